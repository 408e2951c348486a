import { POINTS_A_MILLIMETRE, countLines } from '#shared/drafting/sheets/count-lines';
import type { Weight } from '#shared/drafting/sheets/letter-widths';

/** Columns of a printed table and its letters. Lengths in millimetres, letters in points. */
export interface TableForm {
  /** Widths of the columns, padding and line included. */
  readonly widths: readonly number[];
  readonly size: number;
  /** Height of a line by the size of its letters. */
  readonly line: number;
  /** Left and right, and above and below, in a cell. */
  readonly padding: { readonly across: number; readonly down: number };
}

/** A row as far as its height is concerned: a head that goes over all columns, or cells. */
export type TableRow =
  | { readonly kind: 'head'; readonly text: string }
  | { readonly kind: 'cells'; readonly cells: readonly string[]; readonly weight: Weight };

/** The line between two rows. */
const RULE = 0.2;

/** Height of a row. */
export function rowHeight(row: TableRow, { widths, size, line, padding }: TableForm): number {
  const texts =
    row.kind === 'head'
      ? [{ text: row.text, width: widths.reduce((sum, each) => sum + each, 0) }]
      : row.cells.map((text, index) => ({ text, width: widths[index] ?? 0 }));
  const weight = row.kind === 'head' ? 'bold' : row.weight;
  const lines = Math.max(
    ...texts.map(({ text, width }) =>
      countLines(text, width - 2 * padding.across - RULE, size, weight),
    ),
  );
  return (lines * line * size) / POINTS_A_MILLIMETRE + 2 * padding.down + RULE;
}

/**
 * Breaks rows into pages: no row is parted, and no head stands last on a page. The first page has less room than those
 * that follow. Empty only for no rows.
 */
export function breakRows<Row extends TableRow>(
  rows: readonly Row[],
  form: TableForm,
  rooms: { readonly first: number; readonly next: number },
): readonly (readonly Row[])[] {
  const pages: Row[][] = [];
  let free = 0;
  for (const [index, row] of rows.entries()) {
    const own = rowHeight(row, form);
    const following = rows[index + 1];
    const needed = row.kind === 'head' && following ? own + rowHeight(following, form) : own;
    const page = pages.at(-1);
    if (page && needed <= free) {
      page.push(row);
      free -= own;
    } else {
      pages.push([row]);
      free = (pages.length === 1 ? rooms.first : rooms.next) - own;
    }
  }
  return pages;
}
