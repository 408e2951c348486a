import type { Part } from '#shared/pages/build-reading';
import { type JoinSide, joinSides } from '#shared/pages/text-joins';
import type { StyledStretch } from '#shared/pages/text-marks';

/** A paragraph, footnote or row of a text file, still as stretches of its lines. It grows as lines are read. */
export interface TextParagraph {
  readonly kind: 'paragraph' | 'footnote' | 'row';
  /** One list a physical line; for a row one list a cell. */
  readonly rows: StyledStretch[][];
  /** For a row: a number that rows of one table share; -1 otherwise. */
  readonly table: number;
  /** What the rules of joining look at, kept up as it grows. */
  side: JoinSide;
}

/** The words of stretches, their spaces made single. */
export function wordsOf(stretches: readonly StyledStretch[], lines: readonly string[]): string {
  const text = stretches
    .map((one, i) => {
      const isNext = i > 0 && stretches[i - 1]?.line !== one.line;
      return `${isNext || one.lacksSpace === true ? ' ' : ''}${lines[one.line]?.slice(one.start, one.end) ?? ''}`;
    })
    .join('');
  return text.replace(/\s+/gu, ' ').trim();
}

/** Stretches as parts of a block: spaces at the ends dropped, spaces in a row made one. */
export function partsOf(stretches: readonly StyledStretch[], lines: readonly string[]): Part[] {
  const parts: Part[] = [];
  let spaced = false;
  let lineBefore = stretches[0]?.line;
  for (const { line, start, end, lacksSpace } of stretches) {
    if (line !== lineBefore || lacksSpace === true) spaced = true;
    lineBefore = line;
    const text = lines[line]?.slice(start, end) ?? '';
    if (/^\s/u.test(text)) spaced = true;
    for (const match of text.matchAll(/\S+(?: \S+)*/gu)) {
      if (match.index > 0) spaced = true;
      if (spaced && parts.length > 0) parts.push(' ');
      const from = start + match.index;
      parts.push({ line, start: from, end: from + match[0].length });
      spaced = false;
    }
    if (/\s$/u.test(text)) spaced = true;
  }
  return parts;
}

/** Is every letter of these stretches in this style? */
export function isAll(
  style: 'bold' | 'italic',
  stretches: readonly StyledStretch[],
  lines: readonly string[],
): boolean {
  const lettered = stretches.filter((one) =>
    /[\p{L}\p{N}]/u.test(lines[one.line]?.slice(one.start, one.end) ?? ''),
  );
  return lettered.length > 0 && lettered.every((one) => one[style]);
}

/** What the rules of joining look at in one line. */
export function joinSideOf(
  stretches: readonly StyledStretch[],
  heading: boolean,
  lines: readonly string[],
): JoinSide {
  const words = wordsOf(stretches, lines);
  return {
    begin: words,
    end: words,
    hasCapital: /\p{Lu}/u.test(words),
    hasSmall: /\p{Ll}/u.test(words),
    length: words.length,
    bold: isAll('bold', stretches, lines),
    italic: isAll('italic', stretches, lines),
    heading,
  };
}

/** Puts the lines of one paragraph behind those of another. */
export function growParagraph(paragraph: TextParagraph, next: TextParagraph): void {
  for (const row of next.rows) paragraph.rows.push(row);
  paragraph.side = joinSides(paragraph.side, next.side);
}
