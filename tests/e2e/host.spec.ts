import { expect, test, type Page } from '@playwright/test';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveHostPage } from '../support/host-page/serve';
import { vaultCases } from '../support/vault-cases';

let server: Awaited<ReturnType<typeof serveHostPage>> | null = null;

test.beforeAll(async () => {
  server = await serveHostPage();
});

test.afterAll(() => server?.close());

/** Opens the test page, which asks its host as the program does. */
async function openPage(page: Page): Promise<void> {
  await page.goto(server?.url ?? '');
  await page.waitForFunction(() => 'hostPage' in window);
}

test.describe('the vault in the origin-private file system', () => {
  for (const law of vaultCases) {
    test(law.name, async ({ page }) => {
      await openPage(page);
      await page.evaluate((name) => window.hostPage.runCase(name), law.name);
    });
  }

  test('loses nothing when two windows append at the same time', async ({ page, context }) => {
    await openPage(page);
    const second = await context.newPage();
    await openPage(second);
    await page.evaluate(() => window.hostPage.emptyVault());
    await Promise.all([
      page.evaluate(() => window.hostPage.append(0, 50)),
      second.evaluate(() => window.hostPage.append(50, 100)),
    ]);
    const { ids, unreadable } = await page.evaluate(() => window.hostPage.readJournalIds());
    expect(unreadable).toBe(0);
    expect(new Set(ids).size).toBe(100);
  });

  test('says in Vietnamese that the disk is full, and goes on when it is not', async ({ page }) => {
    await openPage(page);
    await page.evaluate(() => window.hostPage.emptyVault());
    const devtools = await page.context().newCDPSession(page);
    const origin = new URL(page.url()).origin;
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 100_000 });
    const full = await page.evaluate(() => window.hostPage.keepLarge(5_000_000));
    expect(full).toMatch(/^disk-full: Đĩa đã đầy.*Hãy xóa bớt/u);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin });
    expect(await page.evaluate(() => window.hostPage.keepLarge(5_000_000))).toBe('kept');
  });
});

test.describe('the browser’s answers', () => {
  let folder = '';

  test.beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'host-'));
    await writeFile(join(folder, 'kế hoạch.txt'), 'nội dung một');
    await writeFile(join(folder, 'chỉ thị.txt'), 'nội dung hai');
  });

  test.afterAll(() => rm(folder, { recursive: true, force: true }));

  test.beforeEach(({ page }) => openPage(page));

  test('picked files are read by id', async ({ page }) => {
    const asked = page.waitForEvent('filechooser');
    await page.getByRole('button').click();
    const chooser = await asked;
    expect(chooser.isMultiple()).toBe(true);
    await chooser.setFiles([join(folder, 'kế hoạch.txt'), join(folder, 'chỉ thị.txt')]);
    expect(await page.evaluate(() => window.hostPage.picked)).toEqual([
      { name: 'kế hoạch.txt', text: 'nội dung một' },
      { name: 'chỉ thị.txt', text: 'nội dung hai' },
    ]);
  });

  test('dropped files and pasted text go the same way', async ({ page }) => {
    const read = await page.evaluate(() => window.hostPage.readDropped('dán vào', 'Dán.txt'));
    expect(read).toEqual({ name: 'Dán.txt', text: 'dán vào' });
  });

  test('a file that was never picked is refused in Vietnamese', async ({ page }) => {
    const reading = page.evaluate(() => window.hostPage.host.request('vault.keepFile', 'unknown'));
    await expect(reading).rejects.toThrow(/Hãy chọn lại tệp/u);
  });

  test('saving downloads the bytes under the suggested name', async ({ page }) => {
    const downloading = page.waitForEvent('download');
    const saved = await page.evaluate(() =>
      window.hostPage.host.request(
        'files.save',
        'Dự thảo kế hoạch.docx',
        Uint8Array.of(80, 75, 0, 255),
      ),
    );
    const download = await downloading;
    expect(saved).toBe(true);
    expect(download.suggestedFilename()).toBe('Dự thảo kế hoạch.docx');
    expect([...(await readFile(await download.path()))]).toEqual([80, 75, 0, 255]);
  });

  test('printing opens the print dialog under the suggested name, then gives the title back', async ({
    page,
  }) => {
    const seen = await page.evaluate(async () => {
      const titles: string[] = [];
      window.addEventListener('beforeprint', () => titles.push(document.title));
      const printed = await window.hostPage.host.request('print.page', 'pdf', 'Lịch năm 2026.pdf');
      return { printed, titles, after: document.title };
    });
    expect(seen).toEqual({ printed: true, titles: ['Lịch năm 2026'], after: 'Trang thử' });
  });

  test('says what it is', async ({ page }) => {
    const description = await page.evaluate(() => window.hostPage.host.request('system.describe'));
    expect(description).toMatchObject({ host: 'browser', appVersion: '0.0.0-test' });
    expect(description.dataPlace).toMatch(/trình duyệt trên máy này/u);
    const persisted = await page.evaluate(() => navigator.storage.persisted());
    expect(description.durable).toBe(persisted);
  });

  test('the headers hold: no inline script, no eval, no foreign address', async ({ page }) => {
    const outcome = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.inlineRan = true';
      document.body.append(script);
      return { inlineRan: 'inlineRan' in window, refused: await window.hostPage.tryForbidden() };
    });
    expect(outcome.inlineRan).toBe(false);
    expect(outcome.refused).toEqual([
      expect.stringMatching(/Content Security Policy/u),
      expect.stringMatching(/Content Security Policy/u),
      expect.stringMatching(/Failed to fetch|Content Security Policy/u),
    ]);
  });
});
