import type { Outline, Section } from '#shared/model/outline';
import type { Reading, Span } from '#shared/model/reading';
import { cutRunIn } from '#shared/outline/cut-run-in';
import { findParts } from '#shared/outline/find-parts';
import { isCapitals, readTypeLine } from '#shared/outline/landmarks';
import { linesWithin } from '#shared/outline/lines-within';
import { nestSections, type Part } from '#shared/outline/nest-sections';

function spanOf(block: Span): Span {
  return { start: block.start, end: block.end };
}

/** The heading of an appendix, from its head: "PHỤ LỤC I" and the line under it; null where it is another paper. */
function readAppendix(
  reading: Reading,
  head: readonly Span[],
): Omit<Section, 'body' | 'children'> | null {
  const lines = head.flatMap((span) => linesWithin(reading, span));
  const words = ({ start, end }: Span): string => reading.text.slice(start, end);
  const [first, ...rest] = lines;
  if (!first || readTypeLine(words(first))?.type !== 'Phụ lục') return null;
  const no =
    /^\S+ \S+(?: (?:[IVX]+|\d{1,2}|[A-Z])(?![\p{L}\p{N}]))?/u.exec(words(first))?.[0] ??
    words(first);
  const title = rest.find((line) => isCapitals(words(line))) ?? rest[0] ?? first;
  return { no, path: no, kind: 'heading', span: title, title: words(title) };
}

/** The sections of an appendix, their paths behind its own. */
function under(path: string, sections: readonly Section[]): readonly Section[] {
  return sections.map((section) => ({
    ...section,
    path: `${path}.${section.path}`,
    children: under(path, section.children),
  }));
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
      ...(at > 0 && readAppendix(reading, part.head.map(spanOf)) ? [] : part.opening.map(spanOf)),
      ...(bodies[at]?.before ?? []),
    ]),
    sections: parts.flatMap((part, at): readonly Section[] => {
      const sections = bodies[at]?.sections ?? [];
      const appendix = at > 0 ? readAppendix(reading, part.head.map(spanOf)) : null;
      return appendix
        ? [
            {
              ...appendix,
              body: part.opening.map(spanOf),
              children: under(appendix.path, sections),
            },
          ]
        : sections;
    }),
    closing: parts.flatMap((part) => part.closing.map(spanOf)),
    foot: parts.flatMap((part) => part.foot.map(spanOf)),
    footnotes,
  };
}
