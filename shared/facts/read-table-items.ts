import type { Mention } from '#shared/model/fact';
import type { Outline, Section } from '#shared/model/outline';
import type { Reading, Span } from '#shared/model/reading';
import type { Context } from '#shared/facts/engine/word';
import { ROW_LABEL, type Row, type TaskTable } from '#shared/facts/find-tables';
import type { Item } from '#shared/facts/item';
import { trimSpan } from '#shared/facts/lines-of';
import { sayWho } from '#shared/facts/item-of-fields';
import { unitsOf } from '#shared/facts/read-duties';
import { readFields } from '#shared/facts/read-fields';
import { NO_TIME, readTimeField } from '#shared/facts/read-time';
import type { Role } from '#shared/facts/rules/field-rules';

/** Labels of rows that gather others. */
const GROUP_LABEL = /^(?:[IVX]+|[A-ZĐ])$/u;

function pathOf(outline: Outline, row: Span): string {
  let path = '';
  const walk = (section: Section): void => {
    const holds = section.body.some((span) => span.start <= row.start && row.start < span.end);
    if (holds) path = section.path;
    section.children.forEach(walk);
  };
  outline.sections.forEach(walk);
  return path;
}

/** Reads the rows of one table. A group's label stands before the numbers of its rows: `II.14`. */
function readRows(
  text: string,
  table: TaskTable,
  around: string,
  context: Context,
): readonly Item[] {
  const { columns, rows } = table;
  const content = columns.get('content') ?? 0;
  const head = text.slice(table.head.start, table.head.end);
  const labelOf = (row: Row): Span | undefined =>
    row.cells.slice(0, content).find((span) => ROW_LABEL.test(text.slice(span.start, span.end)));
  const numbered = rows.some((row) => labelOf(row) !== undefined);
  const items: Item[] = [];
  let group = '';
  for (const row of rows) {
    if (text.slice(row.start, row.end) === head) continue;
    const cell = (role: Role): Span | null => {
      const at = columns.get(role);
      const span = at === undefined ? undefined : row.cells[at];
      const trimmed = span ? trimSpan(text, span) : null;
      return trimmed && trimmed.end > trimmed.start ? trimmed : null;
    };
    const who = cell('lead');
    const fields = who ? readFields(text, who) : [];
    const units = (role: Role): readonly Mention[] => {
      const span = cell(role);
      const own = fields.filter((field) => field.role === role);
      if (sayWho(fields) && (role === 'lead' || own.length > 0))
        return own.flatMap(({ value }) => unitsOf(text, value));
      return span ? unitsOf(text, span) : [];
    };
    const found = labelOf(row);
    const label = found ? text.slice(found.start, found.end).replace(/[\s.)]+/gu, '') : null;
    const filled = row.cells.filter((span) => {
      const words = text.slice(span.start, span.end);
      return /\p{L}{2}/u.test(words) && !ROW_LABEL.test(words);
    });
    const work = cell('content');
    const isGroup =
      label !== null && GROUP_LABEL.test(label) && !cell('lead') && !cell('coordinate');
    if (isGroup || (filled.length <= 1 && label === null)) {
      // A row across the table: the name of a group of rows.
      const words = filled[0] ? text.slice(filled[0].start, filled[0].end) : '';
      group = label ?? /^([IVX]+|[A-Z])[.)]\s/u.exec(words)?.[1] ?? group;
      continue;
    }
    // A row cut by a page end goes on without a number of its own.
    if (!work || (label === null && numbered && !cell('lead'))) continue;
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
  return items;
}

/** Reads the rows of the tables that hand out work. */
export function readTableItems(
  reading: Reading,
  outline: Outline,
  tables: readonly TaskTable[],
  context: Context,
): readonly Item[] {
  return tables.flatMap((table) =>
    readRows(reading.text, table, pathOf(outline, table.head), context),
  );
}
