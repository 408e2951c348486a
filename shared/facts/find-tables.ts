import type { Block, Reading, Span } from '#shared/model/reading';
import { findFacts } from '#shared/facts/engine/refine';
import { readLabel } from '#shared/outline/labels';
import { namesOnlyUnits } from '#shared/facts/read-duties';
import { isTimeField } from '#shared/facts/read-time';
import { COLUMN_RULES, FIELD_REFINERS, type Role } from '#shared/facts/rules/field-rules';

/** One row, its cells in column order; empty cells have start = end. */
export interface Row extends Span {
  readonly cells: readonly Span[];
}

/** A table of tasks: which column holds what, and the rows under the head. */
export interface TaskTable {
  readonly columns: ReadonlyMap<Role, number>;
  readonly head: Span;
  readonly rows: readonly Row[];
}

/** The head of the column of numbers. */
const NUMBER = /^(?:STT|TT|Số\s*TT|#|Số thứ tự)\.?$/iu;
/** A number, a letter or a Roman number alone in its cell. */
export const ROW_LABEL = /^\s*(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|[A-ZĐ]|[a-zđ])[.)]?\s*$/u;
/** A head of a column is short; a longer cell is a row of the table already. */
const LONGEST_HEAD = 60;
const MOST_COLUMNS = 10;

function roleOfHead(text: string): Role | null {
  if (text.length > LONGEST_HEAD) return null;
  return findFacts(COLUMN_RULES, FIELD_REFINERS, text, { year: null })[0]?.value ?? null;
}

function readColumns(text: string, heads: readonly (readonly Span[])[]): Map<Role, number> | null {
  const columns = new Map<Role, number>();
  for (const head of heads) {
    head.forEach((cell, at) => {
      const role = roleOfHead(text.slice(cell.start, cell.end));
      if (role !== null && role !== 'other' && !columns.has(role)) columns.set(role, at);
    });
  }
  const says = columns.has('lead') || columns.has('time') || columns.has('coordinate');
  return columns.has('content') && says ? columns : null;
}

function ruledTables(reading: Reading): readonly TaskTable[] {
  const byNumber = new Map<number, Block[]>();
  for (const block of reading.blocks) {
    if (block.kind === 'row')
      byNumber.set(block.table, [...(byNumber.get(block.table) ?? []), block]);
  }
  return [...byNumber.values()].flatMap((rows): readonly TaskTable[] => {
    const [first, second] = rows;
    if (!first) return [];
    const one = readColumns(reading.text, [first.cells]);
    const columns = one ?? (second ? readColumns(reading.text, [first.cells, second.cells]) : null);
    return columns ? [{ columns, head: first, rows: rows.slice(one ? 1 : 2) }] : [];
  });
}

/** Puts the cells of a row that lost its empty ones where they belong, by what they hold. */
function alignCells(
  text: string,
  label: Span,
  cells: readonly Span[],
  columns: ReadonlyMap<Role, number>,
  width: number,
): readonly Span[] {
  const empty = { start: label.end, end: label.end };
  if (cells.length === width - 1) return [label, ...cells];
  const aligned: Span[] = Array.from({ length: width }, () => empty);
  aligned[0] = label;
  const put = (role: Role, cell: Span | undefined): void => {
    const at = columns.get(role);
    if (at !== undefined && cell) aligned[at] = cell;
  };
  const [content, ...rest] = cells;
  put('content', content);
  const last = rest.at(-1);
  const hasTime = last !== undefined && isTimeField(text, last);
  if (hasTime) put('time', last);
  const units = (hasTime ? rest.slice(0, -1) : rest).filter((cell) => namesOnlyUnits(text, cell));
  put('lead', units[0]);
  put('coordinate', units[1]);
  return aligned;
}

/** A table pasted without its form: a head of short lines after "STT", then a line for each cell. */
function flatTables(reading: Reading): readonly TaskTable[] {
  const { text } = reading;
  const blocks = reading.blocks.filter((block) => block.kind === 'paragraph');
  const words = blocks.map((block) => text.slice(block.start, block.end));
  const startsRow = (at: number): boolean => {
    const own = words[at] ?? '';
    return (
      ROW_LABEL.test(own) || readLabel(own)?.kind === 'arabic' || readLabel(own)?.kind === 'roman'
    );
  };
  const tables: TaskTable[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const head = blocks[at];
    if (!head || !NUMBER.test(words[at] ?? '')) continue;
    let end = at + 1;
    while (end < blocks.length && end - at < MOST_COLUMNS && !startsRow(end)) end++;
    const heads = blocks.slice(at, end);
    const columns = startsRow(end) ? readColumns(text, [heads]) : null;
    if (!columns) continue;
    const rows: Row[] = [];
    while (startsRow(end)) {
      const first = blocks[end];
      if (!first) break;
      let next = end + 1;
      while (next < blocks.length && !startsRow(next) && next - end < heads.length + 2) next++;
      const length = ROW_LABEL.test(words[end] ?? '')
        ? 0
        : (readLabel(words[end] ?? '')?.length ?? 0);
      const label = length === 0 ? first : { start: first.start, end: first.start + length };
      const cells = [
        ...(length === 0 ? [] : [{ start: first.start + length, end: first.end }]),
        ...blocks.slice(end + 1, next),
      ];
      rows.push({
        start: first.start,
        end: blocks[next - 1]?.end ?? first.end,
        cells: alignCells(text, label, cells, columns, heads.length),
      });
      end = next;
    }
    tables.push({ columns, head: { start: head.start, end: heads.at(-1)?.end ?? head.end }, rows });
    at = end - 1;
  }
  return tables;
}

/** The tables that hand out work, with rules or without. */
export function findTables(reading: Reading): readonly TaskTable[] {
  return [...ruledTables(reading), ...flatTables(reading)];
}
