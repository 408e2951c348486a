import { describe, expect, test } from 'vitest';
import {
  browserArguments,
  findBrowser,
  profileFolder,
} from '../../../../electron/launch/find-browser.mjs';

const windows = {
  'ProgramFiles(x86)': 'C:\\Program Files (x86)',
  ProgramFiles: 'C:\\Program Files',
  LOCALAPPDATA: 'C:\\Users\\an\\AppData\\Local',
};
const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
const ownChrome = 'C:\\Users\\an\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe';

/** A machine on which only these files exist. */
const having =
  (...paths: readonly string[]) =>
  (path: string): boolean =>
    paths.includes(path);

describe('finding a browser', () => {
  test('Windows: Edge, which every machine has, before Chrome', () => {
    expect(findBrowser('win32', windows, having(ownChrome, edge))).toBe(edge);
    expect(findBrowser('win32', windows, having(ownChrome))).toBe(ownChrome);
    expect(findBrowser('win32', {}, () => true)).toBeNull();
  });

  test('macOS: for all users or one', () => {
    const own = '/Users/an/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser('darwin', { HOME: '/Users/an' }, having(own))).toBe(own);
    expect(findBrowser('darwin', { HOME: '/Users/an' }, having(own, chrome))).toBe(chrome);
  });

  test('Linux: along the PATH, its absolute folders only', () => {
    const env = { PATH: '.:/usr/local/bin:/usr/bin' };
    expect(findBrowser('linux', env, having('/usr/bin/chromium'))).toBe('/usr/bin/chromium');
    expect(findBrowser('linux', env, having('/usr/bin/google-chrome', 'chromium'))).toBe(
      '/usr/bin/google-chrome',
    );
    expect(findBrowser('linux', {}, () => true)).toBeNull();
  });

  test('none is none', () => {
    expect(findBrowser('linux', { PATH: '/usr/bin' }, () => false)).toBeNull();
  });
});

test.each([
  ['win32', windows, 'C:\\Users\\an\\AppData\\Local\\so-ke-hoach\\trinh-duyet'],
  ['win32', {}, 'C:\\Users\\an\\AppData\\Local\\so-ke-hoach\\trinh-duyet'],
  ['linux', { XDG_DATA_HOME: '/data' }, '/data/so-ke-hoach/trinh-duyet'],
  ['linux', { XDG_DATA_HOME: '' }, 'C:\\Users\\an/.local/share/so-ke-hoach/trinh-duyet'],
] as const)('%s with %j keeps its own profile in %s', (platform, env, folder) => {
  expect(profileFolder(platform, env, 'C:\\Users\\an')).toBe(folder);
});

test.each([
  ['linux', '/home/an/.local/share/so-ke-hoach/trinh-duyet'],
  ['darwin', '/home/an/Library/Application Support/so-ke-hoach/trinh-duyet'],
] as const)('%s keeps its own profile in %s', (platform, folder) => {
  expect(profileFolder(platform, {}, '/home/an')).toBe(folder);
});

test('the window has a profile of its own, and gives up the sandbox for root only', () => {
  const start = { url: 'http://127.0.0.1:47113/', profile: '/p q' };
  const ordinary = browserArguments({ ...start, isRoot: false });
  expect(ordinary).toContain('--app=http://127.0.0.1:47113/');
  expect(ordinary).toContain('--user-data-dir=/p q');
  expect(ordinary).not.toContain('--no-sandbox');
  expect(browserArguments({ ...start, isRoot: true })).toEqual([...ordinary, '--no-sandbox']);
});
