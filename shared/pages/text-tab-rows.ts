import type { Stretch } from '#shared/pages/build-reading';
import { startsItem } from '#shared/pages/marks';
import { type TextRow, startsTable, trimStretch } from '#shared/pages/text-rows';

/** A cell of many lines makes a row of many lines; more than this are no row. */
const LONGEST_ROW = 12;
/** Most lines that the last cell of a row goes on for. */
const LONGEST_REST = 4;

/** Tabs between words; those that indent a line part nothing. */
function countTabs(line: string): number {
  return line.trimStart() === '' ? 0 : line.replace(/^[ \t]+(?=\S)/u, '').split('\t').length - 1;
}

/** How many tabs the rows of the table that begins here hold; 0 where none begins. */
function tabsOfTable(lines: readonly string[], at: number): number {
  const own = countTabs(lines[at] ?? '');
  if (own === 0) return 0;
  if (startsTable((lines[at] ?? '').split('\t')[0] ?? '')) return own;
  return own >= 2 && countTabs(lines[at + 1] ?? '') === own ? own : 0;
}

/** Has a spreadsheet opened a cell of many lines here and not yet closed it? */
function isOpen(cell: readonly Stretch[], lines: readonly string[]): boolean {
  const text = cell.map((one) => lines[one.line]?.slice(one.start, one.end)).join(' ');
  return text.startsWith('"') && text.split('"').length % 2 === 0;
}

/** The row that begins at a line: as many lines as it takes to have all its tabs; null where they never come. */
function readRow(
  lines: readonly string[],
  at: number,
  tabs: number,
  table: number,
): TextRow | null {
  const cells: Stretch[][] = [[]];
  for (let line = at; line < Math.min(lines.length, at + LONGEST_ROW); line++) {
    const text = lines[line] ?? '';
    if (text.trim() === '') return null;
    let start = 0;
    text.split('\t').forEach((words, i) => {
      if (i > 0) cells.push([]);
      const cell = trimStretch({ line, start, end: start + words.length }, lines);
      if (cell.end > cell.start) cells.at(-1)?.push(cell);
      start += words.length + 1;
    });
    if (cells.length > tabs + 1) return null;
    if (cells.length === tabs + 1 && !isOpen(cells.at(-1) ?? [], lines)) {
      return { firstLine: at, lastLine: line, table, cells };
    }
  }
  return null;
}

/** Lines without a tab between two rows are the rest of the last cell. */
function extendRow(row: TextRow, lines: readonly string[], tabs: number): TextRow {
  let end = row.lastLine + 1;
  const isRest = (text: string): boolean =>
    text.trim() !== '' && !text.includes('\t') && !startsItem(text.trim());
  while (end - row.lastLine <= LONGEST_REST && isRest(lines[end] ?? '')) end++;
  const isRow = end < lines.length && readRow(lines, end, tabs, row.table) !== null;
  if (end === row.lastLine + 1 || !isRow) return row;
  const rest = lines
    .slice(row.lastLine + 1, end)
    .map((text, i) =>
      trimStretch({ line: row.lastLine + 1 + i, start: 0, end: text.length }, lines),
    );
  const last = [...(row.cells.at(-1) ?? []), ...rest];
  return { ...row, lastLine: end - 1, cells: [...row.cells.slice(0, -1), last] };
}

/** A spreadsheet's quotation marks around a cell of many lines say nothing. */
function withoutQuotes(cell: readonly Stretch[], lines: readonly string[]): readonly Stretch[] {
  const [first, last] = [cell[0], cell.at(-1)];
  if (!first || !last || first.line === last.line) return cell;
  const opens = lines[first.line]?.[first.start] === '"';
  const closes = lines[last.line]?.[last.end - 1] === '"';
  if (!opens || !closes) return cell;
  return cell.map((one) => ({
    ...one,
    start: one === first ? one.start + 1 : one.start,
    end: one === last ? one.end - 1 : one.end,
  }));
}

/** The rows of tables pasted from a word processor or a spreadsheet: their cells are parted by tabs. */
export function findTabRows(lines: readonly string[]): TextRow[] {
  const rows: TextRow[] = [];
  let table = 0;
  for (let at = 0; at < lines.length; at++) {
    const tabs = tabsOfTable(lines, at);
    if (tabs === 0) continue;
    let row = readRow(lines, at, tabs, table);
    if (!row) continue;
    while (row) {
      row = extendRow(row, lines, tabs);
      rows.push({ ...row, cells: row.cells.map((cell) => withoutQuotes(cell, lines)) });
      at = row.lastLine;
      row = readRow(lines, at + 1, tabs, table);
    }
    table++;
  }
  return rows;
}
