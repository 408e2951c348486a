import { decodeText } from '#shared/text/decode-text';
import { decodeUtf8 } from '#shared/text/decode-utf8';
import { textOfBytes } from '#shared/text/legacy/bytes';
import { decodeLegacy } from '#shared/text/legacy/decode-legacy';
import { WordTrouble } from '#shared/pages/word/word-trouble';

/** A page says its character set within this many bytes. */
const HEAD = 4096;

/**
 * The text of a page: by its mark, else by the character set it names, else UTF-8 where it is that, else the letters
 * of Windows, which the fonts may yet turn into others.
 */
export function decodeHtml(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    const { text } = decodeText(bytes);
    if (text === null) throw new WordTrouble('not-text', 'page is no text');
    return text;
  }
  const hasMark = first === 0xef && second === 0xbb && third === 0xbf;
  const own = hasMark ? bytes.subarray(3) : bytes;
  const text = decodeUtf8(own);
  if (text !== null) return text;
  const head = textOfBytes(bytes.subarray(0, HEAD));
  const isVietnamese = /charset\s*=\s*["']?\s*windows-1258/iu.test(head);
  const letters = textOfBytes(own);
  return isVietnamese ? decodeLegacy(letters, 'windows-1258') : letters;
}
