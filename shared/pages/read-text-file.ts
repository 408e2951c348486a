import type { Reading } from '#shared/model/reading';
import { isMisdecoded, judgeText } from '#shared/text/judge-text';
import type { ReadFailure } from '#shared/pages/read-failure';
import { readTextReading } from '#shared/pages/read-text-reading';
import { decodeText } from '#shared/text/decode-text';

/** Largest text file read, bytes: some 1,500 pages. */
export const LARGEST_TEXT = 5_000_000;

/** Reads the bytes of a text file. */
export function readTextFile(bytes: Uint8Array): Reading | ReadFailure {
  if (bytes.length > LARGEST_TEXT) return { failure: 'too-large' };
  const decoded = decodeText(bytes);
  if (decoded.text === null) {
    return { failure: decoded.reason === 'binary' ? 'not-text' : 'old-encoding' };
  }
  if (decoded.text.trim() === '') return { failure: 'empty' };
  if (isMisdecoded(judgeText(decoded.text))) return { failure: 'old-encoding' };
  const reading = readTextReading(decoded.text);
  return decoded.converted ? { ...reading, converted: decoded.converted } : reading;
}
