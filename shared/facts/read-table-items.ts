import type { Mention } from '#shared/model/fact';
import type { Outline, Section } from '#shared/model/outline';
import type { Block, Reading, Span } from '#shared/model/reading';
import { findFacts } from '#shared/facts/engine/refine';
import type { Context } from '#shared/facts/engine/word';
import type { Item } from '#shared/facts/item';
import { trimSpan } from '#shared/facts/lines-of';
import { unitsOf } from '#shared/facts/read-duties';
import { NO_TIME, readTimeField } from '#shared/facts/read-time';
import { COLUMN_RULES, FIELD_REFINERS, type Role } from '#shared/facts/rules/field-rules';

/** What each column holds; columns that say nothing of a task are missing. */
type Columns = ReadonlyMap<Role, number>;

const NUMBER = /^(?:STT|TT|Số\s*TT|Stt|Tt|#|Số thứ tự)\.?$/iu;
const LABEL = /^\s*(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|[A-ZĐ]|[a-zđ])[.)]?\s*$/u;
/** A head of a column is short; a longer cell is a row of the table already. */
const LONGEST_HEAD = 60;

function roleOfHead(text: string): Role | null {
  if (text.length > LONGEST_HEAD) return null;
  return findFacts(COLUMN_RULES, FIELD_REFINERS, text, { year: null })[0]?.value ?? null;
}

/** Reads the columns from one or two head rows; null when the table is not one of tasks. */
function readColumns(text: string, heads: readonly Block[]): Columns | null {
  const columns = new Map<Role, number>();
  for (const head of heads) {
    head.cells.forEach((cell, at) => {
      const role = roleOfHead(text.slice(cell.start, cell.end));
      if (role !== null && role !== 'other' && !columns.has(role)) columns.set(role, at);
    });
  }
  return columns.has('content') &&
    (columns.has('lead') || columns.has('time') || columns.has('coordinate'))
    ? columns
    : null;
}

function pathOf(outline: Outline, row: Span): string {
  let path = '';
  const walk = (section: Section): void => {
    if (section.body.some((span) => span.start <= row.start && row.start < span.end))
      path = section.path;
    section.children.forEach(walk);
  };
  outline.sections.forEach(walk);
  return path;
}

/** Reads the rows of tables with a column for the work and one for who or when. */
export function readTableItems(
  reading: Reading,
  outline: Outline,
  context: Context,
): readonly Item[] {
  const { text } = reading;
  const items: Item[] = [];
  const tables = new Map<number, Block[]>();
  for (const block of reading.blocks) {
    if (block.kind === 'row') tables.set(block.table, [...(tables.get(block.table) ?? []), block]);
  }
  for (const rows of tables.values()) {
    const one = readColumns(text, rows.slice(0, 1));
    const columns = one ?? readColumns(text, rows.slice(0, 2));
    const body = rows.slice(one ? 1 : 2);
    const content = columns?.get('content');
    const first = rows[0];
    if (!columns || content === undefined || !first) continue;
    const head = text.slice(first.start, first.end);
    const around = pathOf(outline, first);
    const numbered = rows.some((row) =>
      row.cells.slice(0, content).some((span) => LABEL.test(text.slice(span.start, span.end))),
    );
    let group = '';
    for (const row of body) {
      if (text.slice(row.start, row.end) === head) continue;
      const cell = (role: Role): Span | null => {
        const at = columns.get(role);
        const span = at === undefined ? undefined : row.cells[at];
        const trimmed = span ? trimSpan(text, span) : null;
        return trimmed && trimmed.end > trimmed.start ? trimmed : null;
      };
      const labelCell = row.cells
        .slice(0, content)
        .find((span) => LABEL.test(text.slice(span.start, span.end)));
      const label = labelCell
        ? text.slice(labelCell.start, labelCell.end).replace(/[\s.)]+/gu, '')
        : null;
      const filled = row.cells.filter((span) => {
        const words = text.slice(span.start, span.end);
        return /\p{L}{2}/u.test(words) && !LABEL.test(words);
      });
      const work = cell('content');
      const isGroup =
        label !== null &&
        /^(?:[IVX]+|[A-ZĐ])$/u.test(label) &&
        !cell('lead') &&
        !cell('coordinate');
      if (isGroup || (filled.length <= 1 && label === null)) {
        // A row across the table: the name of a group of rows.
        const words = filled[0] ? text.slice(filled[0].start, filled[0].end) : '';
        group = label ?? /^([IVX]+|[A-Z])[.)]\s/u.exec(words)?.[1] ?? group;
        continue;
      }
      // A row cut by a page end goes on without a number of its own.
      if (label === null && numbered && !cell('lead')) continue;
      if (!work || NUMBER.test(text.slice(work.start, work.end))) continue;
      const units = (role: Role): readonly Mention[] => {
        const span = cell(role);
        return span ? unitsOf(text, span) : [];
      };
      const time = cell('time');
      items.push({
        rule: 'table/row',
        span: { start: row.start, end: row.end },
        text: text.slice(work.start, work.end),
        content: null,
        section: [around, group, label ?? ''].filter((part) => part !== '').join('.'),
        lead: units('lead'),
        coordinate: units('coordinate'),
        advise: units('advise'),
        when: time ? readTimeField(text, time, context) : NO_TIME,
      });
    }
  }
  return items;
}
