import { expect, test, type Page } from '@playwright/test';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PLANS, addFiles, start } from './app';

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
  const found = page.getByText(/^20 văn bản, tìm trong/u);
  await expect(page.getByRole('heading', { name: 'Hôm nay' })).toBeVisible({ timeout: 30_000 });
  await search(page, '"dấu hiệu riêng" ');
  await expect(found).toBeVisible({ timeout: 60_000 });

  expect(await damageIndex(page)).toBeGreaterThan(0);
  await page.reload();
  await search(page, '"dau hieu rieng" ');
  await expect(found).toBeVisible({ timeout: 60_000 });

  await search(page, 'thongtin doingoai ');
  await page.getByRole('link', { name: /^Thử tìm: thong tin doi ngoai/u }).click();
  await expect(page.locator('.hit mark').first()).toHaveText(/thông|tin|đối|ngoại/iu);
  expect(failures).toEqual([]);
});
