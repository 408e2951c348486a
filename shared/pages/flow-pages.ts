import { type Footnote, cutFootnotes, joinFootnotes } from '#shared/pages/cut-footnotes';
import { type TwoColumns, findColumns } from '#shared/pages/find-columns';
import {
  type OpenTable,
  type UnruledTable,
  findUnruledTable,
} from '#shared/pages/find-unruled-table';
import { gatherLines } from '#shared/pages/gather-lines';
import { type Paragraph, columnAround, joinLines } from '#shared/pages/join-lines';
import { continuesOnPage, joinParagraphs } from '#shared/pages/join-paragraphs';
import { type Table, continueTable, isSameTable, startTable } from '#shared/pages/join-tables';
import {
  type Margins,
  type PageLines,
  type Typesetting,
  marginsOf,
} from '#shared/pages/measure-pages';
import { isFoot, isHead, orderHead } from '#shared/pages/order-columns';
import { itemsOf } from '#shared/pages/page-items';
import type { PageText } from '#shared/pages/page-text';
import { type PageTable, readTable } from '#shared/pages/read-table';
import type { Segment } from '#shared/pages/segment';

/** What a document is made of, in reading order. */
export type FlowBlock =
  | { readonly kind: 'paragraph'; lastPage: number; paragraph: Paragraph }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'footnote'; readonly note: Footnote };

/** Nơi nhận and signature at the end of a page: the list may go on with the next. */
interface OpenFoot {
  readonly page: number;
  /** Index of the block at which the signature begins. */
  readonly signature: number;
  /** Left edge of the signature, and size of the list's letters. */
  readonly edge: number;
  readonly size: number;
}

type FlowPage = PageText & PageLines;

/** A document as it grows, page by page; what a page's end cut is put together again. */
class Flow {
  readonly blocks: FlowBlock[] = [];
  private readonly setting: Typesetting;
  private openTable: OpenTable | null = null;
  private openFoot: OpenFoot | null = null;
  private lastNote: Footnote | undefined;

  constructor(setting: Typesetting) {
    this.setting = setting;
  }

  addPage(flowPage: FlowPage): void {
    const { page } = flowPage;
    const { bodySize } = this.setting;
    const margins = marginsOf(this.setting.margins, page);
    const { tables, lines } = this.takeTables(flowPage, margins);
    const tablesEnd = Math.max(0, ...tables.map((table) => table.bottom));
    const { body, notes } = cutFootnotes(lines, bodySize, tablesEnd, page.rules, margins, page);
    const { number, width } = page;
    const afterFoot = this.openFoot?.page === number - 1;
    if (!afterFoot) this.openFoot = null;
    const columns = findColumns(body, margins, { number, width, afterFoot });
    let before = this.blocks.findLast((one) => one.kind !== 'footnote');
    for (const item of itemsOf(body, tables, columns)) {
      if (item.kind === 'table') this.addTable(item.table, before);
      else if (item.kind === 'columns') this.addColumns(item.columns, number);
      else this.addText(item.segments, margins, number, before);
      before = undefined;
      if (item.kind !== 'columns') this.openFoot = null;
    }
    for (const note of joinFootnotes(notes, this.lastNote)) {
      this.blocks.push({ kind: 'footnote', note });
      this.lastNote = note;
    }
  }

  /** The page's tables, ruled and unruled, and the lines that are left. */
  private takeTables(
    { page, tables, rest, segments }: FlowPage,
    margins: Margins,
  ): { tables: PageTable[]; lines: readonly Segment[] } {
    const ruled = tables.map(({ grid, runs }) => readTable(grid, runs, page.number));
    const found = findUnruledTable(rest, page.number, margins, this.openTable);
    const isTable = found && (found.table.rows.length >= 2 || this.openTable);
    const unruled: UnruledTable | null = isTable ? found : null;
    this.openTable = unruled?.carry ?? null;
    if (!unruled) return { tables: ruled, lines: segments };
    const left = rest.filter((run) => !unruled.runs.has(run));
    return { tables: [...ruled, unruled.table], lines: gatherLines(left, page.number) };
  }

