import { expect, test } from '@playwright/test';
import { addFiles, fixture, open, start } from './app';

/** Two pages in a busy machine's time. */
const LONG = 150_000;

test('a scan is recognised page by page, goes on after a restart, is found and put right', async ({
  page,
}) => {
  test.setTimeout(480_000);
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  const card = page.getByRole('region', { name: 'Đang nhận dạng chữ trong ảnh' });

  await test.step('stops at the page in hand, and goes on there after a restart', async () => {
    await start(page, { sample: false });
    await addFiles(page, [fixture('reading/scan/s1.pdf')]);
    await expect(page.locator('[data-import=done]')).toContainText('2 trang là ảnh');
    await expect(card).toContainText('trang 2/2', { timeout: LONG });
    await card.getByRole('button', { name: 'Tạm dừng' }).click();
    await expect(card.locator('[data-recognition=paused]')).toContainText('trang 2/2');
    await page.reload();
    await open(page, 'Văn bản');
    await expect(card.locator('[data-recognition=paused]')).toContainText('trang 2/2');
    await page.locator('tbody a').first().click();
    await expect(page.getByRole('status')).toContainText('đã tạm dừng ở trang 2/2');
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'trang' })).toBeHidden({
      timeout: LONG,
    });
    await open(page, 'Văn bản');
    await expect(card).toBeHidden();
    await expect(page.locator('tbody')).toContainText('đã đọc 2 trang');
    await expect(page.locator('tbody')).toContainText('Công tác thông tin đối ngoại năm 2021');
  });

  await test.step('what it says is found and marked on the picture', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('luan dieu sai trai');
    await page.locator('.hit').first().click();
    const mark = page.locator('.pdf-mark').first();
    await expect(mark).toBeInViewport();
    // The words stand in the picture where they are marked: there is ink.
    const ink = (): Promise<number> =>
      mark.evaluate((element) => {
        const canvas = element.parentElement?.querySelector('canvas');
        const context = canvas?.getContext('2d');
        if (!canvas || !context) return 0;
        const scale = canvas.width / canvas.clientWidth;
        const {
          offsetLeft: x,
          offsetTop: y,
          offsetWidth: w,
          offsetHeight: h,
        } = element as HTMLElement;
        const { data } = context.getImageData(x * scale, y * scale, w * scale, h * scale);
        return data.filter((shade, i) => i % 4 === 0 && shade < 120).length / (data.length / 4);
      });
    // The page is drawn a moment after its marks stand.
    await expect.poll(ink).toBeGreaterThan(0.05);
  });

  const text = page.locator('.text-view');
  await test.step('a doubtful word is shown in its picture and put right', async () => {
    await page.getByRole('button', { name: 'Xem dạng chữ' }).click();
    const doubt = text.locator('.doubt').first();
    const was = await doubt.innerText();
    await doubt.click();
    const dialog = page.getByRole('dialog', { name: 'Sửa chữ, trang 1' });
    await expect(dialog.getByRole('img', { name: 'Chỗ này trên trang gốc' })).toBeVisible();
    await expect(dialog.getByLabel('Chữ đúng')).toHaveValue(was);
    await dialog.getByLabel('Chữ đúng').fill('Quảng Uyên');
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    await expect(text).toContainText('Quảng Uyên');
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect(text).not.toContainText('Quảng Uyên');
    await expect(text.locator('.doubt').first()).toHaveText(was);
    await text.locator('.doubt').first().click();
    await dialog.getByLabel('Chữ đúng').fill('Quảng Uyên');
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    await expect(text).toContainText('Quảng Uyên');
  });

  await test.step('after the database is lost, nothing has to be recognised again', async () => {
    await page.goto('about:blank');
    await page.goto('/');
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          const request = indexedDB.deleteDatabase('so-ke-hoach');
          request.addEventListener('success', resolve);
          request.addEventListener('blocked', resolve);
        }),
    );
    await page.reload();
    await open(page, 'Văn bản');
    await expect(page.locator('tbody')).toContainText('đã đọc 2 trang', { timeout: 20_000 });
    await expect(card).toBeHidden();
    await page.locator('tbody a').first().click();
    await page.getByRole('button', { name: 'Xem dạng chữ' }).click();
    await expect(text).toContainText('Quảng Uyên');
  });

  expect(failures).toEqual([]);
});
