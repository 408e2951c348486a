/** Huyền, hỏi, ngã, sắc, nặng: the order of every table here. */
const TONES = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

/** A vowel with one of the five tones, by the tone's place in the tables. */
export function withTone(vowel: string, tone: number): string {
  return (vowel + (TONES[tone] ?? '')).normalize('NFC');
}

/**
 * Reads a table of one byte a letter.
 * @param toned Bytes (hexadecimal) of each vowel's five toned letters; `--` where the encoding has none.
 * @param plain Bytes of the letters without tone.
 */
export function readByteTable(
  toned: Readonly<Record<string, string>>,
  plain: Readonly<Record<string, string>>,
): Map<number, string> {
  const letters = new Map<number, string>();
  for (const [vowel, bytes] of Object.entries(toned)) {
    bytes.split(' ').forEach((byte, tone) => {
      if (byte !== '--') letters.set(Number.parseInt(byte, 16), withTone(vowel, tone));
    });
  }
  for (const [letter, byte] of Object.entries(plain)) {
    letters.set(Number.parseInt(byte, 16), letter);
  }
  return letters;
}
