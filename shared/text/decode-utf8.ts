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

/** What bytes say as UTF-8. */
export interface Utf8Text {
  /** A U+FFFD stands for every byte that is wrong. */
  readonly text: string;
  /** Letters of two bytes and more. */
  readonly long: number;
  /** Stray or missing continuation bytes, overlong forms, surrogates, points above U+10FFFF. */
  readonly wrong: number;
}

/** The code point of the sequence at `at`; null where its bytes make none. */
function pointAt(bytes: Uint8Array, at: number, length: number): number | null {
  const lead = bytes[at] ?? 0;
  if (length === 0 || at + length > bytes.length) return null;
  let point = length === 1 ? lead : lead & (0xff >> (length + 1));
  for (let i = 1; i < length; i++) {
    const next = bytes[at + i] ?? 0;
    if ((next & 0xc0) !== 0x80) return null;
    point = (point << 6) | (next & 0x3f);
  }
  const isSurrogate = point >= 0xd800 && point <= 0xdfff;
  return point < (LEAST[length] ?? 0) || point > 0x10ffff || isSurrogate ? null : point;
}

/** Reads bytes as UTF-8 and counts what is wrong with them. */
export function readUtf8(bytes: Uint8Array): Utf8Text {
  const units = new Uint16Array(bytes.length);
  let [count, long, wrong, at] = [0, 0, 0, 0];
  while (at < bytes.length) {
    const length = lengthOf(bytes[at] ?? 0);
    const point = pointAt(bytes, at, length);
    at += point === null ? 1 : length;
    if (point === null) {
      wrong++;
      units[count++] = 0xfffd;
    } else if (point >= 0x10000) {
      units[count++] = 0xd800 + ((point - 0x10000) >> 10);
      units[count++] = 0xdc00 + ((point - 0x10000) & 0x3ff);
    } else {
      units[count++] = point;
    }
    if (length > 1 && point !== null) long++;
  }
  return { text: textOfUnits(units.subarray(0, count)), long, wrong };
}

/** UTF-8 read strictly: null where one byte is wrong, for then the text is in another encoding, or is no text. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  const { text, wrong } = readUtf8(bytes);
  return wrong === 0 ? text : null;
}