  /** `before` is what the page before ended with, for the first thing on a page. */
  private addTable(part: PageTable, before: FlowBlock | undefined): void {
    const goesOn =
      before?.kind === 'table' &&
      before.table.lastPage === part.page - 1 &&
      isSameTable(before.table, part);
    if (goesOn) continueTable(before.table, part);
    else this.blocks.push({ kind: 'table', table: startTable(part) });
  }

  private addText(
    segments: readonly Segment[],
    margins: Margins,
    page: number,
    before: FlowBlock | undefined,
  ): void {
    const { leading, firstIndent } = this.setting;
    const rest = this.continueFoot(segments, page);
    const column = { ...margins, leading, firstIndent, isList: false };
    const [first, ...others] = joinLines(rest, column);
    if (!first) return;
    if (
      before?.kind === 'paragraph' &&
      before.lastPage === page - 1 &&
      continuesOnPage(before.paragraph, first)
    ) {
      before.paragraph = joinParagraphs(before.paragraph, first);
      before.lastPage = page;
      this.addParagraphs(others, page);
    } else {
      this.addParagraphs([first, ...others], page);
    }
  }

  private addParagraphs(paragraphs: readonly Paragraph[], page: number): void {
    for (const paragraph of paragraphs) {
      this.blocks.push({ kind: 'paragraph', lastPage: page, paragraph });
    }
  }

  /** Both columns, each read to its end. The head has its own order; in the foot each line of the signature stands alone. */
  private addColumns(columns: TwoColumns, page: number): void {
    const { left, right } = columns;
    if (isHead(columns)) {
      for (const lines of orderHead(columns)) {
        const paragraphs = this.readColumn(lines, false);
        if (paragraphs[0]) this.addParagraphs([paragraphs.reduce(joinParagraphs)], page);
      }
      return;
    }
    const signature = right.flatMap((line) => this.readColumn([line], false));
    if (this.openFoot) {
      this.insertInFoot(this.readColumn(left, true), page);
      this.addParagraphs(signature, page);
      return;
    }
    this.addParagraphs(this.readColumn(left, true), page);
    if (!isFoot(columns)) {
      this.addParagraphs(this.readColumn(right, false), page);
      return;
    }
    const edge = Math.min(...right.map((line) => line.x0));
    const size = left.at(-1)?.size ?? 0;
    this.openFoot = { page, signature: this.blocks.length, edge, size };
    this.addParagraphs(signature, page);
  }

  private readColumn(lines: readonly Segment[], isList: boolean): Paragraph[] {
    return joinLines(lines, columnAround(lines, this.setting.leading, isList));
  }

  /** Takes the lines that go on with the Nơi nhận of the page before; returns the others. */
  private continueFoot(segments: readonly Segment[], page: number): readonly Segment[] {
    const foot = this.openFoot;
    if (!foot || foot.page === page) return segments;
    const end = segments.findIndex(
      (line) => line.x1 > foot.edge || Math.abs(line.size - foot.size) > 0.6,
    );
    const list = end < 0 ? segments : segments.slice(0, end);
    if (list.length > 0) this.insertInFoot(this.readColumn(list, true), page);
    return segments.slice(list.length);
  }

  private insertInFoot(paragraphs: readonly Paragraph[], page: number): void {
    if (!this.openFoot) return;
    const blocks = paragraphs.map((paragraph): FlowBlock => ({
      kind: 'paragraph',
      lastPage: page,
      paragraph,
    }));
    this.blocks.splice(this.openFoot.signature, 0, ...blocks);
    this.openFoot = null;
  }
}

/** Reads pages one after another to what the document is made of. */
export function flowPages(pages: readonly FlowPage[], setting: Typesetting): FlowBlock[] {
  const flow = new Flow(setting);
  for (const page of pages) flow.addPage(page);
  return flow.blocks;
}
