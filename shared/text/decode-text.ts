import { readUtf8, textOfUnits } from '#shared/text/decode-utf8';
import { textOfBytes } from '#shared/text/legacy/bytes';
import { type RepairedText, repairText } from '#shared/text/legacy/repair-text';

/** What a text file's bytes say, or why they say nothing. */
export type DecodedText =
  | RepairedText
  /** `binary`: no text at all. `other-encoding`: text, but in no encoding known here. */
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
  return repairText(text);
}

const LINE_END = 0x0a;
/** Letters above ASCII in a text that is English, or Vietnamese without marks, and has but dashes and quotes. */
const FEW = 0.01;

/** Is this UTF-8 with a byte or two that are wrong, rather than something else? */
function isDamaged(long: number, wrong: number): boolean {
  return long > 2 * wrong;
}

/**
 * A line that is no UTF-8, among others or alone: bytes as an old Windows shows them, unless it is UTF-8 with a
 * byte or two damaged.
 */
function decodeLine(bytes: Uint8Array): string {
  const { text, long, wrong } = readUtf8(bytes);
  return wrong === 0 || isDamaged(long, wrong) ? text : textOfBytes(bytes);
}

function decodeLines(bytes: Uint8Array): string {
  const lines: string[] = [];
  let start = 0;
  while (start <= bytes.length) {
    const end = bytes.indexOf(LINE_END, start);
    lines.push(decodeLine(bytes.subarray(start, end < 0 ? bytes.length : end)));
    if (end < 0) break;
    start = end + 1;
  }
  return lines.join('\n');
}

/** Bytes that are not UTF-8: every line by itself, for documents are put together from several. */
function decodeOld(bytes: Uint8Array, isMostlyUtf8: boolean): DecodedText {
  const text = decodeLines(bytes);
  const repaired = repairText(text);
  const above = text.match(/(?![a-z])\p{L}/giu)?.length ?? 0;
  const isRead = repaired.converted !== undefined || isMostlyUtf8 || above < FEW * text.length;
  return isRead ? repaired : OTHER_ENCODING;
}

/**
 * The text in a file's bytes: UTF-16 by its mark or by the pattern of its zeros, UTF-8, else an encoding of the
 * time before Unicode. Text of such an encoding that was saved as Unicode letter for letter is mended too.
 * Bytes that are none of these are never read as garbage: the result says why.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) {
    const text = decodeUtf16(bytes.subarray(2), 0);
    return text === null ? BINARY : repairText(text);
  }
  if (first === 0xfe && second === 0xff) {
    const text = decodeUtf16(bytes.subarray(2), 1);
    return text === null ? BINARY : repairText(text);
  }
  if (bytes.subarray(0, SAMPLE).includes(0)) return withoutPattern(bytes);

  const hasMark = first === 0xef && second === 0xbb && third === 0xbf;
  const content = hasMark ? bytes.subarray(3) : bytes;
  const { text, long, wrong } = readUtf8(content);
  const controls = countControls(bytes) / Math.min(bytes.length, SAMPLE);
  if (wrong === 0) return controls > 0.001 ? BINARY : repairText(text);
  return controls > 0.01 ? BINARY : decodeOld(content, isDamaged(long, wrong));
}
