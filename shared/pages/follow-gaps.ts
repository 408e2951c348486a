import type { Run } from '#shared/model/page';
import { startsItem } from '#shared/pages/marks';

/** A stretch of a line, points from the page's left edge. */
export type Interval = readonly [from: number, to: number];

/** All words of one baseline, left to right. */
export interface Row {
  readonly y: number;
  readonly size: number;
  readonly runs: Run[];
}

/** The rows of a page, top to bottom. */
export function rowsOf(runs: readonly Run[]): Row[] {
  const rows: Row[] = [];
  for (const run of runs.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row && Math.abs(row.y - run.y) < 0.3 * run.size) row.runs.push(run);
    else rows.push({ y: run.y, size: run.size, runs: [run] });
  }
  for (const row of rows) row.runs.sort((a, b) => a.x - b.x);
  return rows;
}

/** The words of a row. */
export function textOf(row: Row): string {
  return row.runs.map((run) => run.text).join(' ');
}

function cutOut(free: readonly Interval[], from: number, to: number): Interval[] {
  return free
    .flatMap(([a, b]): Interval[] =>
      to <= a || from >= b
        ? [[a, b]]
        : [
            [a, from],
            [to, b],
          ],
    )
    .filter(([a, b]) => b - a > 0.1);
}

function widest(free: readonly Interval[]): Interval {
  return free.reduce<Interval>(
    (best, one) => (one[1] - one[0] > best[1] - best[0] ? one : best),
    [0, 0],
  );
}

/** Words this close, in ems, are one text: between cells there is padding. */
const WORD_SPACE = 0.4;

/** The stretches of a row that its texts take up. */
function textsOf(row: Row): Interval[] {
  const texts: Interval[] = [];
  for (const run of row.runs) {
    const last = texts.at(-1);
    const end = run.x + run.width;
    if (last && run.x - last[1] < WORD_SPACE * run.size) {
      texts[texts.length - 1] = [last[0], Math.max(last[1], end)];
    } else {
      texts.push([run.x, end]);
    }
  }
  return texts;
}

/** A bold item with nothing in the first column, where rows have their numbers: the text after the table. */
function isHeadingBelow(row: Row, gaps: readonly (readonly Interval[])[]): boolean {
  const firstGap = gaps[0] ? widest(gaps[0]) : null;
  const [first] = row.runs;
  if (!first || !firstGap || !row.runs.every((run) => run.bold)) return false;
  return first.x >= firstGap[0] && startsItem(textOf(row));
}

/** Follows the gaps between columns down the page, line by line, until one closes or a wide white space comes. */
export function followGaps(
  rows: readonly Row[],
  start: number,
  gaps: readonly (readonly Interval[])[],
): { last: number; gaps: Interval[] } {
  let free = gaps;
  let last = start - 1;
  for (let i = start; i < rows.length; i++) {
    const row = rows[i];
    const above = rows[i - 1];
    if (!row || (i > start && above && row.y - above.y > 3.2 * row.size)) break;
    if (i > start && isHeadingBelow(row, free)) break;
    const next = free.map((gap) =>
      textsOf(row).reduce<readonly Interval[]>(
        (left, [from, to]) => cutOut(left, from - 0.3, to + 0.3),
        gap,
      ),
    );
    if (next.some((gap) => !gap.some(([a, b]) => b - a >= 1.5))) break;
    free = next;
    last = i;
  }
  return { last, gaps: free.map(widest) };
}
