import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { webPreferences } from '../../../electron/main/web-preferences';
import { windowSize } from '../../../electron/main/window-bounds';

const main = new URL('../../../electron/main/', import.meta.url).pathname;

test('web preferences stay at Electron’s defaults but for the preload and the spell checker', () => {
  expect(webPreferences('/x/index.cjs')).toEqual({ preload: '/x/index.cjs', spellcheck: false });
});

test('nothing in the main process undoes a default or opens a window past them', () => {
  const sources = readdirSync(main, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ name, text: readFileSync(join(main, name), 'utf8') }));
  const having = (words: RegExp): readonly string[] =>
    sources.filter(({ text }) => words.test(text)).map(({ name }) => name);

  expect(sources.length).toBeGreaterThan(10);
  expect(having(/new BrowserWindow\(/)).toEqual(['window.ts']);
  expect(having(/webPreferences\b/).toSorted()).toEqual(['web-preferences.ts', 'window.ts']);
  expect(having(/app\.enableSandbox\(\)/)).toEqual(['index.ts']);
  expect(
    having(
      /nodeIntegration|contextIsolation|webSecurity|sandbox:|webviewTag|allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures|bypassCSP|openExternal|appendSwitch|WebContentsView|BrowserView|executeJavaScript|loadFile/,
    ),
  ).toEqual([]);
});

describe('the size of the window', () => {
  test.each([
    [1366, 728],
    [1024, 728],
    [1280, 680],
    [800, 560],
    [3840, 2080],
  ])('fits the work area %i×%i', (width, height) => {
    const size = windowSize({ width, height });
    expect(size.width).toBeLessThanOrEqual(width);
    expect(size.height).toBeLessThanOrEqual(height);
    expect(size.minWidth).toBeLessThanOrEqual(size.width);
    expect(size.minHeight).toBeLessThanOrEqual(size.height);
  });

  test('uses all of a 1366×768 screen but the task bar', () => {
    expect(windowSize({ width: 1366, height: 728 })).toMatchObject({ width: 1366, height: 728 });
  });
});
