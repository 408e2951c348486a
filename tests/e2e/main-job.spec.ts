import { expect, test, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { PLANS, addFiles, fixture, open, start } from './app';

/** What the screens say, to be compared before and after. */
async function readScreens(page: Page): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const screen of ['Hôm nay', 'Văn bản', 'Việc phải làm', 'Dự thảo']) {
    await open(page, screen);
    await page.waitForTimeout(400); // the lists are read from the database
    texts.push(await page.getByRole('main').innerText());
  }
  return texts;
}

test('the main job: five plans in, found, ticked, drafted, printed, rebuilt, and nothing sent out', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const foreign: string[] = [];
  const failures: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && `${origin}/` !== baseURL)
      foreign.push(request.url());
  });
  page.on('pageerror', (error) => failures.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') failures.push(message.text());
  });

  await start(page, { sample: false });
  await addFiles(page, PLANS);
  await expect(page.locator('[data-import=done]')).toHaveCount(5);
  await page.getByRole('button', { name: 'Ẩn danh sách' }).click();

  await test.step('finds what was typed without accents, and opens it at the sentence', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('ke hoach thong tin doi ngoai');
    await expect(page.getByText(/^\d văn bản, .*giây$/u)).toBeVisible();
    const hit = page.locator('.hit').first();
    await expect(hit.locator('mark').first()).toHaveText(/kế|hoạch|thông|tin|đối|ngoại/iu);
    await page.keyboard.press('ArrowDown');
    await expect(hit).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('.text-view mark[data-mark=current]').first()).toBeInViewport();
    await page.goBack();
    await expect(page.getByLabel('Tìm trong văn bản')).toHaveValue('ke hoach thong tin doi ngoai');
  });

  await test.step('a task that is ticked stays ticked after a reload', async () => {
    await open(page, 'Việc phải làm');
    await page.getByRole('combobox', { name: 'Văn bản' }).click();
    await page.getByRole('option', { name: /Cao Bằng năm 2023/u }).click();
    const card = page.getByRole('article', { name: /pano điện tử/u });
    await expect(card).toContainText('đơn vị tôi chủ trì');
    await card.getByRole('checkbox').click();
    await expect(card).toHaveAttribute('data-state', 'done');
    await card.getByLabel('Ghi chú').fill('đã nghiệm thu');
    await expect(card.getByText('Đã lưu ghi chú')).toBeVisible();
    await page.reload(); // the filter stays as well
    await expect(card).toHaveAttribute('data-state', 'done');
    await expect(card.getByLabel('Ghi chú')).toHaveValue('đã nghiệm thu');
  });

  await test.step('drafts the unit’s own plan as a DOCX', async () => {
    await open(page, 'Dự thảo');
    await page.getByRole('combobox', { name: 'Chọn văn bản của cấp trên' }).click();
    await page.getByRole('option', { name: /Cao Bằng năm 2023/u }).click();
    await page.getByRole('button', { name: 'Soạn', exact: true }).click();
    await expect(
      page.getByText('Mọi việc thuộc về đơn vị bạn đều đã có trong dự thảo.'),
    ).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: /Word/u }).click();
    const bytes = await readFile(await (await download).path());
    expect(bytes.subarray(0, 2).toString('latin1')).toBe('PK');
    expect(bytes.length).toBeGreaterThan(8000);
  });

  await test.step('prints the year with the anniversaries of the plans, each once', async () => {
    await page.goto('/#/in-nam/2021');
    await page.getByText('Danh mục (phụ lục)').click();
    const list = page.locator('.sheet-table');
    const row = (name: string) => list.locator('tr', { hasText: name });
    await expect(row('Ngày Bác Hồ về nước')).toHaveCount(1);
    await expect(row('Ngày Bác Hồ về nước')).toContainText('80');
    await expect(row('Ngày Bác Hồ về nước')).toContainText('Tròn');
    await expect(row('Ngày Bác Hồ về nước')).toContainText('Theo Hướng dẫn 14-HD/BTGTU');
    await expect(row('Chiến thắng Biên giới (kết thúc chiến dịch)')).toContainText('14-HD/BTGTU');
    await expect(row('Ngày sinh Chủ tịch Hồ Chí Minh')).toContainText('131');
    await expect(row('Ngày mở đường Hồ Chí Minh trên biển')).toHaveCount(1);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pdf.length).toBeGreaterThan(50_000);
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/u);
  });

  await test.step('comes back whole when the database is deleted', async () => {
    const before = await readScreens(page);
    await page.goto('about:blank');
    await page.goto('/');
    await page.evaluate(
      async () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.deleteDatabase('so-ke-hoach');
          request.addEventListener('success', () => resolve());
          request.addEventListener('error', () =>
            reject(request.error ?? new Error('not deleted')),
          );
        }),
    );
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Hôm nay' })).toBeVisible({ timeout: 30_000 });
    expect(await readScreens(page)).toEqual(before);
  });

  await test.step('rebuilds by one action too', async () => {
    const before = await readScreens(page);
    await open(page, 'Cài đặt');
    await page.getByRole('button', { name: 'Dựng lại sổ từ các tệp gốc' }).click();
    await expect(page.getByText('Đã dựng lại xong 5 văn bản.')).toBeVisible({ timeout: 30_000 });
    expect(await readScreens(page)).toEqual(before);
  });

  expect(foreign).toEqual([]);
  expect(failures).toEqual([]);
});

