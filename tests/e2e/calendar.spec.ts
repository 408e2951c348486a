import { expect, test, type Page } from '@playwright/test';
import { readFile, writeFile } from 'node:fs/promises';
import { start } from './app';
import { findOutside, findOverlaps, readPrintedPages } from '../support/pdf-words';
import type { PrintedPage } from '../support/pdf-words';

/** Years whose lunar calendar is unlike others: leap month 2, no day 30 before Tết, leap month 11. */
const YEARS = [2021, 2023, 2025, 2033];
const PAPERS = {
  'a3-landscape': { width: 1191, height: 842, smallest: 8 },
  'a4-landscape': { width: 842, height: 595, smallest: 7 },
  'a4-portrait': { width: 595, height: 842, smallest: 7 },
} as const;
type PaperName = keyof typeof PAPERS;

const ALL_GROUPS = ['great', 'person', 'event', 'day', 'diplomatic', 'own'];
const ALL_LEVELS = ['round', 'five', 'other'];
/** A printer does not reach nearer to the edge: 5 mm in points. */
const EDGE = 14;

interface Choice {
  readonly kind: 'wall' | 'month' | 'annex' | 'own';
  readonly paper?: PaperName;
  readonly groups?: readonly string[];
  readonly levels?: readonly string[];
}

/** Opens the sheets of a year in their real size. */
async function openSheets(page: Page, year: number | string, choice: Choice): Promise<void> {
  await page.goto('/#/cai-dat');
  await page.evaluate((value) => sessionStorage.setItem('print.choice', JSON.stringify(value)), {
    paper: 'a4-portrait',
    groups: ALL_GROUPS,
    levels: ALL_LEVELS,
    further: true,
    actualSize: true,
    ...choice,
  });
  await page.goto(`/#/in-nam/${year}`);
  await expect(page.locator(`.sheets[data-paper=${choice.paper ?? 'a4-portrait'}]`)).toBeVisible();
  await page.evaluate(async () => document.fonts.ready);
}

/** Prints what is shown, and expects as many pages, nothing at the edge, nothing over anything. */
async function print(page: Page): Promise<readonly PrintedPage[]> {
  const shown = await page.locator('.sheet').count();
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const pages = await readPrintedPages(bytes);
  expect(pages).toHaveLength(shown);
  for (const each of pages) {
    expect(findOutside(each, EDGE)).toEqual([]);
    expect(findOverlaps(each)).toEqual([]);
  }
  return pages;
}

/** Blocks whose content is higher than they are, or lies over the block below; measured on the very elements. */
async function findSpilling(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const bottomOf = (element: Element): number =>
      Math.max(
        ...[element, ...element.querySelectorAll('*')].map(
          (each) => each.getBoundingClientRect().bottom,
        ),
      );
    const spilling: string[] = [];
    for (const sheet of document.querySelectorAll('.sheet')) {
      const margin = Number.parseFloat(getComputedStyle(sheet).paddingBottom);
      const end = sheet.getBoundingClientRect().bottom - margin + 0.5;
      if (bottomOf(sheet.firstElementChild ?? sheet) > end) spilling.push('sheet');
      const months = sheet.querySelector('.sheet-months');
      if (!months) continue;
      const rows = getComputedStyle(months).gridTemplateRows.split(' ').map(Number.parseFloat);
      const columns = getComputedStyle(months).gridTemplateColumns.split(' ').length;
      for (const [index, block] of [...months.children].entries()) {
        const last = [...block.children].at(-1) ?? block;
        const height = bottomOf(last) - block.getBoundingClientRect().top;
        if (height > (rows[Math.floor(index / columns)] ?? 0) + 0.5)
          spilling.push(`month ${index + 1}`);
      }
    }
    return spilling;
  });
}

/** Sizes of letters on a sheet that are smaller than they should be, in points. */
async function findSmallLetters(page: Page, smallest: number): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const small: string[] = [];
    for (const element of document.querySelectorAll('.sheet *')) {
      const written = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      );
      const size = (Number.parseFloat(getComputedStyle(element).fontSize) * 72) / 96;
      if (written && size < least - 0.05) small.push(`${element.textContent} ${size}`);
    }
    return [...new Set(small)];
  }, smallest);
}

/** Each month with its place on the paper in millimetres and its weeks; holidays alone, which no table of days changes. */
async function describeMonths(page: Page): Promise<string> {
  return page.evaluate(() => {
    const sheet = document.querySelector('.sheet')?.getBoundingClientRect();
    const millimetres = (pixels: number): string => String(Math.round((pixels * 25.4) / 96));
    const lines = [...document.querySelectorAll('.sheet-month')].flatMap((month) => {
      const { left, top, width, height } = month.getBoundingClientRect();
      const place = [left - (sheet?.left ?? 0), top - (sheet?.top ?? 0), width, height];
      const weeks = [...month.querySelectorAll('tbody tr')].map((week) =>
        [...week.querySelectorAll('td')]
          .map((cell) => {
            const [solar, lunar] = [...cell.children].map((each) => each.textContent);
            return solar ? `${solar}(${lunar})${cell.matches('.month-red') ? '*' : ''}` : '-';
          })
          .join(' '),
      );
      const list = [...month.querySelectorAll('.sheet-list li')].map((entry) =>
        [...entry.children].map((each) => each.textContent).join(' '),
      );
      const head = `${month.querySelector('caption')?.textContent}: ${place.map(millimetres).join(' ')}`;
      return [head, ...weeks, ...list, ''];
    });
    return lines.join('\n');
  });
}

