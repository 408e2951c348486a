import { isCapacity, isCapitals } from '#shared/pages/marks';
import { type TextRow, trimStretch } from '#shared/pages/text-rows';
import { foldText } from '#shared/text/fold';

/** Between the columns of a head or a foot: tabs, or more spaces than anybody puts between words. */
const GAP = /(?<=\S)(?: *\t+ *| {4,})(?=\S)/gu;
const NATIONAL =
  /^(?:cong\s*hoa\s*xa\s*hoi|doc\s*lap\s*-\s*tu\s*do|dang\s*cong\s*san\s*viet\s*nam)/u;
const PLACE_AND_DATE = /^\p{Lu}[\p{L}\s.-]{1,40},\s*ngày(?!\p{L})/u;
const NAME = /^(?:\p{Lu}\p{Ll}*\s+){1,4}\p{Lu}\p{Ll}+$/u;

/** Do these two belong to the two columns of a head (issuer, motto) or of a foot (recipients, signature)? */
function standSideBySide(left: string, right: string): boolean {
  if (NATIONAL.test(foldText(right)) || NATIONAL.test(foldText(left))) return true;
  if (PLACE_AND_DATE.test(right)) return true;
  const isList = /^(?:[-–+•]|Nơi nhận)/u.test(left);
  return (isList || isCapitals(left)) && (isCapacity(right) || isCapitals(right))
    ? true
    : isList && NAME.test(right);
}

/** The lines of a head or a foot on which both columns stand, as rows of two cells. */
export function findSideRows(lines: readonly string[]): TextRow[] {
  const rows: TextRow[] = [];
  lines.forEach((text, line) => {
    const [gap, ...others] = text.matchAll(GAP);
    if (!gap || others.length > 0 || text.includes('|')) return;
    const left = trimStretch({ line, start: 0, end: gap.index }, lines);
    const right = trimStretch({ line, start: gap.index + gap[0].length, end: text.length }, lines);
    if (!standSideBySide(text.slice(left.start, left.end), text.slice(right.start, right.end)))
      return;
    const before = rows.at(-1);
    const goesOn = before && lines.slice(before.lastLine + 1, line).every((one) => !one.trim());
    const table = before ? before.table + (goesOn ? 0 : 1) : 0;
    rows.push({ firstLine: line, lastLine: line, table, cells: [[left], [right]] });
  });
  return rows;
}
