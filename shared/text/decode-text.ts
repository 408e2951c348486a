import { decodeUtf8, textOfUnits } from '#shared/text/decode-utf8';

/** What a text file's bytes say, or why they say nothing. */
export type DecodedText =
  | { readonly text: string; readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' }
  /** `binary`: no text at all. `other-encoding`: text, but neither UTF-8 nor UTF-16 (TCVN3, VNI, windows-1258 …). */
  | { readonly text: null; readonly reason: 'binary' | 'other-encoding' };

const BINARY: DecodedText = { text: null, reason: 'binary' };
const OTHER_ENCODING: DecodedText = { text: null, reason: 'other-encoding' };

/** How much of the file is enough to tell its encoding. */
const SAMPLE = 65_536;

/** The letters, signs and spaces Vietnamese and other Latin text is made of. */
const LATIN = /[\s\u0020-\u024f\p{M}\u1e00-\u1eff\u2000-\u206f\u20ab]/gu;

/** Control letters that no text holds. Tab, line ends, form feed and DOS's end-of-file are not among them. */
function countControls(codes: Uint8Array | Uint16Array): number {
  let count = 0;
  for (const code of codes.subarray(0, SAMPLE)) {
    const ordinary =
      code >= 0x20 || code === 9 || code === 10 || code === 12 || code === 13 || code === 26;
    if (!ordinary) count++;
  }
  return count;
}

function decodeUtf16(bytes: Uint8Array, low: 0 | 1): string | null {
  if (bytes.length % 2 !== 0) return null;
  const units = new Uint16Array(bytes.length / 2);
  for (let i = 0; i < units.length; i++) {
    units[i] = (bytes[2 * i + low] ?? 0) | ((bytes[2 * i + 1 - low] ?? 0) << 8);
  }
  if (countControls(units) > 0) return null;
  const text = textOfUnits(units);
  return text.isWellFormed() ? text : null;
}

/** Which half of each pair is the low byte, judged by where the zeros stand; null where they follow no pattern. */
function guessLowByte(bytes: Uint8Array): 0 | 1 | null {
  const zeros = [0, 0];
  for (let i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
    if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (odd > 3 * even) return 0;
  return even > 3 * odd ? 1 : null;
}

function withoutPattern(bytes: Uint8Array): DecodedText {
  const low = guessLowByte(bytes);
  const text = low === null ? null : decodeUtf16(bytes, low);
  if (text === null) return BINARY;
  const sample = text.slice(0, SAMPLE);
  const latin = sample.match(LATIN)?.length ?? 0;
  if (latin < 0.9 * sample.length) return BINARY;
  return { text, encoding: low === 0 ? 'utf-16le' : 'utf-16be' };
}

/**
 * The text in a file's bytes: UTF-16 by its mark or by the pattern of its zeros, else strict UTF-8.
 * Bytes that are neither are never read as garbage: the result says why.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) {
    const text = decodeUtf16(bytes.subarray(2), 0);
    return text === null ? BINARY : { text, encoding: 'utf-16le' };
  }
  if (first === 0xfe && second === 0xff) {
    const text = decodeUtf16(bytes.subarray(2), 1);
    return text === null ? BINARY : { text, encoding: 'utf-16be' };
  }
  if (bytes.subarray(0, SAMPLE).includes(0)) return withoutPattern(bytes);

  const hasMark = first === 0xef && second === 0xbb && third === 0xbf;
  const text = decodeUtf8(hasMark ? bytes.subarray(3) : bytes);
  const controls = countControls(bytes) / Math.min(bytes.length, SAMPLE);
  if (text !== null) return controls > 0.001 ? BINARY : { text, encoding: 'utf-8' };
  return controls > 0.01 ? BINARY : OTHER_ENCODING;
}
