import type { StyledStretch } from '#shared/pages/text-marks';

const SUPERSCRIPT = '[⁰¹²³⁴⁵⁶⁷⁸⁹]+';
const NOTE_START = new RegExp(`^\\s*(?:(${SUPERSCRIPT})|\\[\\^(\\d+)\\]:)\\s*(?=\\S)`, 'u');
/** A mark in running text. After a unit of measure (m², km³) it is no mark. */
const NOTE_MARK = new RegExp(`(?<!(?<!\\p{L})[kcdm]?m)(${SUPERSCRIPT})|\\[\\^(\\d+)\\](?!:)`, 'gu');

const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function numberOf(mark: RegExpExecArray): string {
  return mark[2] ?? (mark[1] ?? '').replace(/./gu, (digit) => String(DIGITS.indexOf(digit)));
}

/** The number of the footnote that begins with this line, and how long its mark is; null where none begins. */
export function footnoteStart(line: string): { number: string; length: number } | null {
  const match = NOTE_START.exec(line);
  return match && { number: numberOf(match), length: match[0].length };
}

/** Cuts the marks of the file's own footnotes out of stretches; other superscripts stay. */
export function cutNoteMarks(
  stretches: readonly StyledStretch[],
  lines: readonly string[],
  notes: ReadonlySet<string>,
): StyledStretch[] {
  if (notes.size === 0) return [...stretches];
  return stretches.flatMap((stretch) => {
    const kept: StyledStretch[] = [];
    let from = stretch.start;
    const text = lines[stretch.line]?.slice(0, stretch.end) ?? '';
    for (const match of text.matchAll(NOTE_MARK)) {
      if (match.index < from || !notes.has(numberOf(match))) continue;
      kept.push({ ...stretch, start: from, end: match.index });
      from = match.index + match[0].length;
    }
    kept.push({ ...stretch, start: from });
    return kept.filter((one) => one.end > one.start);
  });
}
