import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { PLANS, addFiles, fixture, open, start } from './app';

const SCREENS = [
  '/',
  '/van-ban',
  '/tim-kiem',
  '/tim-kiem/ke%20hoach',
  '/tim-kiem/ke%20hoach/nam%3D2021',
  '/tim-kiem/khongcogidau%20',
  '/tim-kiem-cach-go',
  '/viec',
  '/lich/2026/11',
  '/lich/2026',
  '/lich/2026/danh-sach',
  '/in-nam/2026',
  '/du-thao',
  '/cai-dat',
];

async function expectNoViolation(page: Page, screen: string): Promise<void> {
  await page.waitForTimeout(600); // the lists are read from the database
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${screen} ${id}: ${nodes[0]?.html.slice(0, 200)}`,
  );
  expect(found).toEqual([]);
}

test('no screen breaks a rule of accessibility', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Bắt đầu' })).toBeVisible();
  await expectNoViolation(page, 'first start');
  await start(page, { sample: true });
  for (const screen of SCREENS) {
    await page.goto(`/#${screen}`);
    await expectNoViolation(page, screen);
  }
  await open(page, 'Văn bản');
  await page.getByRole('table').getByRole('link').first().click();
  for (const tab of ['Việc', 'Mục lục', 'Ngày & báo cáo', 'Văn bản liên quan', 'Thông tin']) {
    await page.getByRole('tab', { name: new RegExp(`^${tab}`, 'u') }).click();
    await expectNoViolation(page, `reader, ${tab}`);
  }
  await page.getByRole('link', { name: 'Soạn kế hoạch triển khai' }).click();
  await page.getByRole('button', { name: 'Soạn', exact: true }).click();
  await expect(page.getByRole('button', { name: /Word/u })).toBeVisible();
  await expectNoViolation(page, 'draft');
});

test('files coming in, copies of one act and Thùng rác break no rule either', async ({ page }) => {
  test.setTimeout(180_000);
  await start(page, { sample: false });
  await addFiles(page, [
    PLANS[2] ?? '',
    fixture('reading/pdf/s2_skia.pdf'),
    fixture('reading/refused/pw_user.pdf'),
  ]);
  await expectNoViolation(page, 'files that came in');
  await page.getByRole('button', { name: 'Xem và chọn' }).click();
  await expectNoViolation(page, 'copies of one act');
  await page.getByRole('button', { name: 'Tính theo bản đã chọn' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'pw_user.pdf' }).click();
  await expectNoViolation(page, 'a document that cannot be read');
  await page.getByRole('button', { name: 'Bỏ vào Thùng rác' }).click();
  await open(page, 'Văn bản');
  await page.getByRole('button', { name: 'Thùng rác (1)' }).click();
  await page.getByRole('button', { name: 'Dọn thùng rác' }).click();
  await expectNoViolation(page, 'Thùng rác');
  await page.keyboard.press('Escape');
  await page.getByRole('table').getByRole('link').first().click();
  await expect(page.getByText('Cùng văn bản:')).toBeVisible();
  await expectNoViolation(page, 'a copy in the reader');
});

test('Alt+1 … Alt+7 lead to the seven screens', async ({ page }) => {
  await start(page, { sample: false });
  const titles = [
    'Hôm nay',
    'Văn bản',
    'Tìm kiếm',
    'Việc phải làm',
    /^Tháng/u,
    'Dự thảo',
    'Cài đặt',
  ];
  for (const [index, title] of titles.entries()) {
    await page.keyboard.press(`Alt+${index + 1}`);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  }
});
