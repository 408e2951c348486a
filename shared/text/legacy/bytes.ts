/** What windows-1252 makes of the bytes 80–9F; the five it leaves free stay control letters. */
const UPPER_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const BYTE_OF = new Map(Array.from(UPPER_CONTROLS, (letter, i) => [letter, 0x80 + i]));

/** Many programs write Greek mu for the micro sign; PDF's own table has a hyphen for the soft one. */
const LOOK_ALIKES: ReadonlyMap<string, number> = new Map([
  ['\u03bc', 0xb5],
  ['\u2010', 0xad],
]);

/** Bytes as letters the way an old Windows shows them: one letter a byte. */
export function textOfBytes(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  }
  return parts
    .join('')
    .replace(/[\u0080-\u009f]/gu, (letter) => UPPER_CONTROLS.charAt(letter.charCodeAt(0) - 0x80));
}

/**
 * The byte behind a letter that an old font shows as something else: windows-1252, bare bytes, the private
 * letters F000–F0FF that Word keeps for fonts of signs; null where no byte stands behind it.
 */
export function byteOfLetter(letter: string): number | null {
  const code = letter.charCodeAt(0);
  if (code <= 0xff) return code;
  if (code >= 0xf000 && code <= 0xf0ff) return code - 0xf000;
  return BYTE_OF.get(letter) ?? LOOK_ALIKES.get(letter) ?? null;
}
