import type { Block, Reading } from '#shared/model/reading';

function marksOf(block: Block): string {
  const style = [block.bold ? 'b' : '', block.italic ? 'i' : '', block.centred ? 'c' : ''].join('');
  return `${block.page} ${block.kind}${style === '' ? '' : ` ${style}`}`;
}

/** A reading as text that a person can compare: a line a block, with its page, kind and style. */
export function describeReading(reading: Reading): string {
  const blocks = reading.blocks.map((block) => {
    const spans = block.kind === 'row' ? block.cells : [block];
    const words = spans.map((span) => reading.text.slice(span.start, span.end)).join(' | ');
    return `${marksOf(block)}: ${words}`;
  });
  return `${blocks.join('\n')}\n`;
}
