import { expect, test, type Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PLANS, UNDER_WAY, addFiles, fixture, open, start } from './app';

const plan = readFileSync(PLANS[1] ?? '', 'utf8');
let folder = '';

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'archive-'));
});

test.afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The plan once more, with another end: another file, much the same text. */
const copyOf = (number: number): Buffer =>
  Buffer.from(`${plan.replaceAll('14-HD/BTGTU', `${number}-HD/BTGTU`)}\n\nBản số ${number}.`);

/** Chooses a folder by the folder dialog. */
async function addFolder(page: Page, path: string): Promise<void> {
  await open(page, 'Văn bản');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Thêm cả thư mục' }).click();
  await (await chooser).setFiles(path);
}

async function chooseFiles(page: Page, count: number): Promise<void> {
  await open(page, 'Văn bản');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Thêm văn bản' }).click();
  await (
    await chooser
  ).setFiles(
    Array.from({ length: count }, (_, number) => ({
      name: `ke-hoach-${number}.txt`,
      mimeType: 'text/plain',
      buffer: copyOf(number + 100),
    })),
  );
}

/** Names of the originals in the vault. */
async function listOriginals(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const list = async (from: FileSystemDirectoryHandle): Promise<string[]> => {
      const names: string[] = [];
      for await (const [name, entry] of from.entries()) {
        if (entry.kind === 'directory') names.push(...(await list(entry)));
        else if (/^[0-9a-f]{64}$/u.test(name)) names.push(name);
      }
      return names;
    };
    return list(await navigator.storage.getDirectory());
  });
}

test('a folder comes in with its folders; what is no document is passed over and said', async ({
  page,
}) => {
  const root = join(folder, 'Văn bản 2024');
  mkdirSync(join(root, 'Quý I'), { recursive: true });
  writeFileSync(join(root, 'một.txt'), copyOf(1));
  writeFileSync(join(root, 'Quý I', 'hai.txt'), copyOf(2));
  writeFileSync(join(root, '~$hai.docx'), 'x');
  writeFileSync(join(root, 'Thumbs.db'), 'x');
  writeFileSync(join(root, 'ảnh.jpg'), 'x');
  await start(page, { sample: false });
  await addFolder(page, root);
  await expect(
    page.getByRole('heading', { name: 'Đã xong: thêm 2, chưa thêm được 0' }),
  ).toBeVisible();
  await expect(page.locator('[data-import=done]')).toHaveCount(2);
  await expect(page.getByText('Văn bản 2024/Quý I/hai.txt')).toBeVisible();
  await expect(page.getByText('Bỏ qua 2 tệp ẩn')).toBeVisible();
  await expect(page.getByText('Bỏ qua 1 tệp không phải văn bản')).toBeVisible();
  await page.getByRole('button', { name: 'Xem tên' }).click();
  await expect(page.getByText('Văn bản 2024/ảnh.jpg')).toBeVisible();
});

test('a ZIP comes in, with a ZIP in it and names in an old code page; the ZIP itself is not kept', async ({
  page,
}) => {
  const inner = zipSync({ 'ba.txt': copyOf(3) });
  const zip = zipSync({
    'Năm 2024/một.txt': copyOf(1),
    'trùng.txt': copyOf(1),
    'trong.zip': inner,
    '__MACOSX/._một.txt': Buffer.from('x'),
    'bảng.xlsx': Buffer.from('x'),
    'hỏng.pdf': Buffer.from('%PDF-1.7 cut'),
  });
  const path = join(folder, 'tài liệu.zip');
  writeFileSync(path, zip);
  await start(page, { sample: false });
  await addFiles(page, [path]);
  const line = (name: string) => page.locator('[data-import]', { hasText: name });
  await expect(line('tài liệu.zip')).toHaveAttribute('data-import', 'unpacked');
  await expect(line('Năm 2024/một.txt')).toHaveAttribute('data-import', 'done');
  await expect(line('trùng.txt')).toHaveAttribute('data-import', 'duplicate');
  await expect(line('ba.txt')).toHaveAttribute('data-import', 'done');
  await expect(line('hỏng.pdf')).toContainText('bị hỏng');
  await expect(page.getByText('Bỏ qua 1 tệp không phải văn bản')).toBeVisible();
  // Two plans and the damaged file; neither ZIP.
  expect(await listOriginals(page)).toHaveLength(3);
});

