import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { start } from './app';

const SCREENS = [
  '/',
  '/van-ban',
  '/tim-kiem/ke%20hoach',
  '/viec',
  '/lich/2026/11',
  '/lich/2026',
  '/in-nam/2026',
  '/du-thao',
  '/cai-dat',
];

test('no screen breaks a rule of accessibility', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Bắt đầu' })).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations.map((each) => each.id)).toEqual([]);
  await start(page, { sample: true });
  for (const screen of SCREENS) {
    await page.goto(`/#${screen}`);
    await page.waitForTimeout(600); // the lists are read from the database
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${screen} ${id}: ${nodes[0]?.html.slice(0, 200)}`),
    ).toEqual([]);
  }
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
