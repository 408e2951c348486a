import { expect, test } from 'vitest';
import { breakRows, rowHeight } from '#shared/drafting/sheets/break-rows';
import type { TableRow } from '#shared/drafting/sheets/break-rows';
import { countLines } from '#shared/drafting/sheets/count-lines';
import { widthOf } from '#shared/drafting/sheets/letter-widths';

const form = { widths: [20, 60], size: 10, line: 1.2, padding: { across: 1, down: 0.5 } };
const row = (text: string): TableRow => ({
  kind: 'cells',
  cells: ['01/01', text],
  weight: 'regular',
});
const head: TableRow = { kind: 'head', text: 'I. NGÀY LỄ LỚN' };
const height = rowHeight(row('Ngày'), form);

test('accents take no width, the horn does, in NFC and NFD', () => {
  expect(widthOf('ế', 10, 'regular')).toBe(widthOf('e', 10, 'regular'));
  expect(widthOf('ư', 10, 'regular')).toBeGreaterThan(widthOf('u', 10, 'regular'));
  expect(widthOf('đường'.normalize('NFD'), 10, 'bold')).toBe(widthOf('đường', 10, 'bold'));
});

test('lines are counted as they break, a word wider than the column inside', () => {
  expect(countLines('Ngày', 60, 10, 'regular')).toBe(1);
  expect(countLines('', 60, 10, 'regular')).toBe(1);
  expect(countLines('Ngày thành lập Đảng Cộng sản Việt Nam', 40, 10, 'regular')).toBe(2);
  expect(countLines('a'.repeat(100), 30, 10, 'regular')).toBeGreaterThan(4);
});

test('the row is as high as its highest cell', () => {
  expect(rowHeight(row('Ngày thành lập Đảng Cộng sản Việt Nam quang vinh'), form)).toBeGreaterThan(
    height,
  );
});

test('rows fill the pages, the first with less room', () => {
  const rows = Array.from({ length: 10 }, () => row('Ngày'));
  const pages = breakRows(rows, form, { first: 2.5 * height, next: 5.5 * height });
  expect(pages.map((each) => each.length)).toEqual([2, 5, 3]);
});

test('a head never stands last on a page', () => {
  const rows = [row('a'), head, row('b')];
  const pages = breakRows(rows, form, { first: 2.5 * height, next: 5 * height });
  expect(pages.map((each) => each.map(({ kind }) => kind))).toEqual([['cells'], ['head', 'cells']]);
});

test('a row higher than a page is not lost', () => {
  const pages = breakRows([row('a '.repeat(2000)), row('b')], form, { first: 50, next: 50 });
  expect(pages.flat()).toHaveLength(2);
});
