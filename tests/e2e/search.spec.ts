import { expect, test, type Page } from '@playwright/test';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PLANS, addFiles, fixture, open, start } from './app';

async function search(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

/** Throws the index away, as a browser may. */
async function dropIndex(page: Page): Promise<void> {
  await page.evaluate(
    async () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.deleteDatabase('so-ke-hoach-search');
        request.addEventListener('success', () => resolve());
        request.addEventListener('blocked', () => resolve());
      }),
  );
}

/** Changes a byte in the middle of every segment that is kept. */
async function damageIndex(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const wait = async <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('failed')));
      });
    const database = await wait(indexedDB.open('so-ke-hoach-search'));
    const read = database.transaction('segments').objectStore('segments');
    const rows: { main: Blob }[] = await wait(read.getAll());
    const damaged = await Promise.all(
      rows.map(async (row) => {
        const bytes = new Uint8Array(await row.main.arrayBuffer());
        bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
        return { ...row, main: new Blob([bytes]) };
      }),
    );
    const segments = database.transaction('segments', 'readwrite').objectStore('segments');
    await Promise.all(damaged.map(async (row) => wait(segments.put(row))));
    database.close();
    return damaged.length;
  });
}

test('search is whole again after being cut off at any moment, and after its index was damaged', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  await start(page, { sample: false });
  const plan = await readFile(PLANS[1] ?? '', 'utf8');
  const folder = await mkdtemp(join(tmpdir(), 'search-spec-'));
  const copies = Array.from({ length: 20 }, (_, index) => join(folder, `ban-sao-${index}.txt`));
  for (const [index, path] of copies.entries())
    await writeFile(path, `${plan}\n\nBản sao dấu hiệu riêng thứ ${index} của kho thử.`);
  await addFiles(page, [...PLANS, ...copies]);
  await rm(folder, { recursive: true });
  // Leaving the page ends its workers at once, wherever they are in building the index.
  for (const ms of [0, 30, 80, 150, 300, 600, 1200]) {
    await dropIndex(page);
    for (const wait of [ms, ms * 2]) {
      await page.goto('about:blank');
      await page.goto('/');
      await page.waitForTimeout(wait);
    }
  }
  const found = page.getByText(/^20 văn bản, .*giây$/u);
  await expect(page.getByRole('heading', { name: 'Hôm nay' })).toBeVisible({ timeout: 30_000 });
  await search(page, '"dấu hiệu riêng" ');
  await expect(found).toBeVisible({ timeout: 60_000 });

  expect(await damageIndex(page)).toBeGreaterThan(0);
  await page.reload();
  await search(page, '"dau hieu rieng" ');
  await expect(found).toBeVisible({ timeout: 60_000 });

  await search(page, 'thongtin doingoai khongcogi ');
  await expect(page.getByRole('link', { name: /^Thử tìm: thong tin/u })).toBeVisible();
  await search(page, 'thongtin doingoai ');
  await page.getByRole('link', { name: /^Thử tìm: thong tin doi ngoai/u }).click();
  await expect(page.locator('.hit mark').first()).toHaveText(/thông|tin|đối|ngoại/iu);
  expect(failures).toEqual([]);
});

