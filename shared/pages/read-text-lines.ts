import { dropStraySpaces } from '#shared/pages/drop-stray-spaces';
import { endsSentence, startsSmall } from '#shared/pages/marks';
import { partGluedWords } from '#shared/pages/part-glued-words';
import type { TextChunk } from '#shared/pages/text-chunks';
import { type JoinSide, continuesLine, continuesParagraph } from '#shared/pages/text-joins';
import { type StyledStretch, type UnmarkedLine, takeOffMarks } from '#shared/pages/text-marks';
import { footnoteStart } from '#shared/pages/text-notes';
import {
  type TextParagraph,
  growParagraph,
  joinSideOf,
  wordsOf,
} from '#shared/pages/text-paragraphs';
import type { TextRow } from '#shared/pages/text-rows';
import { splitLine } from '#shared/pages/text-splits';
import { cutCells, isEmptyTableLine, isTableLine } from '#shared/pages/text-tables';

/** What is known of a text file's lines before any is read. */
export interface TextLayout {
  readonly lines: readonly string[];
  /** The length at which lines were broken; null where a line is a paragraph. */
  readonly wrap: number | null;
  /** Rows without bars, by each line they take. */
  readonly rows: ReadonlyMap<number, TextRow>;
}

/** Rows marked by bars; rows found otherwise have numbers from 0 up. */
const BARRED = -2;

const NO_SIDE: JoinSide = {
  begin: '',
  end: '',
  hasCapital: false,
  hasSmall: false,
  length: 0,
  bold: false,
  italic: false,
  heading: false,
};

function mendSpacing(stretches: readonly StyledStretch[], text: string): StyledStretch[] {
  return partGluedWords(dropStraySpaces(stretches, text), text);
}

function paragraphOfRow(row: TextRow, lines: readonly string[]): TextParagraph {
  const rows = row.cells.map((cell) =>
    cell.flatMap((one): StyledStretch[] =>
      mendSpacing([{ ...one, bold: false, italic: false }], lines[one.line] ?? ''),
    ),
  );
  return { kind: 'row', rows, table: row.table, side: NO_SIDE };
}

/** Is this row only the rest of the one before, which the end of a page cut? */
function continuesRow(
  before: TextParagraph,
  cells: readonly StyledStretch[][],
  lines: readonly string[],
): boolean {
  if (before.kind !== 'row' || before.rows.length !== cells.length) return false;
  const words = cells.map((cell) => wordsOf(cell, lines));
  if (words[0] !== '' || words.every((one) => one === '')) return false;
  return words.every((one, i) => {
    const end = wordsOf(before.rows[i]?.slice(-1) ?? [], lines);
    return one === '' || (startsSmall(one) && !endsSentence(end));
  });
}

/** Reads the lines of one chunk to paragraphs, notes and rows. */
class ChunkReader {
  readonly found: TextParagraph[] = [];
  private readonly layout: TextLayout;
  /** A bar stood since the last paragraph: nothing goes on across it. */
  private parted = false;
  private lastText: TextParagraph | undefined;

  constructor(layout: TextLayout) {
    this.layout = layout;
  }

  addLine(line: UnmarkedLine): void {
    const { lines, rows } = this.layout;
    const raw = lines[line.line] ?? '';
    const row = rows.get(line.line);
    if (row) {
      if (row.firstLine === line.line) this.found.push(paragraphOfRow(row, lines));
    } else if (isTableLine(raw)) {
      this.parted = true;
      if (!isEmptyTableLine(raw)) this.addRow(cutCells(line.stretches, raw));
    } else if (wordsOf(line.stretches, lines) !== '') {
      this.addText(line, footnoteStart(raw)?.length ?? null);
    }
  }

  private addRow(cells: StyledStretch[][]): void {
    const before = this.found.at(-1);
    if (before && continuesRow(before, cells, this.layout.lines)) {
      before.rows.forEach((cell, i) => cell.push(...(cells[i] ?? [])));
    } else {
      this.found.push({ kind: 'row', rows: cells, table: BARRED, side: NO_SIDE });
    }
  }

  /** `mark` is the length of a footnote's mark, where the line begins one. */
  private addText(line: UnmarkedLine, mark: number | null): void {
    const { lines, wrap } = this.layout;
    const stretches = line.stretches
      .map((one) => ({ ...one, start: Math.max(one.start, mark ?? 0) }))
      .filter((one) => one.end > one.start);
    const one: TextParagraph = {
      kind: mark === null ? 'paragraph' : 'footnote',
      rows: [stretches],
      table: -1,
      side: joinSideOf(stretches, line.heading, lines),
    };
    const before = this.found.at(-1);
    const mayGoOn = before && before.kind !== 'row' && mark === null && !this.parted;
    this.parted = false;
    if (mayGoOn && before.kind === 'footnote' && endsSentence(before.side.end)) {
      this.addAfterNote(one);
    } else if (mayGoOn && continuesLine(before.side, one.side, wrap)) {
      growParagraph(before, one);
    } else {
      this.found.push(one);
      if (mark === null) this.lastText = one;
    }
  }

  /** Text below a note that has ended: the rest of the paragraph the note interrupted, or a new one. */
  private addAfterNote(one: TextParagraph): void {
    const cut = this.lastText;
    if (cut && continuesParagraph(cut.side, one.side, this.layout.wrap)) {
      growParagraph(cut, one);
    } else {
      this.found.push(one);
      this.lastText = one;
    }
  }
}

/** The paragraphs, notes and rows of lines without a blank line between. */
export function readChunk(chunk: TextChunk, layout: TextLayout): TextParagraph[] {
  const { lines, rows } = layout;
  const reader = new ChunkReader(layout);
  for (const line of takeOffMarks(chunk.lines, chunk.firstLine)) {
    const stretches = mendSpacing(line.stretches, lines[line.line] ?? '');
    const mended = { ...line, stretches };
    const parts = rows.has(line.line) ? [mended] : splitLine(mended, lines);
    for (const part of parts) reader.addLine(part);
  }
  return reader.found;
}
