import type { Run } from '#shared/model/page';
import { gatherLines } from '#shared/pages/gather-lines';
import type { PageTable } from '#shared/pages/read-table';

type Interval = readonly [from: number, to: number];

/** A table told by its columns alone. */
export interface UnruledTable {
  readonly table: PageTable;
  readonly runs: ReadonlySet<Run>;
  /** For each gap between columns, where it may lie on the next page; null where the table ends on this one. */
  readonly carry: readonly Interval[] | null;
}

interface Row {
  readonly y: number;
  readonly size: number;
  readonly runs: Run[];
}

function rowsOf(runs: readonly Run[]): Row[] {
  const rows: Row[] = [];
  for (const run of runs.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row && Math.abs(row.y - run.y) < 0.3 * run.size) row.runs.push(run);
    else rows.push({ y: run.y, size: run.size, runs: [run] });
  }
  for (const row of rows) row.runs.sort((a, b) => a.x - b.x);
  return rows;
}

/** The cells of a head row as extents, or null when it is none: it begins with STT or TT and has three cells or more. */
function headCells(row: Row): { x0: number; x1: number }[] | null {
  const [first, ...others] = row.runs;
  if (!first || !/^S?TT$/iu.test(first.text)) return null;
  const cells = [{ x0: first.x, x1: first.x + first.width }];
  for (const run of others) {
    const cell = cells.at(-1);
    if (!cell) break;
    if (run.x - cell.x1 > 0.75 * run.size) cells.push({ x0: run.x, x1: run.x + run.width });
    else cell.x1 = Math.max(cell.x1, run.x + run.width);
  }
  return cells.length >= 3 ? cells : null;
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

/** Follows the gaps between columns down the page, line by line, until one closes or a wide white space comes. */
function followGaps(
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
    const next = free.map((gap) =>
      row.runs.reduce<readonly Interval[]>(
        (left, run) => cutOut(left, run.x - 0.3, run.x + run.width + 0.3),
        gap,
      ),
    );
    if (next.some((gap) => !gap.some(([a, b]) => b - a >= 1.5))) break;
    free = next;
    last = i;
  }
  return { last, gaps: free.map(widest) };
}

/** Where the table begins and where its gaps may lie: at a head, or where it goes on from the page before. */
function findStart(
  rows: readonly Row[],
  carry: readonly Interval[] | null,
): { row: number; gaps: Interval[][] } | null {
  for (const [i, row] of rows.entries()) {
    const cells = headCells(row);
    if (!cells) continue;
    const gaps = cells.slice(1).map((cell, k): Interval[] => {
      const before = cells[k] ?? cell;
      return [[(before.x0 + before.x1) / 2, (cell.x0 + cell.x1) / 2]];
    });
    return { row: i, gaps };
  }
  return carry && rows.length > 0 ? { row: 0, gaps: carry.map((gap) => [gap]) } : null;
}

/** Looks for a table without rules between columns, anchored on a head that begins with STT or TT. */
export function findUnruledTable(
  runs: readonly Run[],
  page: number,
  margins: { readonly left: number; readonly right: number },
  carry: readonly Interval[] | null,
): UnruledTable | null {
  const rows = rowsOf(runs);
  const start = findStart(rows, carry);
  if (!start) return null;
  const { last, gaps } = followGaps(rows, start.row, start.gaps);
  if (last - start.row < 2) return null;

  const edges = gaps.map(([a, b]) => (a + b) / 2);
  const xs = [margins.left - 4, ...edges, margins.right + 4];
  const columnOf = (run: Run): number => edges.filter((x) => run.x + run.width / 2 > x).length;
  const body = rows.slice(start.row, last + 1);
  const cells: Run[][][] = [];
  for (const row of body) {
    const number = row.runs.find((run) => columnOf(run) === 0);
    if (cells.length === 0 || (number && /^\d{1,3}[.)]?$/u.test(number.text))) {
      cells.push(xs.slice(1).map(() => []));
    }
    for (const run of row.runs) cells.at(-1)?.[columnOf(run)]?.push(run);
  }
  const top = body[0];
  return {
    table: {
      page,
      top: top ? top.y - top.size : 0,
      bottom: body.at(-1)?.y ?? 0,
      xs,
      rows: cells.map((row) => row.map((cell) => gatherLines(cell, page, true))),
    },
    runs: new Set(body.flatMap((row) => row.runs)),
    carry:
      last < rows.length - 1
        ? null
        : edges.map((x, k) => [
            Math.max(((xs[k] ?? x) + x) / 2, x - 40),
            Math.min((x + (xs[k + 2] ?? x)) / 2, x + 40),
          ]),
  };
}
