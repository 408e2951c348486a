import { daysInMonth, fromParts, weekdayOf } from '#shared/calendar/day';
import { POINTS_A_MILLIMETRE, countLines } from '#shared/drafting/sheets/count-lines';
import { LABEL, LINE } from '#shared/drafting/sheets/papers';
import type { Paper } from '#shared/drafting/sheets/papers';
import { monthOf } from '#shared/drafting/sheets/sheet-entry';
import type { SheetEntry } from '#shared/drafting/sheets/sheet-entry';

/** A month's block: its entries in order, and how many of the month are left for the next page. */
export interface MonthBlock {
  /** 1–12. */
  readonly month: number;
  readonly entries: readonly SheetEntry[];
  readonly left: number;
}

/** The year on one page. Lengths in millimetres. */
export interface YearSheet {
  /** Letters of the lists, in points. */
  readonly size: number;
  /** Height of a day's cell. */
  readonly cell: number;
  /** Heights of the rows of months. */
  readonly rows: readonly number[];
  readonly months: readonly MonthBlock[];
  /** Entries that are not on the page, by day: months too full, and what is known by its year only. */
  readonly left: readonly SheetEntry[];
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
/** Between a month's days and its list, and under the list. */
const AIR = 1.6;

/**
 * Twelve months with their lists, in the largest letters at which everything fits. Where even the smallest are too
 * large, entries of the fullest months are left for the next page, those of least weight first.
 */
export function layOutYear(entries: readonly SheetEntry[], year: number, paper: Paper): YearSheet {
  const tries = paper.sizes.map((size) => stackBlocks(entries, year, paper, size));
  const blocks = tries.find((each) => spare(each, paper) >= 0) ?? tries.at(-1) ?? [];
  const left = spare(blocks, paper) < 0 ? leaveSome(blocks, paper) : [];
  const heights = rowHeights(blocks, paper);
  const weeks = rowsOf(blocks, paper).map((row) => Math.max(...row.map((each) => each.weeks)));
  const extra = Math.max(0, room(paper) - sum(heights));
  const cell = Math.min(paper.cell.high, paper.cell.low + extra / sum(weeks));
  const grown = heights.map((height, row) => height + (weeks[row] ?? 0) * (cell - paper.cell.low));
  const rest = Math.max(0, room(paper) - sum(grown)) / grown.length;
  const undated = entries.filter((each) => monthOf(each) === null);
  return {
    size: blocks[0]?.size ?? 0,
    cell,
    rows: grown.map((height) => height + rest),
    months: blocks.map(({ month, listed, left: count }) => ({
      month,
      entries: listed.map(({ entry }) => entry),
      left: count,
    })),
    left: [...left, ...undated].toSorted(byDay),
  };
}

/** Width of a month's block. */
export function blockWidth({ width, margin, gap, columns }: Paper): number {
  return (width - 2 * margin - (columns - 1) * gap) / columns;
}

/** Height of an entry in a column; also used for the pages that follow. */
export function entryHeight(entry: SheetEntry, width: number, size: number): number {
  const text = width - (LABEL * size) / POINTS_A_MILLIMETRE;
  return (countLines(entry.text, text, size, weightOf(entry)) * LINE * size) / POINTS_A_MILLIMETRE;
}

/** Năm tròn and public holidays stand in bold. */
export function weightOf({ mark, holiday }: Pick<SheetEntry, 'mark' | 'holiday'>) {
  return mark === 'round' || holiday ? 'bold' : 'regular';
}

/** Rows of a month, Monday first. */
export function weeksOf(year: number, month: number): number {
  const before = weekdayOf(fromParts({ year, month, day: 1 })) - 1;
  return Math.ceil((before + daysInMonth(year, month)) / 7);
}

/** A month's block while it is filled. */
interface Block {
  readonly month: number;
  readonly weeks: number;
  readonly size: number;
  /** Height without the list. */
  readonly frame: number;
  listed: readonly { readonly entry: SheetEntry; readonly height: number }[];
  left: number;
}

function stackBlocks(
  entries: readonly SheetEntry[],
  year: number,
  paper: Paper,
  size: number,
): readonly Block[] {
  const width = blockWidth(paper);
  return MONTHS.map((month) => {
    const weeks = weeksOf(year, month);
    return {
      month,
      weeks,
      size,
      frame: paper.caption + paper.weekdays + weeks * paper.cell.low + AIR,
      listed: entries
        .filter((each) => monthOf(each) === month)
        .map((entry) => ({ entry, height: entryHeight(entry, width, size) })),
      left: 0,
    };
  });
}

/** Takes entries out of the highest block, that of least weight first and the last of equals, until the page holds the rest. */
function leaveSome(blocks: readonly Block[], paper: Paper): readonly SheetEntry[] {
  const left: SheetEntry[] = [];
  while (spare(blocks, paper) < 0) {
    const [block] = blocks
      .filter(({ listed }) => listed.length > 0)
      .toSorted((a, b) => heightOf(b) - heightOf(a));
    if (!block) break; // the days alone always fit
    const least = Math.min(...block.listed.map(({ entry }) => entry.weight));
    const dropped = block.listed.findLast(({ entry }) => entry.weight === least);
    if (!dropped) break;
    block.listed = block.listed.filter((each) => each !== dropped);
    block.left += 1;
    left.push(dropped.entry);
  }
  return left;
}

/** With the line "còn 12 mục ở trang sau" where there is one. */
function heightOf({ frame, listed, left, size }: Block): number {
  const more = left > 0 ? (LINE * size) / POINTS_A_MILLIMETRE : 0;
  return frame + sum(listed.map(({ height }) => height)) + more;
}

function room({ height, margin, head, foot, gap, columns }: Paper): number {
  return height - 2 * margin - head - foot - (Math.ceil(12 / columns) - 1) * gap;
}

function rowsOf(blocks: readonly Block[], { columns }: Paper): readonly (readonly Block[])[] {
  return Array.from({ length: Math.ceil(12 / columns) }, (_, row) =>
    blocks.slice(row * columns, (row + 1) * columns),
  );
}

function rowHeights(blocks: readonly Block[], paper: Paper): readonly number[] {
  return rowsOf(blocks, paper).map((row) => Math.max(...row.map(heightOf)));
}

function spare(blocks: readonly Block[], paper: Paper): number {
  return room(paper) - sum(rowHeights(blocks, paper));
}

function byDay(a: SheetEntry, b: SheetEntry): number {
  return a.day < b.day ? -1 : a.day > b.day ? 1 : 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, each) => total + each, 0);
}
