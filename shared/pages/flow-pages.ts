import { type Footnote, cutFootnotes, joinFootnotes } from '#shared/pages/cut-footnotes';
import { type TwoColumns, findColumns } from '#shared/pages/find-columns';
import { type UnruledTable, findUnruledTable } from '#shared/pages/find-unruled-table';
import { gatherLines } from '#shared/pages/gather-lines';
import { type Column, type Paragraph, columnAround, joinLines } from '#shared/pages/join-lines';
import { type Table, continueTable, isSameTable, startTable } from '#shared/pages/join-tables';
import { startsItem } from '#shared/pages/marks';
import { type Margins, type Typesetting, marginsOf } from '#shared/pages/measure-pages';
import { isHead, orderHead } from '#shared/pages/order-head';
import type { PageParts } from '#shared/pages/page-text';
import { type PageTable, readTable } from '#shared/pages/read-table';
import type { Segment } from '#shared/pages/segment';

/** What a document is made of, in reading order. */
export type FlowBlock =
  | {
      readonly kind: 'paragraph';
      readonly firstPage: number;
      lastPage: number;
      paragraph: Paragraph;
    }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'footnote'; readonly note: Footnote };

/** One stretch of a page. */
type PageItem =
  | { readonly kind: 'table'; readonly top: number; readonly table: PageTable }
  | { readonly kind: 'columns'; readonly top: number; readonly columns: TwoColumns }
  | { readonly kind: 'text'; readonly top: number; readonly segments: Segment[] };

/** A page's stretches, top to bottom. */
function itemsOf(
  body: readonly Segment[],
  tables: readonly PageTable[],
  columns: readonly TwoColumns[],
): PageItem[] {
  const items: PageItem[] = [];
  const waiting = tables.toSorted((a, b) => a.top - b.top);
  function putTablesAbove(y: number): void {
    while (waiting[0] && waiting[0].top <= y) {
      const table = waiting.shift();
      if (table) items.push({ kind: 'table', top: table.top, table });
    }
  }
  for (let k = 0; k < body.length; k++) {
    const line = body[k];
    if (!line) break;
    const here = columns.find((one) => one.from === k);
    putTablesAbove(here ? line.y : line.y - line.size);
    if (here) {
      items.push({ kind: 'columns', top: line.y, columns: here });
      k = here.to;
      continue;
    }
    const last = items.at(-1);
    if (last?.kind === 'text') last.segments.push(line);
    else items.push({ kind: 'text', top: line.y, segments: [line] });
  }
  putTablesAbove(Number.POSITIVE_INFINITY);
  return items;
}

/** Is this the rest of the paragraph that ended the page before? */
function continues(before: Paragraph, next: Paragraph): boolean {
  const [last, first] = [before.lines.at(-1), next.lines[0]];
  if (!last || !first || next.centred || first.bold !== before.bold) return false;
  if (Math.abs(first.size - last.size) >= 0.6 || next.indent >= 0.9 * first.size) return false;
  const ended = /[.;:!?]$|\.\/\.?$/u.test(last.text);
  if (startsItem(first.text) && ended) return false;
  if (before.bold && before.lines.length === 1 && !before.endsFull) return false;
  if (ended && !before.endsFull) return false;
  return before.endsFull || /^\p{Ll}/u.test(first.text);
}

function joinParagraphs(before: Paragraph, next: Paragraph): Paragraph {
  return {
    ...before,
    lines: [...before.lines, ...next.lines],
    bold: before.bold && next.bold,
    italic: before.italic && next.italic,
    endsFull: next.endsFull,
  };
}

function columnOf(margins: Margins, { leading, firstIndent }: Typesetting): Column {
  return { ...margins, leading, firstIndent, isList: false };
}

/** Both columns, each read to its end. The head has its own order; beside Nơi nhận each line of the signature stands alone. */
function paragraphsOfColumns(columns: TwoColumns, leading: number): Paragraph[] {
  const read = (lines: readonly Segment[], isList: boolean): Paragraph[] =>
    joinLines(lines, columnAround(lines, leading, isList));
  const isFoot = columns.left.some((line) => /^N[ơo]i\s+nhận/iu.test(line.text));
  if (isHead(columns)) {
    return orderHead(columns).flatMap((lines) =>
      read(lines, false).reduce<Paragraph[]>(
        (joined, one) => (joined[0] ? [joinParagraphs(joined[0], one)] : [one]),
        [],
      ),
    );
  }
  const right = isFoot
    ? columns.right.flatMap((line) => read([line], false))
    : read(columns.right, false);
  return [...read(columns.left, true), ...right];
}

/** Reads pages one after another; what a page's end cut is put together again. */
export function flowPages(pages: readonly PageParts[], setting: Typesetting): FlowBlock[] {
  const blocks: FlowBlock[] = [];
  const lastOfBody = (): FlowBlock | undefined => blocks.findLast((one) => one.kind !== 'footnote');
  let carry: readonly (readonly [number, number])[] | null = null;
  let lastNote: Footnote | undefined;

  for (const { page, tables: ruled, rest, segments } of pages) {
    const margins = marginsOf(setting.margins, page);
    const tables = ruled.map(({ grid, runs }) => readTable(grid, runs, page.number));
    const found = findUnruledTable(rest, page.number, margins, carry);
    const unruled: UnruledTable | null =
      found && (found.table.rows.length >= 2 || carry) ? found : null;
    if (unruled) tables.push(unruled.table);
    carry = unruled?.carry ?? null;
    const lines = unruled
      ? gatherLines(
          rest.filter((run) => !unruled.runs.has(run)),
          page.number,
        )
      : segments;

    const tablesEnd = Math.max(0, ...tables.map((table) => table.bottom));
    const { bodySize } = setting;
    const { body, notes } = cutFootnotes(lines, bodySize, tablesEnd, page.rules, margins, page);
    let isFirst = true;
    for (const item of itemsOf(body, tables, findColumns(body, margins, page))) {
      const before = isFirst ? lastOfBody() : undefined;
      isFirst = false;
      if (item.kind === 'table') {
        const goesOn =
          before?.kind === 'table' &&
          before.table.lastPage === page.number - 1 &&
          isSameTable(before.table, item.table);
        if (goesOn) continueTable(before.table, item.table);
        else blocks.push({ kind: 'table', table: startTable(item.table) });
        continue;
      }
      const paragraphs =
        item.kind === 'columns'
          ? paragraphsOfColumns(item.columns, setting.leading)
          : joinLines(item.segments, columnOf(margins, setting));
      for (const [i, paragraph] of paragraphs.entries()) {
        if (
          i === 0 &&
          item.kind === 'text' &&
          before?.kind === 'paragraph' &&
          before.lastPage === page.number - 1 &&
          continues(before.paragraph, paragraph)
        ) {
          before.paragraph = joinParagraphs(before.paragraph, paragraph);
          before.lastPage = page.number;
          continue;
        }
        const { number } = page;
        blocks.push({ kind: 'paragraph', firstPage: number, lastPage: number, paragraph });
      }
    }
    for (const note of joinFootnotes(notes, lastNote)) {
      blocks.push({ kind: 'footnote', note });
      lastNote = note;
    }
  }
  return blocks;
}