async function expectGolden(name: string, text: string): Promise<void> {
  const file = new URL(`../golden/sheets/${name}.golden.txt`, import.meta.url);
  if (process.env['UPDATE_GOLDEN']) await writeFile(file, text);
  expect(text).toBe(await readFile(file, 'utf8'));
}

test('wall years: as they were, each month in its place, nothing over anything', async ({
  page,
}) => {
  await start(page, { sample: false });
  for (const year of YEARS) {
    await openSheets(page, year, { kind: 'wall', groups: [], paper: 'a4-portrait' });
    await expectGolden(`lich-${year}`, await describeMonths(page));
    for (const [paper, { smallest }] of Object.entries(PAPERS)) {
      const levels = ['round', 'five'];
      await openSheets(page, year, { kind: 'wall', paper: paper as PaperName, levels });
      expect(await findSpilling(page)).toEqual([]);
      expect(await findSmallLetters(page, smallest)).toEqual([]);
    }
    await print(page); // the narrowest of the three
  }
});

test('the text layer of a printed year is whole: it can be searched and copied', async ({
  page,
}) => {
  await start(page, { sample: false });
  await openSheets(page, 2027, { kind: 'wall', paper: 'a3-landscape' });
  const pages = await print(page);
  const text = pages
    .flatMap(({ words }) => words.map((each) => each.text))
    .join('')
    .replaceAll(/\s/gu, '');
  for (const words of [
    'LỊCH CÁC NGÀY KỶ NIỆM, NGÀY LỄ LỚN NĂM 2027',
    'Năm Đinh Mùi, Tết Nguyên đán ngày 06/02/2027',
    'SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH',
    '97 năm Ngày thành lập Đảng Cộng sản Việt Nam',
  ])
    expect(text).toContain(words.replaceAll(' ', ''));
  expect(text).toBe(text.normalize('NFC'));
});

/** A plan that names `count` anniversaries, ten to a day. */
function writePlan(year: number, count: number): string {
  const lines = Array.from({ length: count }, (_, index) => {
    const day = `${String((index % 27) + 1).padStart(2, '0')}/${String((index % 12) + 1).padStart(2, '0')}`;
    const years = 11 + (index % 60);
    return `- Kỷ niệm ${years} năm Ngày thành lập Trường Trung học phổ thông số ${index + 1} (${day}/${year - years} - ${day}/${year}).`;
  });
  return [
    'ỦY BAN NHÂN DÂN TỈNH CAO BẰNG',
    'Số: 15/KH-UBND',
    `Cao Bằng, ngày 05 tháng 01 năm ${year}`,
    'KẾ HOẠCH',
    `Tuyên truyền các ngày lễ lớn năm ${year}`,
    'I. NỘI DUNG',
    ...lines,
  ].join('\n');
}

test('a year of 400 entries: what has no room is said and goes on behind, nothing is lost', async ({
  page,
}) => {
  await start(page, { sample: false });
  await page.goto('/#/van-ban');
  await page.getByRole('button', { name: 'Dán văn bản' }).click();
  await page.getByRole('textbox', { name: 'Tên gọi' }).fill('Kế hoạch 15');
  await page.getByRole('textbox', { name: 'Nội dung' }).fill(writePlan(2027, 130));
  await page.getByRole('button', { name: 'Thêm vào sổ' }).click();
  await expect(page.locator('[data-import=done]')).toBeVisible();

  await openSheets(page, 2027, { kind: 'annex' });
  const rows = page.locator('.sheet-table tbody tr:not(.sheet-table-head)');
  const count = await rows.count();
  expect(count).toBeGreaterThanOrEqual(400);
  expect(await findSpilling(page)).toEqual([]);
  const annex = await print(page);
  for (const [index, { words }] of annex.entries()) {
    const text = words
      .map((each) => each.text)
      .join('')
      .replaceAll(/\s/gu, '');
    expect(text).toContain('STT');
    expect(text).toContain(`Trang${index + 1}/${annex.length}`);
  }

  for (const [paper, { width, height, smallest }] of Object.entries(PAPERS)) {
    await openSheets(page, 2027, { kind: 'wall', paper: paper as PaperName });
    await expect(page.locator('.sheet-list li')).toHaveCount(count);
    await expect(page.getByRole('status').first()).toContainText(/còn \d+ ngày không vừa/u);
    const left = await page.locator('.sheet-columns li').count();
    await expect(page.getByRole('status').first()).toContainText(`còn ${left} ngày`);
    expect(await findSpilling(page)).toEqual([]);
    expect(await findSmallLetters(page, smallest)).toEqual([]);
    const [first] = await print(page);
    expect(Math.abs((first?.width ?? 0) - width)).toBeLessThan(1);
    expect(Math.abs((first?.height ?? 0) - height)).toBeLessThan(1);
    await page.getByLabel('in tiếp sang trang sau').uncheck();
    await expect(page.locator('.sheet')).toHaveCount(1);
    await expect(page.locator('.sheet-more').first()).toContainText('không in');
  }
});

