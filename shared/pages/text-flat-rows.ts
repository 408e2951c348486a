import type { Stretch } from '#shared/pages/build-reading';
import { type TextRow, startsTable, trimStretch } from '#shared/pages/text-rows';

interface Cell {
  readonly stretches: readonly Stretch[];
  readonly text: string;
  readonly firstLine: number;
  readonly lastLine: number;
}

/** A bar alone on its line ends a cell, as copies of web pages have it. */
const BAR = /^\s*\|\s*$/u;
const MOST_COLUMNS = 12;
const LEAST_COLUMNS = 3;
const LONGEST_HEAD = 60;
/** Lines of one cell; more are no cell. */
const LONGEST_CELL = 40;
/** A number, a letter or a Roman number alone in its cell. */
const LABEL = /^(\d{1,3}|[IVX]{1,5}|[A-ZĐ])[.)]?$/u;
/** Rows without a number of their own that name what follows. */
const SECTION = /^(?:[IVX]{1,5}|[A-ZĐ])[.)]?$/u;

/** The cells from a line on. With bars a cell ends at one and may be empty; else each line is a cell. */
function* cutCells(lines: readonly string[], from: number, barred: boolean): Generator<Cell> {
  let stretches: Stretch[] = [];
  let firstLine = from;
  for (let line = from; line < lines.length; line++) {
    const text = lines[line] ?? '';
    const ends = barred ? BAR.test(text) : text.trim() !== '';
    if (!BAR.test(text) && text.trim() !== '') {
      stretches.push(trimStretch({ line, start: 0, end: text.length }, lines));
    }
    if (!ends && stretches.length > LONGEST_CELL) return;
    if (!ends) continue;
    const words = stretches.map((one) => lines[one.line]?.slice(one.start, one.end)).join(' ');
    yield { stretches, text: words, firstLine, lastLine: line };
    stretches = [];
    firstLine = line + 1;
  }
}

/** Is this label the one after the last of its kind? */
function follows(label: string, before: string | null): boolean {
  const number = Number.parseInt(label, 10);
  if (Number.isNaN(number)) return SECTION.test(label);
  const last = Number.parseInt(before ?? '0', 10);
  return number === 1 || number === last + 1;
}

function isNumber(text: string, expected: number): boolean {
  return LABEL.test(text) && Number.parseInt(text, 10) === expected;
}

/** Does the next number of the table stand soon below? Then its rows have not ended, they have lost cells. */
function goesOnBelow(
  cells: Iterator<Cell>,
  first: Cell | null,
  number: string | null,
  reach: number,
): boolean {
  const expected = Number.parseInt(number ?? '0', 10) + 1;
  let cell = first;
  for (let seen = 0; cell && seen < reach && !startsTable(cell.text); seen++) {
    if (isNumber(cell.text, expected)) return true;
    const next = cells.next();
    cell = next.done ? null : next.value;
  }
  return false;
}

/**
 * The rows under a head of so many columns: each begins with the next number and has all its cells; a section
 * has its label and its name. Null where one does not fit: then it is not sure what belongs where.
 */
function readRows(cells: Iterator<Cell>, first: Cell, columns: number): Cell[][] | null {
  const rows: Cell[][] = [];
  let number: string | null = null;
  let label: Cell | null = first;
  // Between bars a number may be left out: the row goes on with the one before.
  while (label && (label.text === '' || (LABEL.test(label.text) && follows(label.text, number)))) {
    const row: Cell[] = [label];
    let next = cells.next();
    const isSection: boolean = SECTION.test(label.text);
    while (!next.done && row.length < columns) {
      const isNext = LABEL.test(next.value.text) && follows(next.value.text, number);
      if ((isSection && row.length === 2 && isNext) || startsTable(next.value.text)) break;
      if (!isSection && isNumber(next.value.text, Number.parseInt(label.text, 10) + 1)) return null;
      row.push(next.value);
      next = cells.next();
    }
    if (row.length < columns && !(isSection && row.length === 2)) return null;
    if (!isSection && label.text !== '') number = label.text;
    rows.push(row);
    label = next.done ? null : next.value;
  }
  return goesOnBelow(cells, label, number, 2 * columns) ? null : rows;
}

/** Reads the table whose head begins at this line; null where none does, or its rows do not fit the head. */
function readFlatTable(lines: readonly string[], at: number, table: number): TextRow[] | null {
  const barred = BAR.test(lines[at + 1] ?? '');
  const cells = cutCells(lines, at, barred);
  const head: Cell[] = [];
  let first: Cell | null = null;
  for (let next = cells.next(); !next.done; next = cells.next()) {
    if (LABEL.test(next.value.text)) {
      first = next.value;
      break;
    }
    head.push(next.value);
    if (head.length > MOST_COLUMNS || next.value.text.length > LONGEST_HEAD) return null;
  }
  if (!first || head.length < LEAST_COLUMNS) return null;
  const rows = readRows(cells, first, head.length);
  const numbered = rows?.filter(([label]) => /^\d/u.test(label?.text ?? '')) ?? [];
  if (!rows || numbered.length < 2) return null;
  return [head, ...rows].map((row) => ({
    firstLine: row[0]?.firstLine ?? at,
    lastLine: row.at(-1)?.lastLine ?? at,
    table,
    cells: row.map((cell) => cell.stretches),
  }));
}

/** The rows of tables pasted one cell a line, where numbers and head agree on how many cells a row has. */
export function findFlatRows(lines: readonly string[]): TextRow[] {
  const rows: TextRow[] = [];
  let table = 0;
  for (let at = 0; at < lines.length; at++) {
    const found = startsTable(lines[at] ?? '') ? readFlatTable(lines, at, table) : null;
    if (!found) continue;
    rows.push(...found);
    at = found.at(-1)?.lastLine ?? at;
    table++;
  }
  return rows;
}
