/** Joining this many code units at a time keeps `String.fromCharCode` below its limit of arguments. */
const CHUNK = 8192;

/** Text made of UTF-16 code units, without ever holding one array of them all as arguments. */
export function textOfUnits(units: Uint16Array): string {
  const parts: string[] = [];
  for (let at = 0; at < units.length; at += CHUNK) {
    parts.push(String.fromCharCode(...units.subarray(at, at + CHUNK)));
  }
  return parts.join('');
}

/** Smallest code point that needs 2, 3, 4 bytes; anything below it is an overlong form. */
const LEAST = [0, 0, 0x80, 0x800, 0x10000];

function lengthOf(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  if (lead >= 0xf0 && lead <= 0xf4) return 4;
  return 0;
}

/**
 * UTF-8 read strictly: null for a stray or missing continuation byte, an overlong form, a surrogate
 * or a point above U+10FFFF. One wrong byte means the file is in another encoding, or is no text.
 */
export function decodeUtf8(bytes: Uint8Array): string | null {
  const units = new Uint16Array(bytes.length);
  let count = 0;
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const length = lengthOf(lead);
    if (length === 0 || at + length > bytes.length) return null;
    let point = length === 1 ? lead : lead & (0xff >> (length + 1));
    for (let i = 1; i < length; i++) {
      const next = bytes[at + i] ?? 0;
      if ((next & 0xc0) !== 0x80) return null;
      point = (point << 6) | (next & 0x3f);
    }
    if (point < (LEAST[length] ?? 0) || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) {
      return null;
    }
    if (point >= 0x10000) {
      units[count++] = 0xd800 + ((point - 0x10000) >> 10);
      units[count++] = 0xdc00 + ((point - 0x10000) & 0x3ff);
    } else {
      units[count++] = point;
    }
    at += length;
  }
  return textOfUnits(units.subarray(0, count));
}