test('a month and the unit’s deadlines print on A4', async ({ page }) => {
  await start(page, { sample: true });
  await openSheets(page, '2023/11', { kind: 'month' });
  await expect(page.locator('.sheet-table')).toContainText('Thứ Tư, 15/11');
  expect(await findSpilling(page)).toEqual([]);
  await print(page);
  await openSheets(page, 2023, { kind: 'own' });
  await expect(page.locator('.sheet-table')).toContainText('Thứ Tư, 15/11');
  await expect(page.locator('.sheet-table')).not.toContainText('Ngày Nhà giáo Việt Nam');
  expect(await findSpilling(page)).toEqual([]);
  await print(page);
});

test('days are reached by the keys, in any year, and lead to their sentence', async ({ page }) => {
  await start(page, { sample: true });
  const cell = (day: string) => page.locator(`[data-day="${day}"]`);

  await test.step('a month: arrows, Home, End, PgUp, PgDn, over its edge; T for today', async () => {
    await page.goto('/#/lich/2027/2');
    await expect(page.getByRole('grid')).toHaveCount(1);
    await expect(page.getByRole('gridcell').and(page.locator('[tabindex="0"]'))).toHaveCount(1);
    await cell('2027-02-01').focus();
    for (const [key, day] of [
      ['ArrowRight', '2027-02-02'],
      ['End', '2027-02-07'],
      ['Home', '2027-02-01'],
      ['ArrowUp', '2027-01-25'],
      ['PageDown', '2027-02-25'],
      ['ArrowDown', '2027-03-04'],
      ['PageUp', '2027-02-04'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(cell(day)).toBeFocused();
    }
    await expect(cell('2027-02-06')).toHaveAccessibleName(/1\/1 âm lịch, năm Đinh Mùi/u);
    await page.keyboard.press('t');
    await expect(page.locator('.month-today')).toBeFocused();
  });

  await test.step('any year at once; one outside the table is refused with a reason', async () => {
    await page.getByLabel('Năm', { exact: true }).first().fill('1950');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('1950');
    await page.getByLabel('Năm', { exact: true }).first().fill('2101');
    await expect(page.getByText(/hãy chọn năm trong khoảng đó/u)).toBeVisible();
  });

  await test.step('a year: marks, what a day holds where the focus is, Enter opens it', async () => {
    await page.goto('/#/lich/2023');
    await expect(page.getByRole('grid')).toHaveCount(12);
    await expect(cell('2023-09-30')).toHaveClass(/mark-deadline/u);
    await expect(cell('2023-11-15')).toHaveClass(/mark-report/u);
    await cell('2023-09-30').focus();
    await expect(page.getByRole('status')).toContainText('Thứ Bảy, 30/09/2023');
    await expect(page.getByRole('status')).toContainText('Tập huấn');
    await page.keyboard.press('ArrowRight');
    await expect(cell('2023-10-01')).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toContainText('Tập huấn');
    await page.getByRole('dialog').getByRole('link').click();
    await expect(page.locator('.text-view mark').first()).toBeInViewport();
  });

  await test.step('a list: weekday and lunar date written out, filtered by kind and by grade', async () => {
    await page.goto('/#/lich/2023/danh-sach');
    const day = page.getByRole('heading', {
      level: 3,
      name: /Thứ Tư, 15\/11\/2023 \(3\/10 âm lịch/u,
    });
    await expect(day).toBeVisible();
    const report = page.locator('.agenda-day', { has: day }).getByText('Báo cáo: ');
    await expect(report).toBeVisible();
    await page.getByLabel('Báo cáo', { exact: true }).uncheck();
    await expect(report).toBeHidden();
    await expect(page.getByText('Năm lẻ 5', { exact: false }).nth(3)).toBeVisible();
    await page.getByLabel('Năm lẻ 5').uncheck();
    await expect(page.locator('.agenda-day .mantine-Badge-root', { hasText: 'lẻ 5' })).toHaveCount(
      0,
    );
  });
});

test('a day with more than fits says how much more, and opens it all', async ({ page }) => {
  await start(page, { sample: false });
  await page.goto('/#/lich/2027/8');
  const cell = page.locator('[data-day="2027-08-28"]');
  await expect(cell.locator('.cell-more')).toHaveText(/còn \d+ mục/u);
  const more = Number(/\d+/u.exec(await cell.locator('.cell-more').innerText())?.[0]);
  const shown = await cell.locator('li:not(.cell-more)').count();
  await cell.click();
  await expect(page.getByRole('dialog').getByText(/Ngày/u).first()).toBeVisible();
  const names = (await cell.getAttribute('aria-label'))
    ?.split(': ')
    .slice(1)
    .join(': ')
    .split('; ');
  expect(names).toHaveLength(more + shown);
  for (const name of names ?? []) await expect(page.getByRole('dialog')).toContainText(name);
});
