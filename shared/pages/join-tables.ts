import type { Cell, PageTable } from '#shared/pages/read-table';

/** A table over as many pages as it has. */
export interface Table {
  readonly firstPage: number;
  lastPage: number;
  readonly xs: readonly number[];
  readonly rows: { readonly page: number; cells: readonly Cell[] }[];
}

function textOf(cell: Cell): string {
  return cell.map((line) => line.text).join(' ');
}

function isEmpty(cell: Cell | undefined): boolean {
  return cell === undefined || cell.length === 0;
}

/** Have the two the same columns? */
export function isSameTable(table: Table, next: PageTable): boolean {
  return (
    table.xs.length === next.xs.length &&
    table.xs.every((x, i) => Math.abs(x - (next.xs[i] ?? 0)) < 6)
  );
}

/** A table that begins on this page. */
export function startTable(part: PageTable): Table {
  const { page, xs, rows } = part;
  return { firstPage: page, lastPage: page, xs, rows: rows.map((cells) => ({ page, cells })) };
}

/**
 * Goes on with a table on the next page: a head that is repeated goes, and a first row without its number
 * (or whatever the first column holds) is the rest of the row before.
 */
export function continueTable(table: Table, part: PageTable): void {
  table.lastPage = part.page;
  let rows = [...part.rows];
  const head = table.rows[0]?.cells.map(textOf).join('\t');
  if (rows[0] && rows[0].map(textOf).join('\t') === head) rows = rows.slice(1);
  const [first] = rows;
  const last = table.rows.at(-1);
  if (first && last && isEmpty(first[0]) && first.some((cell) => !isEmpty(cell))) {
    last.cells = last.cells.map((cell, i) => [...cell, ...(first[i] ?? [])]);
    rows = rows.slice(1);
  }
  table.rows.push(...rows.map((cells) => ({ page: part.page, cells })));
}
