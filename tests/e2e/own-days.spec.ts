import { writeFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { addFiles, start } from './app';

const PLAN = `ỦY BAN NHÂN DÂN TỈNH CAO BẰNG
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 15/KH-UBND
Cao Bằng, ngày 05 tháng 01 năm 2026

KẾ HOẠCH
Tuyên truyền các ngày kỷ niệm năm 2026

1. Tuyên truyền kỷ niệm 135 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1891 - 19/5/2026).
`;

/** A day's section in the list under the month. */
function listOf(page: Page, day: string): Locator {
  const heading = page.getByRole('heading', { level: 2 }).filter({ hasText: day });
  return page.getByRole('main').locator('section').filter({ has: heading });
}

async function openDay(page: Page, day: string, name: string): Promise<Locator> {
  await listOf(page, day)
    .getByRole('button', { name: `Chi tiết, sửa: ${name}`, exact: true })
    .click();
  return page.getByRole('dialog');
}

test('days of the officer’s own, changed, hidden and settled, each taken back', async ({
  page,
}, info) => {
  test.setTimeout(120_000);
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  await start(page, { sample: false });
  await page.goto('/#/lich/2026/5');
  const birthday = 'Ngày sinh Chủ tịch Hồ Chí Minh';

  await test.step('an own day counts its years and is there after a reload', async () => {
    await page.getByRole('button', { name: 'Thêm ngày của tôi' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    await expect(dialog.getByText('Hãy ghi tên ngày.')).toBeVisible();
    await dialog.getByLabel('Tên ngày').fill('Ngày thành lập Phòng Văn hóa');
    await dialog.getByLabel('Ngày', { exact: true }).fill('31');
    await dialog.getByLabel('Tháng', { exact: true }).fill('6');
    await expect(dialog.getByText('Tháng 6 chỉ có 30 ngày.')).toBeVisible();
    await dialog.getByLabel('Ngày', { exact: true }).fill('20');
    await dialog.getByLabel('Tháng', { exact: true }).fill('5');
    await dialog.getByLabel('Năm đầu').fill('1996');
    await expect(dialog.getByText('Năm 2026: Thứ Tư, 20/05/2026')).toBeVisible();
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    await expect(listOf(page, '20/05/2026')).toContainText('30 năm Ngày thành lập Phòng Văn hóa');
    await page.reload();
    await expect(listOf(page, '20/05/2026')).toContainText('30 năm Ngày thành lập Phòng Văn hóa');
  });

  await test.step('a day of the table is changed and given back', async () => {
    const dialog = await openDay(page, '19/05/2026', birthday);
    await expect(dialog.getByText('Nghị định 145/2013')).toBeVisible();
    await dialog.getByLabel('Tên ngày').fill('Sinh nhật Bác');
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    await expect(listOf(page, '19/05/2026')).toContainText('136 năm Sinh nhật Bác');
    await (
      await openDay(page, '19/05/2026', 'Sinh nhật Bác')
    )
      .getByRole('button', { name: 'Lấy lại như ban đầu' })
      .click();
    await expect(listOf(page, '19/05/2026')).toContainText(`136 năm ${birthday}`);
    await expect(page.getByText('Đã lấy lại như ban đầu')).toBeVisible(); // it can be taken back now
    await page.keyboard.press('Control+z');
    await expect(listOf(page, '19/05/2026')).toContainText('136 năm Sinh nhật Bác');
    await page.keyboard.press('Control+z');
    await expect(listOf(page, '19/05/2026')).toContainText(`136 năm ${birthday}`);
  });

  await test.step('a day is hidden, and brought back from the list', async () => {
    const front = 'Ngày thành lập Mặt trận Việt Minh';
    await (
      await openDay(page, '19/05/2026', front)
    )
      .getByRole('button', { name: 'Ẩn ngày này' })
      .click();
    await expect(listOf(page, '19/05/2026')).not.toContainText(front);
    await page.getByRole('button', { name: 'Ngày đang ẩn (1)' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Hiện lại' }).click();
    await page.keyboard.press('Escape');
    await expect(listOf(page, '19/05/2026')).toContainText(front);
  });

  await test.step('another first year in a document is asked about, and the answer is kept', async () => {
    const path = info.outputPath('15-kh.txt');
    await writeFile(path, PLAN);
    await addFiles(page, [path]);
    await page.goto('/#/lich/2026/5');
    const day = listOf(page, '19/05/2026');
    await expect(day).toContainText(`136 năm ${birthday}`);
    await expect(day).toContainText(`135 năm ${birthday}`);
    await expect(day.getByText('Ngày, năm chưa thống nhất: cần chọn')).toHaveCount(2);
    await day
      .getByRole('button', { name: `Chi tiết, sửa: ${birthday}`, exact: true })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText('19/05/1891')).toBeVisible();
    await page.waitForTimeout(600); // the dialog has opened
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.screenshot({ path: info.outputPath('settle.png') });
    await dialog.getByRole('radio', { name: /19\/05\/1890/u }).check();
    await dialog.getByRole('button', { name: 'Là một ngày, lấy ngày đã chọn' }).click();
    await expect(day).not.toContainText('135 năm');
    await expect(day.getByText('cần chọn')).toHaveCount(0);
    await page.reload();
    await expect(day).toContainText(`136 năm ${birthday}`);
    await expect(day).not.toContainText('135 năm');
    const settled = await openDay(page, '19/05/2026', birthday);
    await expect(settled.getByText(`“${birthday}”`)).toBeVisible();
    await page.keyboard.press('Escape');
  });

  expect(failures).toEqual([]);
});
