import type { Stretch } from '#shared/pages/build-reading';

/** A table row of a text file that no bars mark: its cells, and the lines it takes. */
export interface TextRow {
  readonly firstLine: number;
  readonly lastLine: number;
  /** Rows of one table have one number. */
  readonly table: number;
  /** The stretches of each cell, one for each of its lines. */
  readonly cells: readonly (readonly Stretch[])[];
}

/** The head of the column of numbers. */
const NUMBER_HEAD = /^(?:STT|TT|Số TT|Số thứ tự)\.?$/iu;

/** Is this the first cell of a table's head? */
export function startsTable(cell: string): boolean {
  return NUMBER_HEAD.test(cell.trim());
}

/** The stretch without the spaces and the quotation marks of a spreadsheet around it. */
export function trimStretch(stretch: Stretch, lines: readonly string[]): Stretch {
  const text = lines[stretch.line]?.slice(stretch.start, stretch.end) ?? '';
  const start = stretch.start + text.length - text.trimStart().length;
  return { ...stretch, start, end: Math.max(start, stretch.start + text.trimEnd().length) };
}
