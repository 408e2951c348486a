import type { DocFile } from '#shared/pages/word/doc/doc-file';
import { readUtf16 } from '#shared/pages/word/doc/doc-styles';

/** Bytes of a font's description before its name (FFN, MS-DOC 2.9.80). */
const BEFORE_NAME = 39;

/** Names of the fonts of a .doc, by their number. */
export function readFonts(file: DocFile): string[] {
  const { table } = file;
  const { at: start, length } = file.extentOf('fonts');
  const end = Math.min(start + length, table.length);
  const names: string[] = [];
  for (let at = start + 4; at < end && names.length < table.u16(start);) {
    const size = table.u8(at);
    const name = readUtf16(table, at + 1 + BEFORE_NAME, Math.max(0, (size - BEFORE_NAME) >> 1));
    names.push(name.split('\0')[0] ?? '');
    at += 1 + size;
  }
  return names;
}
