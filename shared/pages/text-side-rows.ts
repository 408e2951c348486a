import type { Stretch } from '#shared/pages/build-reading';
import { isCapacity, isCapitals } from '#shared/pages/marks';
import { type TextRow, trimStretch } from '#shared/pages/text-rows';
import { foldText } from '#shared/text/fold';

/** Between the columns of a head or a foot: tabs, or more spaces than anybody puts between words. */
const GAP = /(?<=\S)(?: *\t+ *| {4,})(?=\S)/gu;
/** More gaps than the blanks of a head has are a picture made of spaces. */
const MOST_GAPS = 6;
const NATIONAL =
  /^(?:cong\s*hoa\s*xa\s*hoi|doc\s*lap\s*-\s*tu\s*do|dang\s*cong\s*san\s*viet\s*nam)/u;
const PLACE_AND_DATE = /^\p{Lu}[\p{L}\s.-]{1,40},\s*ngày(?!\p{L})/u;
const NAME = /^(?:\p{Lu}\p{Ll}*\s+){1,4}\p{Lu}\p{Ll}+$/u;

/** Does this line hold the name of the State or of the Party as heads of documents do, or the motto? */
export function isNationalName(line: string): boolean {
  return NATIONAL.test(foldText(line));
}

/** "Cao Bằng, ngày …": where and when, as heads have it. */
export function isPlaceAndDate(line: string): boolean {
  return PLACE_AND_DATE.test(line);
}

/** Do these two belong to the two columns of a head (issuer, motto) or of a foot (recipients, signature)? */
function standSideBySide(left: string, right: string): boolean {
  if (isNationalName(right) || isNationalName(left) || isPlaceAndDate(right)) return true;
  const isList = /^(?:[-–+•]|Nơi nh[ậâ]n)/u.test(left);
  return (isList || isCapitals(left)) && (isCapacity(right) || isCapitals(right))
    ? true
    : NAME.test(right) && (isList || NAME.test(left));
}

/** Both columns of a line; null where it has but one. A blank left for a number or a day is a gap too. */
export function cutSides(
  line: number,
  lines: readonly string[],
): readonly [Stretch, Stretch] | null {
  const text = lines[line] ?? '';
  if (text.includes('|')) return null;
  for (const gap of [...text.matchAll(GAP)].slice(0, MOST_GAPS)) {
    const left = trimStretch({ line, start: 0, end: gap.index }, lines);
    const right = trimStretch({ line, start: gap.index + gap[0].length, end: text.length }, lines);
    const words = [left, right].map((one) => text.slice(one.start, one.end));
    if (standSideBySide(words[0] ?? '', words[1] ?? '')) return [left, right];
  }
  return null;
}

/** The lines of a head or a foot on which both columns stand, as rows of two cells. */
export function findSideRows(lines: readonly string[]): TextRow[] {
  const rows: TextRow[] = [];
  lines.forEach((_, line) => {
    const sides = cutSides(line, lines);
    if (!sides) return;
    const before = rows.at(-1);
    const goesOn = before && lines.slice(before.lastLine + 1, line).every((one) => !one.trim());
    const table = before ? before.table + (goesOn ? 0 : 1) : 0;
    rows.push({ firstLine: line, lastLine: line, table, cells: [[sides[0]], [sides[1]]] });
  });
  return rows;
}
