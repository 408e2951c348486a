import type { WordBlock, WordCell, WordRow } from '#shared/pages/word/word-document';

/** Width of a column of which nothing is known, twips. */
const UNKNOWN_WIDTH = 1000;

/** A cell as its row describes it. */
export interface CellPlace {
  /** Left edge, twips. */
  readonly start: number;
  /** Part of a merged cell, and not its first. */
  readonly continues: boolean;
}

/** Where a paragraph stands. */
export interface ParagraphPlace {
  /** How many tables it stands in. */
  readonly depth: number;
  /** It is the mark of a row's end. */
  readonly endsRow: boolean;
  readonly endsCell: boolean;
  /** For the end of a row: its cells. */
  readonly cells: readonly CellPlace[];
}

/** A table as it grows: rows that are done, cells of the row in hand, blocks of the cell in hand. */
interface OpenTable {
  readonly rows: WordRow[];
  cells: (readonly WordBlock[])[];
  blocks: WordBlock[];
}

/** Puts paragraphs that say how deep they stand in tables, and where cells and rows end, into tables. */
export class TableBuilder {
  private readonly body: WordBlock[] = [];
  private readonly open: OpenTable[] = [];

  /** Adds what a paragraph is. */
  add(blocks: readonly WordBlock[], place: ParagraphPlace): void {
    this.goTo(place.depth);
    const table = this.open.at(-1);
    if (!table) {
      this.body.push(...blocks);
      return;
    }
    if (place.endsRow) {
      if (table.blocks.length > 0) endCell(table);
      endRow(table, place.cells);
      return;
    }
    table.blocks.push(...blocks);
    if (place.endsCell) endCell(table);
  }

  /** All blocks, tables within them. */
  finish(): WordBlock[] {
    this.goTo(0);
    return this.body;
  }

  private goTo(depth: number): void {
    while (this.open.length < depth) this.open.push({ rows: [], cells: [], blocks: [] });
    while (this.open.length > depth) {
      const table = this.open.pop();
      if (!table) return;
      if (table.blocks.length > 0) endCell(table);
      if (table.cells.length > 0) endRow(table, []);
      const outer = this.open.at(-1)?.blocks ?? this.body;
      if (table.rows.length > 0) outer.push({ kind: 'table', rows: table.rows });
    }
  }
}

function endCell(table: OpenTable): void {
  table.cells.push(table.blocks);
  table.blocks = [];
}

function endRow(table: OpenTable, places: readonly CellPlace[]): void {
  const row = table.cells.map((blocks, i): WordCell => ({
    start: places[i]?.start ?? i * UNKNOWN_WIDTH,
    continues: places[i]?.continues ?? false,
    blocks,
  }));
  table.cells = [];
  if (row.length > 0) table.rows.push(row);
}
