import type { Box, Run } from '#shared/model/page';
import type { Grid } from '#shared/pages/find-tables';
import { gatherLines } from '#shared/pages/gather-lines';
import type { Segment } from '#shared/pages/segment';

/** The lines of one cell, top to bottom. */
export type Cell = readonly Segment[];

/** A table, or the part of one that stands on a page. */
export interface PageTable {
  readonly page: number;
  readonly top: number;
  readonly bottom: number;
  /** Edges of the columns. */
  readonly xs: readonly number[];
  /** Every row has a cell for every column; what a merged cell covers beyond its first place is empty. */
  readonly rows: readonly (readonly Cell[])[];
}

/** Which places of the grid are one cell: no rule stands between them. Each place gets its cell's first place. */
function mergePlaces(grid: Grid, rowCount: number, columnCount: number): number[] {
  const first = Array.from({ length: rowCount * columnCount }, (_, i) => i);
  function find(place: number): number {
    let at = place;
    while (first[at] !== undefined && first[at] !== at) at = first[at] ?? at;
    return at;
  }
  function unite(a: number, b: number): void {
    const [one, other] = [find(a), find(b)];
    first[Math.max(one, other)] = Math.min(one, other);
  }
  for (let row = 0; row < rowCount; row++) {
    const [top = 0, bottom = 0] = grid.ys.slice(row, row + 2);
    const y = (top + bottom) / 2;
    for (let column = 0; column < columnCount; column++) {
      const [left = 0, right = 0] = grid.xs.slice(column, column + 2);
      const x = (left + right) / 2;
      const place = row * columnCount + column;
      const ruledRight = grid.down.some(
        (rule) => Math.abs(rule.x0 - right) < 3.5 && rule.y0 - 2 <= y && rule.y1 + 2 >= y,
      );
      const ruledBelow = grid.across.some(
        (rule) => Math.abs(rule.y0 - bottom) < 3.5 && rule.x0 - 2 <= x && rule.x1 + 2 >= x,
      );
      if (column + 1 < columnCount && !ruledRight) unite(place, place + 1);
      if (row + 1 < rowCount && !ruledBelow) unite(place, place + columnCount);
    }
  }
  return first.map((_, place) => find(place));
}

/** The cells of a grid, merged ones whole, points. */
export function boxesOfCells(grid: Grid): Box[] {
  const columnCount = grid.xs.length - 1;
  const cellOf = mergePlaces(grid, grid.ys.length - 1, columnCount);
  const cells = new Map<number, { x0: number; y0: number; x1: number; y1: number }>();
  for (const [place, cell] of cellOf.entries()) {
    const column = place % columnCount;
    const row = Math.floor(place / columnCount);
    const [x0 = 0, x1 = 0] = grid.xs.slice(column, column + 2);
    const [y0 = 0, y1 = 0] = grid.ys.slice(row, row + 2);
    const box = cells.get(cell) ?? { x0, y0, x1, y1 };
    cells.set(cell, {
      x0: Math.min(box.x0, x0),
      y0: Math.min(box.y0, y0),
      x1: Math.max(box.x1, x1),
      y1: Math.max(box.y1, y1),
    });
  }
  return [...cells.values()].map(({ x0, y0, x1, y1 }) => ({
    x: x0,
    y: y0,
    width: x1 - x0,
    height: y1 - y0,
  }));
}

function intervalOf(edges: readonly number[], value: number): number {
  let at = 0;
  while (at < edges.length - 2 && value > (edges[at + 1] ?? 0)) at++;
  return at;
}

/** A word may overhang its cell a little: it belongs where its first quarter stands. */
function placeOf(run: Run, grid: Grid, columnCount: number): number {
  const x = run.x + Math.min(run.width / 2, 6 + run.width / 4);
  const y = run.y - 0.3 * run.size;
  return intervalOf(grid.ys, y) * columnCount + intervalOf(grid.xs, x);
}

/** Does this run stand inside the grid? */
export function isInside(run: Run, grid: Grid): boolean {
  const [left = 0, right = 0] = [grid.xs[0], grid.xs.at(-1)];
  const [top = 0, bottom = 0] = [grid.ys[0], grid.ys.at(-1)];
  const y = run.y - 0.3 * run.size;
  return (
    run.x + run.width / 2 > left - 2 &&
    run.x + Math.min(run.width / 2, 20) < right + 2 &&
    y > top - 1 &&
    y < bottom + 1
  );
}

/** Reads the cells of a ruled table. */
export function readTable(grid: Grid, runs: readonly Run[], page: number): PageTable {
  const columnCount = grid.xs.length - 1;
  const rowCount = grid.ys.length - 1;
  const cellOf = mergePlaces(grid, rowCount, columnCount);
  const runsOf = new Map<number, Run[]>();
  for (const run of runs) {
    const cell = cellOf[placeOf(run, grid, columnCount)] ?? 0;
    runsOf.set(cell, [...(runsOf.get(cell) ?? []), run]);
  }
  const rows = Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (__, column) =>
      gatherLines(runsOf.get(row * columnCount + column) ?? [], page, true),
    ),
  );
  return { page, top: grid.ys[0] ?? 0, bottom: grid.ys.at(-1) ?? 0, xs: grid.xs, rows };
}
