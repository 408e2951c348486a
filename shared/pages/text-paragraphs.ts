import type { Part } from '#shared/pages/build-reading';
import type { JoinSide } from '#shared/pages/text-joins';
import type { StyledStretch } from '#shared/pages/text-marks';

/** A paragraph, footnote or row of a text file, still as stretches of its lines. */
export interface TextParagraph {
  readonly kind: 'paragraph' | 'footnote' | 'row';
  readonly heading: boolean;
  /** One list a physical line; for a row one list a cell. */
  readonly rows: readonly (readonly StyledStretch[])[];
  /** For a row: a number that rows of one table share; -1 otherwise. */
  readonly table: number;
}

/** The words of stretches, their spaces made single. */
export function wordsOf(stretches: readonly StyledStretch[], lines: readonly string[]): string {
  const text = stretches
    .map((one, i) => {
      const isNext = i > 0 && stretches[i - 1]?.line !== one.line;
      return `${isNext ? ' ' : ''}${lines[one.line]?.slice(one.start, one.end) ?? ''}`;
    })
    .join('');
  return text.replace(/\s+/gu, ' ').trim();
}

/** Stretches as parts of a block: spaces at the ends dropped, spaces in a row made one. */
export function partsOf(stretches: readonly StyledStretch[], lines: readonly string[]): Part[] {
  const parts: Part[] = [];
  let spaced = false;
  let lineBefore = stretches[0]?.line;
  for (const { line, start, end } of stretches) {
    if (line !== lineBefore) spaced = true;
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

/** What the rules of joining look at. */
export function joinSideOf(paragraph: TextParagraph, lines: readonly string[]): JoinSide {
  const all = paragraph.rows.flat();
  return {
    text: paragraph.rows.map((row) => wordsOf(row, lines)).join(' '),
    bold: isAll('bold', all, lines),
    italic: isAll('italic', all, lines),
    heading: paragraph.heading,
    lastLine: wordsOf(paragraph.rows.at(-1) ?? [], lines).length,
  };
}
