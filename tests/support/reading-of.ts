import type { Block, Reading } from '#shared/model/reading';

/** A reading of one paragraph a line, as a text file gives it, for tests of the later stages. */
export function readingOf(...paragraphs: readonly string[]): Reading {
  const blocks: Block[] = [];
  let at = 0;
  for (const paragraph of paragraphs) {
    const end = at + paragraph.length;
    blocks.push({
      kind: 'paragraph',
      start: at,
      end,
      page: 1,
      bold: false,
      italic: false,
      centred: false,
      cells: [],
      table: -1,
    });
    at = end + 1;
  }
  return {
    text: paragraphs.join('\n'),
    blocks,
    lines: paragraphs.map((text) => ({ page: 1, text, box: null, words: [] })),
    pieces: blocks.map(({ start, end }, line) => ({
      start,
      length: end - start,
      line,
      lineStart: 0,
    })),
    pages: [{ width: 0, height: 0 }],
  };
}
