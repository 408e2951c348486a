import type { Outline } from '#shared/model/outline';
import type { Reading, Span } from '#shared/model/reading';
import { cutRunIn } from '#shared/outline/cut-run-in';
import { findParts } from '#shared/outline/find-parts';
import { nestSections, type Part } from '#shared/outline/nest-sections';

function spanOf(block: Span): Span {
  return { start: block.start, end: block.end };
}

/** Cuts a document into head, opening, tree of sections, closing and foot. Never fails; what fits nowhere is opening. */
export function buildOutline(reading: Reading): Outline {
  const footnotes = reading.blocks.filter((block) => block.kind === 'footnote').map(spanOf);
  const parts = findParts(
    reading,
    reading.blocks.filter((block) => block.kind !== 'footnote'),
  );
  const bodies = parts.map((part) =>
    nestSections(
      reading.text,
      part.body.flatMap((block): readonly Part[] =>
        cutRunIn(reading.text, {
          start: block.start,
          end: block.end,
          bold: block.bold,
          kind: block.kind === 'row' ? 'row' : 'paragraph',
        }),
      ),
    ),
  );
  return {
    head: parts.flatMap((part) => part.head.map(spanOf)),
    opening: parts.flatMap((part, at) => [
      ...part.opening.map(spanOf),
      ...(bodies[at]?.before ?? []),
    ]),
    sections: bodies.flatMap((body) => body.sections),
    closing: parts.flatMap((part) => part.closing.map(spanOf)),
    foot: parts.flatMap((part) => part.foot.map(spanOf)),
    footnotes,
  };
}