test('the sample plan is there at first and goes by one click', async ({ page }) => {
  await start(page, { sample: true });
  await expect(page.getByText(/^Kế hoạch mẫu “/u)).toBeVisible();
  await open(page, 'Việc phải làm');
  await expect(page.getByRole('article').first()).toBeVisible();
  await open(page, 'Hôm nay');
  await page.getByRole('button', { name: 'Bỏ kế hoạch mẫu' }).click();
  await expect(page.getByText(/^Kế hoạch mẫu “/u)).toBeHidden();
  await open(page, 'Việc phải làm');
  await expect(page.getByText('Chưa có việc nào.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('article').first()).toBeVisible();
});

test('a born-digital PDF is read, drawn, and marked where a card says', async ({ page }) => {
  await start(page, { sample: false });
  await addFiles(page, [fixture('reading/pdf/t0.pdf')]);
  await page.getByRole('link', { name: 'Mở' }).click();
  await expect(page.getByRole('tab', { name: /^Việc \(\d+\)/u })).toBeVisible();
  await page.getByRole('article').nth(2).getByRole('link').click();
  await expect(page.locator('.pdf-mark').first()).toBeInViewport();
  const inked = await page
    .locator('.pdf-page:has(.pdf-mark) canvas')
    .first()
    .evaluate(async (canvas: HTMLCanvasElement) => {
      const dark = (): number => {
        const { data } = canvas
          .getContext('2d')
          ?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
        let count = 0;
        for (let at = 0; at < data.length; at += 4)
          if ((data[at] ?? 255) < 128 && (data[at + 3] ?? 0) > 0) count += 1;
        return count;
      };
      for (let tries = 0; tries < 50 && dark() < 1000; tries += 1)
        await new Promise((done) => setTimeout(done, 100));
      return dark();
    });
  expect(inked).toBeGreaterThan(1000);
});

test('pasted text comes in, and the same text again is recognised', async ({ page }) => {
  await start(page, { sample: false });
  await open(page, 'Văn bản');
  const text = await readFile(PLANS[1] ?? '', 'utf8');
  for (const state of ['done', 'duplicate']) {
    await page.getByRole('button', { name: 'Dán văn bản' }).click();
    await page.getByRole('textbox', { name: 'Tên gọi' }).fill('Hướng dẫn 14');
    await page.getByRole('textbox', { name: 'Nội dung' }).fill(text);
    await page.getByRole('button', { name: 'Thêm vào sổ' }).click();
    await expect(page.locator(`[data-import=${state}]`)).toBeVisible();
  }
  await expect(page.locator('[data-import=duplicate]')).toContainText('trùng với 14-HD/BTGTU');
});

test('files dropped anywhere come in', async ({ page }) => {
  await start(page, { sample: false });
  const text = await readFile(PLANS[0] ?? '', 'utf8');
  const data = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'thả vào.txt', { type: 'text/plain' }));
    return transfer;
  }, text);
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: data });
  const area = page.locator('.mantine-Dropzone-root');
  await area.dispatchEvent('dragover', { dataTransfer: data });
  await area.dispatchEvent('drop', { dataTransfer: data });
  await expect(page.locator('[data-import=done]')).toContainText('thả vào.txt');
});

test('the sample plan, added by the officer, is the officer’s own', async ({ page }) => {
  await start(page, { sample: true });
  await page.getByRole('button', { name: 'Bỏ kế hoạch mẫu' }).click();
  await addFiles(page, [fixture('plans/002-kh-ubnd-cao-bang-2023.txt')]);
  await expect(page.locator('[data-import=done]')).toContainText('nay là văn bản của bạn');
  await open(page, 'Hôm nay');
  await expect(page.getByText(/^Kế hoạch mẫu “/u)).toBeHidden();
  await open(page, 'Cài đặt');
  await page.getByRole('button', { name: 'Dựng lại sổ từ các tệp gốc' }).click();
  await expect(page.getByText('Đã dựng lại xong 1 văn bản.')).toBeVisible();
  await open(page, 'Văn bản');
  await expect(page.getByRole('row', { name: /Cao Bằng năm 2023/u })).not.toContainText('mẫu');
});
