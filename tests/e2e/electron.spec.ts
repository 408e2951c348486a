import { _electron, expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Host } from '#shared/ipc/contract';
import { electronBinary, whyNoElectron } from '../support/electron-binary.mjs';

const project = fileURLToPath(new URL('../..', import.meta.url));

declare global {
  interface Window {
    readonly host?: Host;
  }
}

test.describe('the program in Electron', () => {
  test.skip(whyNoElectron !== null, whyNoElectron ?? '');
  test.describe.configure({ mode: 'serial' });

  let folder = '';
  let app: ElectronApplication;
  let page: Page;

  test.beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'electron-'));
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    app = await _electron.launch({
      executablePath: electronBinary ?? '',
      args: [...asRoot, `--user-data-dir=${folder}`, project],
      // Linux and Windows keep a program's data below these; never the officer's own.
      env: { ...process.env, XDG_CONFIG_HOME: folder, APPDATA: folder },
    });
    page = await app.firstWindow();
  });

  test.afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('opens one window on its own origin, with its name', async () => {
    await expect(page).toHaveTitle(/Sổ Kế hoạch/u);
    expect(new URL(page.url()).href).toMatch(/^app:\/\/main\//u);
    expect(app.windows()).toHaveLength(1);
  });

  test('the page is isolated and sandboxed, and sees the contract only', async () => {
    const seen = await page.evaluate(() => ({
      node: 'process' in window || 'require' in window,
      host: Object.keys(window.host ?? {}).toSorted(),
      secure: window.isSecureContext,
    }));
    expect(seen).toEqual({ node: false, host: ['onCommand', 'request'], secure: true });
    // As root the test has to switch the sandbox of the system off; the page's own setting shows all the same.
    const settings = await app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      return window === undefined ? null : Object(window.webContents).getLastWebPreferences();
    });
    expect(settings).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
    });
  });

  test('keeps an original and the journal in a folder of the user’s data', async () => {
    const answer = await page.evaluate(async () => {
      const { host } = window;
      if (host === undefined) throw new Error('no host');
      const kept = await host.request('vault.keepOriginal', Uint8Array.of(1, 2, 3));
      const read = await host.request('vault.readOriginal', kept.sha256);
      await host.request('vault.append', [
        { id: 'e', at: '2026-11-21T00:00:00Z', kind: 'document.trashed', document: kept.sha256 },
      ]);
      const journal = await host.request('vault.readJournal');
      const { dataPlace } = await host.request('system.describe');
      return { sha256: kept.sha256, read: Array.from(read ?? []), journal, dataPlace };
    });
    expect(answer.read).toEqual([1, 2, 3]);
    expect(answer.journal.entries.map(({ id }) => id)).toContain('e');
    expect(answer.dataPlace.startsWith(folder)).toBe(true);
    const originals = await readdir(join(answer.dataPlace, 'originals'), { recursive: true });
    expect(originals).toContain(join(answer.sha256.slice(0, 2), answer.sha256));
  });

  test('refuses what the contract does not know, in Vietnamese', async () => {
    const message = await page.evaluate(() =>
      window.host?.request('vault.readOriginal', '../journal/2026-11.jsonl').then(
        () => 'answered',
        (error: unknown) => String(error),
      ),
    );
    expect(message).toMatch(/đã từ chối/u);
  });

  test('goes nowhere else, opens no window and loads from no other address', async () => {
    const before = page.url();
    const foreign = await page.evaluate(async () => {
      window.open('https://example.com/');
      window.location.href = 'https://example.com/';
      return fetch('https://example.com/').then(
        () => 'answered',
        () => 'refused',
      );
    });
    expect(foreign).toBe('refused');
    await page.waitForTimeout(500);
    expect(page.url()).toBe(before);
    expect(app.windows()).toHaveLength(1);
  });

  test('has its Vietnamese menu', async () => {
    const labels = await app.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()?.items.map(({ label }) => label.replace('&', '')),
    );
    expect(labels).toEqual(['Tệp', 'Sửa', 'Xem', 'Trợ giúp']);
  });
});
