import { expect, test, type Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PLANS, fixture, open, start } from './app';
import {
  makeFormBomb,
  makeFormLoop,
  makeGoodPdf,
  makeObjectLoop,
  makePages,
  makePictureBomb,
  makeScriptPdf,
  makeStreamBomb,
  makeTextBomb,
} from '../support/bad-files';

/** No file may hold up the next longer than this, milliseconds. */
const LONGEST = 20_000;

interface Case {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** What happened and, after it, what to do. */
  readonly says: RegExp;
  /** Whether there is something to keep; true where it is not said. */
  readonly isKept?: boolean;
}

const refused = (name: string) => (): Uint8Array =>
  readFileSync(fixture(`reading/refused/${name}`));

const cases: readonly Case[] = [
  { name: 'cụt.pdf', bytes: refused('trunc_900.pdf'), says: /bị hỏng.*hãy tải lại/u },
  {
    name: 'cụt.txt.docx',
    bytes: () => zipSync({ 'word/document.xml': makeGoodPdf() }).subarray(0, 200),
    says: /bị hỏng.*hãy/u,
  },
  { name: 'mật khẩu.pdf', bytes: refused('pw_user.pdf'), says: /có đặt mật khẩu; hãy mở/u },
  { name: 'không trang.pdf', bytes: refused('zero_pages.pdf'), says: /bị hỏng.*hãy/u },
  { name: '5000 trang.pdf', bytes: () => makePages(5000), says: /có quá nhiều trang; hãy tách/u },
  { name: 'bom luồng.pdf', bytes: makeStreamBomb, says: /phá hoại.*hãy mở tệp, in lại/u },
  { name: 'bom chữ.pdf', bytes: makeTextBomb, says: /phá hoại.*hãy mở tệp, in lại/u },
  {
    name: 'bom hình lồng.pdf',
    bytes: makeFormBomb,
    says: /(?:phá hoại|đọc quá lâu).*hãy.*in lại/u,
  },
  { name: 'vòng hình.pdf', bytes: makeFormLoop, says: /không có chữ nào; hãy/u },
  {
    name: 'vòng đối tượng.pdf',
    bytes: makeObjectLoop,
    says: /bị hỏng.*hãy|không có chữ nào; hãy/u,
  },
  { name: 'vòng trang.pdf', bytes: refused('pages_loop.pdf'), says: /bị hỏng.*hãy/u },
  { name: 'bom ảnh.pdf', bytes: makePictureBomb, says: /; hãy/u },
  { name: 'đuôi sai.pdf', bytes: refused('wrong_html.pdf'), says: /thật ra là trang web.*hãy/u },
  { name: 'nhị phân.txt', bytes: refused('binary.txt'), says: /không phải là văn bản; hãy/u },
  {
    name: 'rỗng.pdf',
    bytes: () => new Uint8Array(),
    says: /Tệp rỗng.*Hãy chọn tệp khác/u,
    isKept: false,
  },
  {
    name: 'bom nén.zip',
    bytes: () => zipSync({ 'a.pdf': new Uint8Array(150_000_000) }),
    says: /“a\.pdf” bung ra lớn bất thường.*hãy hỏi lại nơi gửi/u,
  },
  {
    name: 'nén cụt.zip',
    bytes: () => zipSync({ 'a.pdf': makeGoodPdf() }).subarray(0, 200),
    says: /bị hỏng hoặc tải về chưa xong; hãy/u,
  },
];

let folder = '';

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bad-input-'));
});

test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Adds one file by the dialog and gives its line when it is through, with the time that took. */
async function addOne(
  page: Page,
  path: string,
): Promise<{ readonly text: string; readonly took: number }> {
  const started = Date.now();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Thêm văn bản' }).click();
  await (await chooser).setFiles(path);
  await expect(page.getByRole('heading', { name: /^Đã xong/u })).toBeVisible({ timeout: 60_000 });
  const card = page.getByRole('region', { name: 'Đang thêm văn bản' });
  const text = await card.innerText();
  const took = Date.now() - started;
  await page.getByRole('button', { name: 'Ẩn danh sách' }).click();
  await expect(card).toBeHidden();
  return { text, took };
}

