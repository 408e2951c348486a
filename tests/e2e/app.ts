import { expect, type Page } from '@playwright/test';
import { fileURLToPath } from 'node:url';

const fixtures = new URL('../fixtures/', import.meta.url);

/** Path of a file of tests/fixtures. */
export const fixture = (name: string): string => fileURLToPath(new URL(name, fixtures));

/** The five plans. */
export const PLANS = [
  '000-kh-so-vhttdl-cao-bang-2021.txt',
  '001-hd-14-btgtu-cao-bang-2021.txt',
  '002-kh-ubnd-cao-bang-2023.txt',
  '003-kh-tinh-uy-cao-bang-kl57-2023.txt',
  '004-kh-ubnd-can-tho-2024.txt',
].map((name) => fixture(`plans/${name}`));

/** Opens the program for the first time and tells it the unit. */
export async function start(page: Page, options: { readonly sample: boolean }): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Tên đơn vị tôi').fill('Sở Văn hóa, Thể thao và Du lịch tỉnh Cao Bằng');
  await page.getByLabel('Tên gọi khác').fill('Sở VHTTDL');
  await page.getByLabel('Đọc sẵn một kế hoạch mẫu').setChecked(options.sample);
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await expect(page.getByRole('heading', { name: 'Hôm nay' })).toBeVisible();
}

/** Files on their way in. */
export const UNDER_WAY = ['waiting', 'keeping', 'kept', 'reading']
  .map((state) => `[data-import=${state}]`)
  .join();

/** Adds files by the file dialog and waits until all are through. */
export async function addFiles(page: Page, files: readonly string[]): Promise<void> {
  await open(page, 'Văn bản');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Thêm văn bản' }).click();
  await (await chooser).setFiles([...files]);
  await expect(page.getByRole('heading', { name: /^Đã xong/u })).toBeVisible({
    timeout: 30_000 + 1000 * files.length,
  });
}

/** Goes to a screen by the menu. */
export async function open(page: Page, screen: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: screen, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
