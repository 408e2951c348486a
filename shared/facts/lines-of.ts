import type { Block, Reading, Span } from '#shared/model/reading';
import { firstFrom } from '#shared/facts/find-span';
import { linesWithin } from '#shared/outline/lines-within';

/** The block that begins at a span of the outline. */
export function blockAt(reading: Reading, span: Span): Block | undefined {
  const block = reading.blocks[firstFrom(reading.blocks, span.start + 1) - 1];
  return block && span.start < Math.max(block.end, block.start + 1) ? block : undefined;
}

/** A span without the white space at its ends. */
export function trimSpan(text: string, span: Span): Span {
  const own = text.slice(span.start, span.end);
  const start = span.start + own.length - own.trimStart().length;
  return { start, end: Math.max(start, span.start + own.trimEnd().length) };
}

/** The lines of some blocks as they stood on the page, table cells one by one; empty ones left out. */
export function linesOf(reading: Reading, spans: readonly Span[]): readonly Span[] {
  const lines: Span[] = [];
  for (const span of spans) {
    const block = blockAt(reading, span);
    if (block?.kind === 'row' && block.cells.length > 0) {
      lines.push(...block.cells);
      continue;
    }
    lines.push(...linesWithin(reading, span));
  }
  return lines.map((line) => trimSpan(reading.text, line)).filter((line) => line.end > line.start);
}
