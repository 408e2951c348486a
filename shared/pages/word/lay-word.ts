import type { Line, Reading } from '#shared/model/reading';
import { type BlockDraft, type Part, buildReading } from '#shared/pages/build-reading';
import { separatorBetween } from '#shared/pages/join-words';
import { isOrnament } from '#shared/pages/marks';
import { orderHeadLines } from '#shared/pages/order-columns';
import { type AlignedRow, alignCells } from '#shared/pages/word/align-cells';
import { type Sides, cutWordSides, readSides } from '#shared/pages/word/find-sides';
import { goesOnInNextLine, goesOnInNextParagraph } from '#shared/pages/word/join-word-lines';
import { type WordLine, linesOfParagraph } from '#shared/pages/word/lay-paragraph';
import { RunReader } from '#shared/pages/word/shown-text';
import {
  MOST_PARAGRAPHS,
  type WordBlock,
  type WordCell,
  type WordDocument,
  type WordParagraph,
  type WordTable,
} from '#shared/pages/word/word-document';
import { WordTrouble } from '#shared/pages/word/word-trouble';

const PLAIN = {
  page: 1,
  bold: false,
  italic: false,
  centred: false,
  parts: [],
  cells: [],
} as const;

/** Tabs and spaces in a row are one space, now that no column is looked for any more. */
function plainText(line: WordLine): string {
  return line.text.replace(/\s+/gu, ' ');
}

function isAll(lines: readonly WordLine[], look: 'bold' | 'italic' | 'centred'): boolean {
  return lines.length > 0 && lines.every((line) => line[look]);
}

function notesOf(blocks: readonly WordBlock[]): (readonly WordBlock[])[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? block.notes
      : block.rows.flat().flatMap((cell) => notesOf(cell.blocks)),
  );
}

/** A document as it is written down, block by block. */
class Layout {
  readonly lines: Line[] = [];
  readonly drafts: BlockDraft[] = [];
  readonly reader: RunReader;
  private table = -1;
  /** The paragraph that may go on with the next: its lines so far. */
  private open: WordLine[] = [];
  private sides: { left: WordLine[]; right: WordLine[] } | null = null;

  constructor(reader: RunReader) {
    this.reader = reader;
  }

  addBlocks(blocks: readonly WordBlock[]): void {
    for (const block of blocks) {
      if (block.kind === 'table') this.addTable(block);
      else this.addParagraph(block);
    }
  }

  /** Writes down what is still open. */
  close(): void {
    this.closeSides();
    this.closeParagraph();
  }

  private addParagraph(paragraph: WordParagraph): void {
    // A number with nothing behind it counts, but says nothing.
    const isBare = paragraph.runs.every((run) => run.text.trim() === '');
    const lines = isBare ? [] : linesOfParagraph(paragraph, this.reader);
    lines.forEach((line, i) => {
      const halves = cutWordSides(line);
      if (halves) this.addHalves(halves);
      else this.addLine(line, i === 0);
    });
    if (paragraph.notes.length > 0) {
      this.close();
      this.addNotes(paragraph.notes);
    }
  }

  private addHalves([left, right]: readonly [WordLine, WordLine]): void {
    this.closeParagraph();
    this.sides ??= { left: [], right: [] };
    this.sides.left.push(left);
    this.sides.right.push(right);
  }

  private addLine(line: WordLine, beginsParagraph: boolean): void {
    this.closeSides();
    if (isOrnament(line.text)) return;
    const before = this.open.at(-1);
    const goesOn = beginsParagraph ? goesOnInNextParagraph : goesOnInNextLine;
    if (before && !goesOn(before, line)) this.closeParagraph();
    this.open.push(line);
  }

  private closeParagraph(): void {
    const lines = this.open;
    this.open = [];
    this.write(lines);
  }

  private closeSides(): void {
    const { sides } = this;
    this.sides = null;
    if (!sides) return;
    const { left, right } = sides;
    const found = readSides([left, right], 1);
    this.addSides(found ?? { isHead: false, left, right });
  }

