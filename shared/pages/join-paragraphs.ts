import type { Paragraph } from '#shared/pages/join-lines';
import { endsSentence, startsItem, startsSmall } from '#shared/pages/marks';

/** Is `next`, at the top of a page, the rest of the paragraph that ended the page before? */
export function continuesOnPage(before: Paragraph, next: Paragraph): boolean {
  const [last, first] = [before.lines.at(-1), next.lines[0]];
  if (!last || !first || next.centred || first.bold !== before.bold) return false;
  if (Math.abs(first.size - last.size) >= 0.6 || next.indent >= 0.9 * first.size) return false;
  const ended = endsSentence(last.text);
  if (startsItem(first.text) && ended) return false;
  if (!before.endsFull && (ended || (before.bold && before.lines.length === 1))) return false;
  return before.endsFull || startsSmall(first.text);
}

/** Two parts of one paragraph. */
export function joinParagraphs(before: Paragraph, next: Paragraph): Paragraph {
  return {
    ...before,
    lines: [...before.lines, ...next.lines],
    bold: before.bold && next.bold,
    italic: before.italic && next.italic,
    endsFull: next.endsFull,
  };
}
