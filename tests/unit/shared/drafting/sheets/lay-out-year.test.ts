import { describe, expect, test } from 'vitest';
import { fillColumns } from '#shared/drafting/sheets/fill-columns';
import { layOutYear, weeksOf } from '#shared/drafting/sheets/lay-out-year';
import { PAPERS } from '#shared/drafting/sheets/papers';
import type { Paper, PaperName } from '#shared/drafting/sheets/papers';
import type { SheetEntry } from '#shared/drafting/sheets/sheet-entry';

const names = Object.keys(PAPERS) as PaperName[];

/** `count` entries spread over the year, every tenth of more weight. */
function makeEntries(year: number, count: number): SheetEntry[] {
  return Array.from({ length: count }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, '0');
    const day = String((Math.floor(index / 12) % 28) + 1).padStart(2, '0');
    return {
      key: String(index),
      day: `${year}-${month}-${day}`,
      text: `${index + 10} năm Ngày thành lập Hội Liên hiệp Phụ nữ các dân tộc tỉnh số ${index}`,
      mark: index % 10 === 0 ? ('round' as const) : null,
      holiday: false,
      weight: index % 10 === 0 ? 2 : 0,
    };
  }).toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

function sheetHeight({ rows }: { rows: readonly number[] }, paper: Paper): number {
  const months = rows.reduce((sum, each) => sum + each, 0);
  return 2 * paper.margin + paper.head + paper.foot + months + (rows.length - 1) * paper.gap;
}

describe.each(names)('%s', (name) => {
  const paper = PAPERS[name];

  test.each([2021, 2023, 2025, 2027, 2033])('the empty year %i fills the page', (year) => {
    const sheet = layOutYear([], year, paper);
    expect(sheet.left).toEqual([]);
    expect(sheetHeight(sheet, paper)).toBeCloseTo(paper.height, 6);
    expect(sheet.cell).toBeGreaterThanOrEqual(paper.cell.low);
  });

  test('a few entries stand in the largest letters', () => {
    const sheet = layOutYear(makeEntries(2027, 12), 2027, paper);
    expect(sheet.size).toBe(paper.sizes[0]);
    expect(sheet.left).toEqual([]);
  });

  test('no entry is lost: each is on the page or on one that follows, and pages are not overfull', () => {
    const entries = makeEntries(2027, 400);
    const sheet = layOutYear(entries, 2027, paper);
    const { pages } = fillColumns(sheet.left, paper);
    const on = sheet.months.flatMap((each) => each.entries);
    const further = pages.flat(2).flatMap((block) => block.entries);
    expect(sheetHeight(sheet, paper)).toBeLessThanOrEqual(paper.height + 1e-6);
    expect(sheet.size).toBe(paper.sizes.at(-1));
    expect([...on, ...further].map(({ key }) => key).toSorted()).toEqual(
      entries.map(({ key }) => key).toSorted(),
    );
    expect(sheet.months.reduce((sum, { left }) => sum + left, 0)).toBe(further.length);
    expect(further.map(({ day }) => day)).toEqual(further.map(({ day }) => day).toSorted());
    expect(Math.max(...pages.map((columns) => columns.length))).toBe(paper.furtherColumns);
  });

  test('what has weight stays on the page before what has none', () => {
    const sheet = layOutYear(makeEntries(2027, 200), 2027, paper);
    expect(sheet.left.length).toBeGreaterThan(0);
    for (const { month, left, entries } of sheet.months) {
      const gone = sheet.left.filter((each) => Number(each.day.slice(5, 7)) === month);
      expect(gone).toHaveLength(left);
      if (entries.some(({ weight }) => weight === 0))
        expect(gone.every(({ weight }) => weight === 0)).toBe(true);
    }
  });

  test('what is known by its year only stands on the next page', () => {
    const [entry] = makeEntries(2027, 1);
    const sheet = layOutYear(entry ? [{ ...entry, day: '2027' }] : [], 2027, paper);
    expect(sheet.left).toHaveLength(1);
    expect(fillColumns(sheet.left, paper).pages[0]?.[0]?.[0]).toMatchObject({ month: null });
  });
});

test('letters are read on a wall: 8 points and more on A3, 7 on A4', () => {
  expect(Math.min(...PAPERS['a3-landscape'].sizes)).toBeGreaterThanOrEqual(8);
  for (const name of ['a4-landscape', 'a4-portrait'] as const)
    expect(Math.min(...PAPERS[name].sizes)).toBeGreaterThanOrEqual(7);
});

test('a month has as many rows as its Mondays ask for', () => {
  expect([weeksOf(2027, 2), weeksOf(2027, 3), weeksOf(2027, 5)]).toEqual([4, 5, 6]);
});