test('files of every kind of harm each say why and what to do, are kept, and can be tried again', async ({
  page,
}) => {
  await start(page, { sample: false });
  const cases = [
    ['pw_user.pdf', /có đặt mật khẩu; hãy/u],
    ['trunc_900.pdf', /bị hỏng.*; hãy/u],
    ['binary.txt', /không phải là văn bản; hãy/u],
    ['zero_pages.pdf', /bị hỏng.*; hãy/u],
  ] as const;
  await addFiles(page, [
    ...cases.map(([name]) => fixture(`reading/refused/${name}`)),
    fixture('reading/refused/zero.pdf'),
  ]);
  const failed = page.locator('[data-import=failed]');
  for (const [name, message] of cases) {
    await expect(failed.filter({ hasText: name })).toContainText(message);
  }
  await expect(failed.filter({ hasText: 'zero.pdf' })).toContainText('Tệp rỗng');
  // An empty file is none to keep.
  expect(await listOriginals(page)).toHaveLength(cases.length);
  await expect(page.locator('[data-document=failed]')).toHaveCount(cases.length);
  await page.reload();
  await open(page, 'Văn bản');
  await page.getByRole('checkbox', { name: `Cần xem lại (${cases.length})` }).check();
  await page.getByRole('button', { name: 'Đọc lại: pw_user.pdf' }).click();
  await expect(page.getByRole('row', { name: /pw_user/u })).toContainText('có đặt mật khẩu');
  await page.getByRole('link', { name: 'pw_user.pdf' }).click();
  await expect(page.getByRole('alert')).toContainText('có đặt mật khẩu');
  await expect(page.getByRole('button', { name: 'Đọc lại' })).toBeVisible();
});

test('an import that is stopped leaves nothing of what was not yet read', async ({ page }) => {
  await start(page, { sample: false });
  await chooseFiles(page, 60);
  await page.getByRole('button', { name: 'Tạm dừng' }).click();
  await expect(page.getByRole('alert')).toContainText('Đã tạm dừng.');
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.locator('[data-import=reading]').first().waitFor();
  await page.getByRole('button', { name: 'Dừng tất cả' }).click();
  await expect(page.getByRole('heading', { name: /^Đã xong/u })).toBeVisible();
  await page.getByText('Tất cả (60)').click();
  await page.getByRole('button', { name: 'Xem thêm 30 tệp' }).click();
  await expect(page.locator(UNDER_WAY)).toHaveCount(0);
  const stopped = await page.locator('[data-import=cancelled]').count();
  const done = await page.locator('[data-import=done]').count();
  expect(stopped).toBeGreaterThan(0);
  expect(stopped + done).toBe(60);
  // They are removed after the list has said so.
  await expect.poll(async () => (await listOriginals(page)).length).toBe(done);
  await page.reload();
  await open(page, 'Văn bản');
  await expect(page.locator('[data-document]')).toHaveCount(done);
  await expect(page.locator(UNDER_WAY)).toHaveCount(0);
});

test('Thùng rác is emptied after a question, and the originals go with it', async ({ page }) => {
  await start(page, { sample: false });
  await addFiles(page, PLANS.slice(0, 2));
  await page
    .getByRole('button', { name: /^Bỏ vào Thùng rác/u })
    .first()
    .click();
  await page.getByRole('button', { name: 'Thùng rác (1)' }).click();
  await page.getByRole('button', { name: 'Dọn thùng rác' }).click();
  await expect(page.getByRole('alertdialog')).toContainText('Xóa hẳn 1 văn bản');
  await page.getByRole('button', { name: 'Không, giữ lại' }).click();
  expect(await listOriginals(page)).toHaveLength(2);
  await page.getByRole('button', { name: 'Dọn thùng rác' }).click();
  await page.getByRole('button', { name: 'Xóa hẳn 1 văn bản' }).click();
  await expect(page.getByText('Thùng rác trống.')).toBeVisible();
  expect(await listOriginals(page)).toHaveLength(1);
});

test('text and PDF of one plan are offered as one; settled, its duties count once', async ({
  page,
}) => {
  await start(page, { sample: false });
  await addFiles(page, [PLANS[2] ?? '', fixture('reading/pdf/s2_skia.pdf')]);
  await open(page, 'Việc phải làm');
  await page.getByText('Tất cả các việc').click();
  const count = page.getByText(/^\d+ việc$/u).first();
  await expect(count).toBeVisible();
  const twice = Number.parseInt(await count.innerText(), 10);
  await open(page, 'Văn bản');
  await page.getByRole('button', { name: 'Xem và chọn' }).click();
  await page.getByRole('button', { name: 'Tính theo bản đã chọn' }).click();
  await expect(page.getByText('Không còn nhóm nào cần chọn.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText(/^bản khác của/u)).toBeVisible();
  await open(page, 'Việc phải làm');
  await expect(count).not.toHaveText(`${twice} việc`);
  const once = Number.parseInt(await count.innerText(), 10);
  expect(once).toBeGreaterThan(0);
  expect(once).toBeLessThanOrEqual(Math.ceil(twice / 2) + 2);
  await page.keyboard.press('Control+z');
  await expect(count).toHaveText(`${twice} việc`);
});
