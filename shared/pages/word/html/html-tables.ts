import { type CellPlace, TableBuilder } from '#shared/pages/word/table-builder';
import type { WordBlock } from '#shared/pages/word/word-document';

/** Widths are not looked for: every column is as wide. */
const WIDTH = 1000;
const MOST_COLUMNS = 200;
const DEEPEST = 16;

interface OpenRow {
  /** For each column how many rows a cell from above still reaches down. */
  readonly reach: number[];
  cells: CellPlace[];
  column: number;
  inCell: boolean;
  span: { readonly columns: number; readonly rows: number };
}

function countOf(text: string | undefined): number {
  const value = Number.parseInt(text ?? '', 10);
  return value >= 1 && value <= MOST_COLUMNS ? value : 1;
}

/** The tables of a page, by the places of their cells. */
export class HtmlTables {
  private readonly builder = new TableBuilder();
  private readonly open: OpenRow[] = [];

  add(blocks: readonly WordBlock[]): void {
    this.put(blocks, false);
  }

  beginTable(): void {
    const span = { columns: 1, rows: 1 };
    this.open.push({ reach: [], cells: [], column: 0, inCell: false, span });
  }

  endTable(): void {
    this.endRow();
    this.open.pop();
  }

  beginCell(attributes: Readonly<Record<string, string>>): void {
    this.endCell();
    const row = this.open.at(-1);
    if (!row) return;
    this.passReached(row);
    row.inCell = true;
    row.span = { columns: countOf(attributes['colspan']), rows: countOf(attributes['rowspan']) };
  }

  endCell(): void {
    const row = this.open.at(-1);
    if (!row?.inCell) return;
    this.put([], true);
    row.cells.push({ start: row.column * WIDTH, continues: false });
    for (let i = 0; i < row.span.columns && row.column < MOST_COLUMNS; i++) {
      row.reach[row.column] = row.span.rows - 1;
      row.column++;
    }
    row.inCell = false;
  }

  endRow(): void {
    const row = this.open.at(-1);
    if (!row) return;
    this.endCell();
    if (row.cells.length > 0) {
      this.passReached(row);
      const place = { depth: this.depth, endsRow: true, endsCell: false, cells: row.cells };
      this.builder.add([], place);
    }
    row.cells = [];
    row.column = 0;
  }

  finish(): WordBlock[] {
    while (this.open.length > 0) this.endTable();
    return this.builder.finish();
  }

  private get depth(): number {
    return Math.min(this.open.length, DEEPEST);
  }

  private put(blocks: readonly WordBlock[], endsCell: boolean): void {
    const isInCell = this.open.length === 0 || this.open.at(-1)?.inCell === true;
    // What stands in a table and in no cell stands before it.
    const depth = isInCell ? this.depth : Math.max(0, this.depth - 1);
    this.builder.add(blocks, { depth, endsRow: false, endsCell, cells: [] });
  }

  /** Columns that a cell from above still covers have an empty cell. */
  private passReached(row: OpenRow): void {
    for (let left = row.reach[row.column] ?? 0; left > 0; left = row.reach[row.column] ?? 0) {
      row.reach[row.column] = left - 1;
      this.builder.add([], { depth: this.depth, endsRow: false, endsCell: true, cells: [] });
      row.cells.push({ start: row.column * WIDTH, continues: true });
      row.column++;
    }
  }
}
