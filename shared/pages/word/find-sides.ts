import { isCapacity, isCapitals } from '#shared/pages/marks';
import { cutSides, isNationalName, isPlaceAndDate } from '#shared/pages/text-side-rows';
import type { WordLine } from '#shared/pages/word/lay-paragraph';

/** Two columns beside each other: the head of a document, or its recipients and its signature. */
export interface Sides {
  readonly isHead: boolean;
  readonly left: readonly WordLine[];
  readonly right: readonly WordLine[];
}

/** A head or a foot set as a table has no more rows, nor lines in all. */
const MOST_ROWS = 8;
const MOST_LINES = 60;
const LONGEST_LINE = 160;
const NUMBER = /^S[ốo]\s*:?\s*[\d./\-–…]|^S[ốo]\s*:/u;
const RECIPIENTS = /^N[ơo]i\s+nhận/iu;
const NAME = /^(?:\p{Lu}\p{Ll}*\s+){1,4}\p{Lu}\p{Ll}+$/u;

function isHead(lines: readonly WordLine[]): boolean {
  if (lines.some((line) => isNationalName(line.text))) return true;
  return (
    lines.some((line) => isPlaceAndDate(line.text)) && lines.some((line) => NUMBER.test(line.text))
  );
}

function isFoot(left: readonly WordLine[], right: readonly WordLine[]): boolean {
  if (left.slice(0, 2).some((line) => RECIPIENTS.test(line.text))) return true;
  const all = [...left, ...right];
  if (all.some((line) => isCapacity(line.text) && isCapitals(line.text))) return true;
  const [first, last] = [right[0], right.at(-1)];
  return (
    first !== undefined && last !== first && isCapitals(first.text) && NAME.test(last?.text ?? '')
  );
}

/**
 * Are these columns of a table no table but two columns of a head or a foot? Null where they are a table.
 * @param rowCount rows of the table.
 */
export function readSides(
  columns: readonly (readonly WordLine[])[],
  rowCount: number,
): Sides | null {
  const filled = columns.filter((lines) => lines.length > 0);
  const all = filled.flat();
  if (rowCount > MOST_ROWS || filled.length > 3 || all.length > MOST_LINES) return null;
  if (all.some((line) => line.text.length > LONGEST_LINE && !line.labelled)) return null;
  // A signature often stands alone, the column beside it empty.
  const [first = [], ...others] =
    filled.length === 1 && columns.at(-1) === filled[0] ? [[], ...filled] : filled;
  const right = others.flat();
  if (isHead(all)) return { isHead: true, left: first, right };
  return isFoot(first, right) ? { isHead: false, left: first, right } : null;
}

/** Both halves of a line on which tabs or many spaces part a head or a foot; null where it has but one. */
export function cutWordSides(line: WordLine): readonly [WordLine, WordLine] | null {
  if (!/\t| {4}/u.test(line.text)) return null;
  const halves = cutSides(0, [line.text]);
  if (!halves) return null;
  const [left, right] = halves.map(({ start, end }) => ({
    ...line,
    text: line.text.slice(start, end),
  }));
  return left && right ? [left, right] : null;
}