async function countOriginals(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const count = async (from: FileSystemDirectoryHandle): Promise<number> => {
      let found = 0;
      for await (const [name, entry] of from.entries()) {
        if (entry.kind === 'directory') found += await count(entry);
        else if (/^[0-9a-f]{64}$/u.test(name)) found += 1;
      }
      return found;
    };
    return count(await navigator.storage.getDirectory());
  });
}

test('every bad file gets a sentence that says what to do, in time; it is kept, and the next is read', async ({
  page,
}) => {
  test.setTimeout(cases.length * 2 * LONGEST);
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await start(page, { sample: false });
  await open(page, 'Văn bản');
  for (const [index, { name, bytes, says, isKept = true }] of cases.entries()) {
    await test.step(name, async () => {
      const path = join(folder, name);
      writeFileSync(path, bytes());
      const before = await countOriginals(page);
      const { text, took } = await addOne(page, path);
      expect.soft(text, name).toMatch(says);
      expect.soft(took, name).toBeLessThan(LONGEST);
      expect.soft(await countOriginals(page), name).toBe(before + (isKept ? 1 : 0));
      const good = join(folder, `tốt ${index}.txt`);
      writeFileSync(good, `${readFileSync(PLANS[0] ?? '', 'utf8')}\n\nBản ${index}.`);
      expect.soft((await addOne(page, good)).text, name).toContain('thêm 1, chưa thêm được 0');
    });
  }
  await page.reload();
  await open(page, 'Văn bản');
  const kept = cases.filter(({ isKept = true }) => isKept).length;
  await expect(page.locator('[data-document=failed]')).toHaveCount(kept);
  expect(dialogs).toEqual([]);
});

test('a PDF with a script is read, and the script never runs', async ({ page }) => {
  const foreign: string[] = [];
  const dialogs: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('127.0.0.1:9/')) foreign.push(request.url());
  });
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await start(page, { sample: false });
  await open(page, 'Văn bản');
  const path = join(folder, 'kịch bản.pdf');
  writeFileSync(path, makeScriptPdf());
  expect((await addOne(page, path)).text).toContain('đã đọc 1 trang');
  await page.getByRole('table').getByRole('link').first().click();
  await expect(page.locator('.pdf-page canvas')).toBeVisible();
  await page.waitForTimeout(1000);
  expect([foreign, dialogs]).toEqual([[], []]);
});

test('a file of 500 MB is kept piece by piece and refused by its size', async ({ page }) => {
  test.setTimeout(180_000);
  const path = join(folder, 'quét 500 MB.pdf');
  writeFileSync(path, makeGoodPdf());
  truncateSync(path, 500_000_000); // sparse: it takes no room on the disk
  await start(page, { sample: false });
  await open(page, 'Văn bản');
  const { text } = await addOne(page, path);
  expect(text).toMatch(/quá lớn; hãy tách/u);
  expect(await countOriginals(page)).toBe(1);
  rmSync(path);
});

test('a full disk stops the import with a sentence; with room again it goes on where it was', async ({
  page,
  baseURL,
}) => {
  await start(page, { sample: false });
  await open(page, 'Văn bản');
  const devtools = await page.context().newCDPSession(page);
  const origin = new URL(baseURL ?? '').origin;
  const setRoom = (quotaSize?: number) =>
    devtools.send('Storage.overrideQuotaForOrigin', {
      origin,
      ...(quotaSize === undefined ? {} : { quotaSize }),
    });
  const plan = readFileSync(PLANS[1] ?? '', 'utf8');
  const files = Array.from({ length: 30 }, (_, index) => ({
    name: `ke-hoach-${index}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(`${plan}\n\n${`Bản sao số ${index}. `.repeat(10_000)}`),
  }));
  await setRoom(2_500_000);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Thêm văn bản' }).click();
  await (await chooser).setFiles(files);
  await expect(page.getByRole('alert')).toContainText(/Đĩa đã đầy.*Hãy xóa bớt/u, {
    timeout: 30_000,
  });
  await expect(page.locator('[data-import=failed]')).toHaveCount(0);
  await setRoom();
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await expect(
    page.getByRole('heading', { name: 'Đã xong: thêm 30, chưa thêm được 0' }),
  ).toBeVisible({
    timeout: 60_000,
  });
});
