import type { Block, Reading } from '#shared/model/reading';

function isNote(block: Block): boolean {
  return block.kind === 'footnote';
}

function wordsOf(reading: Reading, block: Block): string {
  const spans = block.kind === 'row' ? block.cells : [block];
  return spans.map((span) => reading.text.slice(span.start, span.end)).join('\t');
}

/** A document's text as references write it: a block a line, cells parted by tabs, notes last. */
export function textInOrder(reading: Reading): string {
  return [
    ...reading.blocks.filter((block) => !isNote(block)),
    ...reading.blocks.filter((block) => isNote(block)),
  ]
    .map((block) => wordsOf(reading, block))
    .join('\n');
}
