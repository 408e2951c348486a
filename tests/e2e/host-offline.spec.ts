import { expect, test } from '@playwright/test';

test('the built program asks nothing of another address and keeps to its own policy', async ({
  page,
  baseURL,
}) => {
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(baseURL ?? '') && !/^(?:data|blob):/u.test(url)) foreign.push(url);
  });
  page.on('console', (message) => {
    if (/Content Security Policy/u.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));

  await page.goto('/');
  await expect(page.locator('#root')).not.toBeEmpty();
  await page.waitForLoadState('networkidle');
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
});