test('results are narrowed by counts, kept in the address, and Back leads to the same place', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await start(page, { sample: false });
  await addFiles(page, PLANS);
  await search(page, 'tuyen truyen bien dao');
  const count = page.getByText(/^\d+ văn bản, .*\d,\d\d giây$/u);
  await expect(count).toContainText('5 văn bản');
  const filters = page.getByRole('region', { name: 'Thu hẹp kết quả' });

  await test.step('a count says what choosing it gives', async () => {
    const year = filters.getByRole('checkbox', { name: '2021 (2)' });
    await year.check();
    await expect(count).toContainText('2 văn bản');
    await filters.getByRole('checkbox', { name: /^2023/u }).check();
    await expect(count).toContainText('3 văn bản');
    await page.getByRole('button', { name: 'Bỏ lọc 2023' }).click();
    await expect(count).toContainText('2 văn bản');
    await expect(filters.getByRole('checkbox', { name: /^2023/u })).not.toBeChecked();
    await page.reload();
    await expect(count).toContainText('2 văn bản');
    await expect(year).toBeChecked();
  });

  await test.step('items say what they are', async () => {
    const items = page.getByRole('region', { name: /^Việc, ngày kỷ niệm, dự thảo/u });
    await expect(items.locator('.mantine-Badge-root').first()).toHaveText(
      /^(?:Việc|Báo cáo|Ngày kỷ niệm|Dự thảo)$/u,
    );
  });

  await test.step('arrows, Enter, F3, Back', async () => {
    const last = page.getByRole('article').last().locator('a.hit').first();
    await last.focus();
    await expect(last).toBeFocused();
    await page.waitForTimeout(300); // the place is noted when scrolling has ended
    const scroll = await page.evaluate(() => window.scrollY);
    expect(scroll).toBeGreaterThan(0);
    await page.keyboard.press('Enter');
    const current = page.locator('.text-view mark[data-mark=current]');
    await expect(current.first()).toBeInViewport();
    await expect(page.getByLabel('Tìm trong văn bản này')).toHaveValue('tuyen truyen bien dao');
    const at = page.getByText(/^\d+\/\d+$/u);
    const before = await at.innerText();
    await page.keyboard.press('F3');
    await expect(at).not.toHaveText(before);
    await expect(current.first()).toBeInViewport();
    await page.keyboard.press('Shift+F3');
    await expect(at).toHaveText(before);
    await page.getByRole('button', { name: 'Về kết quả tìm' }).click();
    await expect(last).toBeFocused();
    expect(await page.evaluate(() => window.scrollY)).toBe(scroll);
    await expect(filters.getByRole('checkbox', { name: '2021 (2)' })).toBeChecked();
    await page.keyboard.press('Escape');
    await expect(page.getByLabel('Tìm trong văn bản', { exact: true })).toBeFocused();
  });

  await test.step('nothing in what is chosen: one click shows the rest', async () => {
    await page.keyboard.press('Control+a');
    await page.keyboard.type('tuyen truyen nam:2024 ');
    await expect(page.getByText('ngoài phần đó có 1 văn bản')).toBeVisible();
    await page.getByRole('button', { name: 'Bỏ hết lọc' }).click();
    await expect(count).toContainText('1 văn bản');
  });

  await test.step('Ctrl+F looks in the open document, "/" leads to the box', async () => {
    await open(page, 'Văn bản');
    await page.getByRole('table').getByRole('link').first().click();
    await page.keyboard.press('Control+f');
    await expect(page.getByLabel('Tìm trong văn bản này')).toBeFocused();
    await page.keyboard.type('biển đảo');
    const current = page.locator('mark[data-mark=current]');
    await expect(current.first()).toBeInViewport();
    await page.keyboard.press('Escape');
    await expect(current).toHaveCount(0);
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('/');
    await expect(page.getByLabel('Tìm trong văn bản', { exact: true })).toBeFocused();
  });
});

test('a search is kept, renamed, removed and brought back; F1 explains what may be typed', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await start(page, { sample: false });
  await addFiles(page, PLANS);
  await search(page, 'bien dao 50% -5/2023 ');
  await expect(page.getByLabel('Tìm trong văn bản', { exact: true })).toHaveValue(
    'bien dao 50% -5/2023 ',
  );
  await search(page, 'bien dao');
  await page.getByRole('region', { name: 'Thu hẹp kết quả' }).getByLabel(/^2023/u).check();
  await page.getByRole('button', { name: 'Lưu tìm kiếm này' }).click();
  await expect(page.getByText('Đã lưu tìm kiếm này')).toBeVisible();
  await open(page, 'Tìm kiếm');
  await page.getByRole('button', { name: 'Đổi tên bien dao · 2023' }).click();
  await page.getByLabel('Tên mới').fill('Biển đảo năm 2023');
  await page.keyboard.press('Enter');
  const kept = page.getByRole('link', { name: 'Biển đảo năm 2023' });
  await expect(kept).toBeVisible();
  await page.getByRole('button', { name: 'Xoá Biển đảo năm 2023' }).click();
  await expect(kept).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await kept.click();
  await expect(page.getByText(/^\d văn bản, /u)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bỏ lọc 2023' })).toBeVisible();

  await page.keyboard.press('F1');
  await expect(page.getByRole('heading', { name: 'Cách gõ để tìm' })).toBeVisible();
  const examples = await page.locator('main a.hit').allInnerTexts();
  expect(examples.length).toBeGreaterThan(10);
  for (const example of examples) {
    await page.getByRole('link', { name: example, exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: /văn bản|Không thấy/u })).toBeVisible();
    await page.goBack();
  }
});

test('hits are marked on the page of a PDF and walked through', async ({ page }) => {
  await start(page, { sample: false });
  await addFiles(page, [fixture('reading/pdf/s2_skia.pdf')]);
  await search(page, 'kế hoạch ');
  await page.getByRole('article').locator('a.hit').first().click();
  const current = page.locator('.pdf-mark[data-mark=current]');
  await expect(current.first()).toBeInViewport();
  const at = page.getByText(/^\d+\/\d+$/u);
  const before = await at.innerText();
  await page.keyboard.press('F3');
  await expect(at).not.toHaveText(before);
  await expect(current.first()).toBeInViewport();
  await page.getByRole('button', { name: 'Xem dạng chữ' }).click();
  await expect(page.locator('.text-view mark[data-mark=current]').first()).toBeInViewport();
});
