import type { ParagraphFormat } from '#shared/pages/word/doc/doc-paragraphs';
import type { WordBlock, WordCell, WordRow } from '#shared/pages/word/word-document';

/** Width of a column of which nothing is known, twips. */
const UNKNOWN_WIDTH = 1000;

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

  /** Adds what a paragraph is. `endsCell`: its last letter is the mark of a cell's end. */
  add(blocks: readonly WordBlock[], format: ParagraphFormat, endsCell: boolean): void {
    this.goTo(format.depth);
    const table = this.open.at(-1);
    if (!table) {
      this.body.push(...blocks);
      return;
    }
    if (format.endsRow) {
      if (table.blocks.length > 0) endCell(table);
      endRow(table, format.cells);
      return;
    }
    table.blocks.push(...blocks);
    if (endsCell || format.endsInnerCell) endCell(table);
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

function endRow(table: OpenTable, places: ParagraphFormat['cells']): void {
  const row = table.cells.map((blocks, i): WordCell => ({
    start: places[i]?.start ?? i * UNKNOWN_WIDTH,
    continues: places[i]?.continues ?? false,
    blocks,
  }));
  table.cells = [];
  if (row.length > 0) table.rows.push(row);
}
