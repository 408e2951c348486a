import { DocBlocks } from '#shared/pages/word/doc/doc-blocks';
import { openDoc } from '#shared/pages/word/doc/doc-file';
import { readBoxRanges, readHeadRanges, readNoteRanges } from '#shared/pages/word/doc/doc-hanging';
import { withPageHead } from '#shared/pages/word/left-out';
import type { WordDocument } from '#shared/pages/word/word-document';

/**
 * Reads a .doc of Word 97–2003 (MS-DOC).
 * @throws WordTrouble
 */
export function readDoc(bytes: Uint8Array): WordDocument {
  const file = openDoc(bytes);
  const boxes = readBoxRanges(file);
  const reader = new DocBlocks(file, { notes: readNoteRanges(file), boxes: boxes.byPlace });
  const { main, footnotes } = file.starts;
  const body = reader.readRange({ from: main, to: footnotes });
  const others = reader.readOtherBoxes(boxes.all);
  const blocks = withPageHead(body, () =>
    readHeadRanges(file).map((range) => reader.readRange(range)),
  );
  return { blocks: [...blocks, ...others], hasPictures: reader.hasPictures };
}
