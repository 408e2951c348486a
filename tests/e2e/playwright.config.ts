import { defineConfig } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { chromium, chromiumArguments } from '../support/chromium.mjs';

/** Not the officer's port: tests run beside a program in use. */
const port = 47213;
const project = fileURLToPath(new URL('../..', import.meta.url));

/** The built program, served by the browser host to a real Chromium. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: false,
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1366, height: 768 },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: chromium ?? '/usr/bin/chromium',
      args: chromiumArguments,
    },
  },
  webServer: {
    command: 'node electron/launch/serve-browser.mjs',
    cwd: project,
    env: { SO_KE_HOACH_PORT: String(port) },
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