  /** Both columns, each read to its end; a head has its own order. What is centred in its column is not on the page. */
  private addSides({ isHead, left, right }: Sides): void {
    const paragraphs = isHead
      ? orderHeadLines(left, right, (line) => line.text)
      : [...left, ...right].map((line) => [line]);
    for (const lines of paragraphs) this.write(lines.map((line) => ({ ...line, centred: false })));
  }

  private addTable(table: WordTable): void {
    this.close();
    const rows = alignCells(table.rows);
    const isOneColumn = rows.every((row) => row.length <= 1);
    if (isOneColumn) {
      for (const cell of rows.flat(2)) this.addBlocks(cell.blocks);
      this.close();
      return;
    }
    const cells = rows.map((row) => row.map((place) => this.linesOfCells(place)));
    const columns = (rows[0] ?? []).map((_, i) => cells.flatMap((row) => row[i] ?? []));
    const sides = readSides(columns, rows.length);
    if (sides) this.addSides(sides);
    else this.table++;
    rows.forEach((row, i) => {
      if (!sides) this.writeRow(cells[i] ?? []);
      this.addNotes(notesOf(row.flat().flatMap((cell) => cell.blocks)));
    });
  }

  private linesOfCells(cells: AlignedRow[number]): WordLine[] {
    const shown = cells.filter((cell) => !cell.continues);
    return shown.flatMap((cell) => this.linesOfBlocks(cell.blocks));
  }

  private linesOfBlocks(blocks: WordCell['blocks']): WordLine[] {
    return blocks.flatMap((block) =>
      block.kind === 'paragraph'
        ? linesOfParagraph(block, this.reader).filter((line) => !isOrnament(line.text))
        : block.rows.flatMap((row) => this.linesOfCells(row)),
    );
  }

  private addNotes(notes: readonly (readonly WordBlock[])[]): void {
    for (const note of notes) {
      const parts = this.partsOf(this.linesOfBlocks(note));
      if (parts.length > 0) this.drafts.push({ ...PLAIN, kind: 'footnote', parts, table: -1 });
    }
  }

  /** One paragraph of these lines. */
  private write(lines: readonly WordLine[]): void {
    if (lines.every((line) => isOrnament(line.text))) return;
    this.drafts.push({
      ...PLAIN,
      kind: 'paragraph',
      bold: isAll(lines, 'bold'),
      italic: isAll(lines, 'italic'),
      centred: isAll(lines, 'centred'),
      parts: this.partsOf(lines),
      table: -1,
    });
  }

  private writeRow(cells: readonly (readonly WordLine[])[]): void {
    const all = cells.flat();
    if (all.length === 0) return;
    this.drafts.push({
      ...PLAIN,
      kind: 'row',
      bold: isAll(all, 'bold'),
      italic: isAll(all, 'italic'),
      cells: cells.map((lines) => this.partsOf(lines)),
      table: this.table,
    });
  }

  private partsOf(lines: readonly WordLine[]): Part[] {
    const parts: Part[] = [];
    let before: string | null = null;
    for (const line of lines) {
      const text = plainText(line);
      if (this.lines.length >= MOST_PARAGRAPHS)
        throw new WordTrouble('too-large', 'too many lines');
      if (before !== null) parts.push(separatorBetween(before, text));
      parts.push({ line: this.lines.length, start: 0, end: text.length });
      this.lines.push({ page: 1, text, box: null, words: [] });
      before = text;
    }
    return parts;
  }
}

/**
 * Writes a Word file down as a reading: one page, a line for every paragraph or line set by hand.
 * @throws WordTrouble `too-large`.
 */
export function layWord({ blocks }: WordDocument): Reading {
  const layout = new Layout(new RunReader(blocks));
  layout.addBlocks(blocks);
  layout.close();
  const reading = buildReading(layout.drafts, layout.lines, [{ width: 0, height: 0 }]);
  const converted = layout.reader.converted;
  return converted ? { ...reading, converted } : reading;
}
