import {
  chromium as playwright,
  expect,
  test,
  type BrowserContext,
  type Page,
} from '@playwright/test';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, chromiumArguments } from '../support/chromium.mjs';
import { PLANS, open, start } from './app';

const FILES = 40;

let folder = '';

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crash-'));
});

test.afterEach(() => {
  // A killed browser's helpers write for a moment longer.
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
});

/** Starts the browser over the same data as the last time. */
async function launch(baseURL = ''): Promise<{ context: BrowserContext; page: Page }> {
  const context = await playwright.launchPersistentContext(join(folder, 'profile'), {
    executablePath: chromium ?? '/usr/bin/chromium',
    args: chromiumArguments,
    baseURL,
    viewport: { width: 1366, height: 768 },
  });
  return { context, page: context.pages()[0] ?? (await context.newPage()) };
}

/** Ends the browser as a power cut does: nothing is said to the page. */
async function crash({ context, page }: Awaited<ReturnType<typeof launch>>): Promise<void> {
  const gone = new Promise((resolve) => {
    context.on('close', resolve);
  });
  const devtools = await context.newCDPSession(page);
  devtools.send('Browser.crash').catch(() => undefined);
  await gone;
}

test('whenever the program is killed, it goes on and loses nothing', async ({ baseURL }) => {
  test.setTimeout(240_000);
  const plan = readFileSync(PLANS[1] ?? '', 'utf8');
  const paths = Array.from({ length: FILES }, (_, number) => {
    const path = join(folder, `ke-hoach-${number}.txt`);
    writeFileSync(path, `${plan}\n\nBản sao số ${number}.`);
    return path;
  });
  let running = await launch(baseURL);
  await start(running.page, { sample: false });
  await open(running.page, 'Văn bản');
  const chooser = running.page.waitForEvent('filechooser');
  await running.page.getByRole('button', { name: 'Thêm văn bản' }).click();
  await (await chooser).setFiles(paths);
  // While originals are kept, and while documents are read.
  await running.page.locator('[data-import=kept]').nth(9).waitFor();
  await crash(running);
  for (const moment of [100, 1200, 2500]) {
    running = await launch(baseURL);
    await running.page.goto('/');
    await expect(running.page.getByRole('heading', { name: 'Hôm nay' })).toBeVisible({
      timeout: 30_000,
    });
    await running.page.waitForTimeout(moment);
    await crash(running);
  }

  running = await launch(baseURL);
  const { context, page } = running;
  await page.goto('/');
  await open(page, 'Văn bản');
  await expect(page.getByRole('heading', { name: /^Đã xong/u })).toBeVisible({ timeout: 120_000 });
  await page.getByText(`Tất cả (${FILES})`).click();
  await page.getByRole('button', { name: /^Xem thêm \d+ tệp$/u }).click();
  const done = await page.locator('[data-import=done]').count();
  const again = await page.locator('[data-import=failed]', { hasText: 'Hãy chọn lại tệp' }).count();
  expect(done).toBeGreaterThanOrEqual(10);
  expect(done + again).toBe(FILES);
  await expect(page.locator('[data-document=read]')).toHaveCount(done);

  // What was listed as not yet kept comes in when it is chosen again; the others are known.
  const second = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Thêm văn bản' }).click();
  await (await second).setFiles(paths);
  await expect(
    page.getByRole('heading', { name: `Đã xong: thêm ${again}, chưa thêm được 0` }),
  ).toBeVisible({ timeout: 120_000 });
  await expect(page.locator('[data-document=read]')).toHaveCount(FILES);
  await context.close();
});
