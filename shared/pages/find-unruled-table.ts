import type { Run } from '#shared/model/page';
import { type Interval, type Row, followGaps, rowsOf, textOf } from '#shared/pages/follow-gaps';
import { gatherLines } from '#shared/pages/gather-lines';
import type { PageTable } from '#shared/pages/read-table';

/** A table told by its columns alone. */
export interface UnruledTable {
  readonly table: PageTable;
  readonly runs: ReadonlySet<Run>;
  /** Null where the table ends on this page. */
  readonly carry: OpenTable | null;
}

/** A table that may go on with the next page. */
export interface OpenTable {
  /** For each gap between columns, where it may lie there. */
  readonly gaps: readonly Interval[];
  /** The printed lines of its head, which the next page may repeat. */
  readonly head: readonly string[];
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

/** Where the table begins and where its gaps may lie: at a head, or where it goes on from the page before. */
function findStart(
  rows: readonly Row[],
  carry: OpenTable | null,
): { row: number; gaps: readonly (readonly Interval[])[] } | null {
  if (carry && rows.length > 0 && (repeatsHead(rows, carry) || !rows.some(headCells))) {
    return { row: 0, gaps: carry.gaps.map((gap) => [gap]) };
  }
  for (const [i, row] of rows.entries()) {
    const cells = headCells(row);
    if (!cells) continue;
    const gaps = cells.slice(1).map((cell, k): Interval[] => {
      const before = cells[k] ?? cell;
      return [[(before.x0 + before.x1) / 2, (cell.x0 + cell.x1) / 2]];
    });
    return { row: i, gaps };
  }
  return null;
}

/** Does the page begin with the same head as the page before? */
function repeatsHead(rows: readonly Row[], carry: OpenTable): boolean {
  return (
    carry.head.length > 0 && carry.head.every((text, i) => rows[i] && textOf(rows[i]) === text)
  );
}

const ROW_NUMBER = /^\d{1,3}[.)]?$/u;

/** Looks for a table without rules between columns, anchored on a head that begins with STT or TT. */
export function findUnruledTable(
  runs: readonly Run[],
  page: number,
  margins: { readonly left: number; readonly right: number },
  carry: OpenTable | null,
): UnruledTable | null {
  const rows = rowsOf(runs);
  const start = findStart(rows, carry);
  if (!start) return null;
  const { last, gaps } = followGaps(rows, start.row, start.gaps);
  if (last - start.row < 2) return null;

  const edges = gaps.map(([a, b]) => (a + b) / 2);
  const xs = [margins.left - 4, ...edges, margins.right + 4];
  const columnOf = (run: Run): number => edges.filter((x) => run.x + run.width / 2 > x).length;
  const isNumbered = (row: Row): boolean =>
    row.runs.some((run) => columnOf(run) === 0 && ROW_NUMBER.test(run.text));

  const body = rows.slice(start.row, last + 1);
  const goesOn = carry !== null && start.row === 0;
  const skip = goesOn && repeatsHead(rows, carry) ? carry.head.length : 0;
  const cells: Run[][][] = [];
  for (const row of body.slice(skip)) {
    if (cells.length === 0 || isNumbered(row)) cells.push(xs.slice(1).map(() => []));
    for (const run of row.runs) cells.at(-1)?.[columnOf(run)]?.push(run);
  }
  const headLines = body.slice(0, Math.max(0, body.findIndex(isNumbered))).map(textOf);
  const [first] = body;
  return {
    table: {
      page,
      top: first ? first.y - first.size : 0,
      bottom: body.at(-1)?.y ?? 0,
      xs,
      rows: cells.map((row) => row.map((cell) => gatherLines(cell, page, true))),
    },
    runs: new Set(body.flatMap((row) => row.runs)),
    carry:
      last < rows.length - 1
        ? null
        : {
            head: goesOn ? carry.head : headLines,
            gaps: edges.map((x, k): Interval => [
              Math.max(((xs[k] ?? x) + x) / 2, x - 40),
              Math.min((x + (xs[k + 2] ?? x)) / 2, x + 40),
            ]),
          },
  };
}
