import { describe, expect, test } from 'vitest';
import { isOurs, mayAsk, mayLoad, mayNavigate, pageAddress } from '../../../electron/main/policy';

const page = pageAddress(true, undefined);
const development = pageAddress(false, 'http://localhost:5173');

const ours = ['app://main/', 'app://main/index.html#/viec', 'app://main/assets/a.js', 'app://main'];
const foreign = [
  // Chromium writes the scheme and host of its addresses small.
  'APP://MAIN/',
  'app://main.evil/',
  'app://main.evil.example/index.html',
  'app://evil/main/',
  'app://main:80/',
  'app://user@main/',
  'app://user:pass@main/',
  'app:main/',
  'apps://main/',
  'http://main/',
  'https://app://main/',
  'file:///etc/passwd',
  'file://main/index.html',
  'javascript:alert(1)',
  'about:blank',
  'data:text/html,app://main/',
  'view-source:app://main/',
  'devtools://devtools/bundled/inspector.html',
  'chrome://settings',
  '',
  'main',
];

describe('which addresses are ours', () => {
  test.each(ours)('%s is', (url) => expect(isOurs(url, page)).toBe(true));
  test.each(foreign)('%j is not', (url) => expect(isOurs(url, page)).toBe(false));

  test('a development server counts only in a program that is not packaged', () => {
    expect(isOurs('http://localhost:5173/main.tsx', development)).toBe(true);
    expect(isOurs('app://main/', development)).toBe(false);
    expect(pageAddress(true, 'http://localhost:5173')).toEqual(page);
    expect(pageAddress(false, undefined)).toEqual(page);
  });
});

describe('what the page may load', () => {
  test.each(['app://main/a.js', 'data:image/png;base64,AA', 'blob:app://main/0b0e7f5c'])(
    '%s: yes',
    (url) => expect(mayLoad(url, page)).toBe(true),
  );

  test.each([
    'https://example.com/',
    'http://127.0.0.1/',
    'ws://localhost:5173/',
    'wss://main/',
    'blob:https://example.com/0b0e7f5c',
    'blob:app://main.evil/0b0e7f5c',
    'blob:null/0b0e7f5c',
    'file:///etc/passwd',
    'ftp://main/',
    'chrome-extension://abc/x.js',
    'not an address',
  ])('%s: no', (url) => expect(mayLoad(url, page)).toBe(false));

  test('the development server’s own socket, and no other', () => {
    expect(mayLoad('ws://localhost:5173/?token=1', development)).toBe(true);
    expect(mayLoad('ws://localhost:5174/', development)).toBe(false);
  });
});

describe('where the window may go', () => {
  test.each(['app://main/', 'app://main/index.html', 'app://main/#/lich', 'app://main/?x#/lich'])(
    '%s: it is the page',
    (url) => expect(mayNavigate(url, page)).toBe(true),
  );

  test.each(['app://main/assets/a.js', 'app://main/pdfjs/', 'https://example.com/', 'about:blank'])(
    '%s: no',
    (url) => expect(mayNavigate(url, page)).toBe(false),
  );
});

describe('who may ask', () => {
  test.each([
    [{ url: 'app://main/#/viec', parent: null }, true],
    [{ url: 'app://main/', parent: { url: 'app://main/' } }, false],
    [{ url: 'app://main.evil/', parent: null }, false],
    [{ url: 'https://example.com/', parent: null }, false],
    [null, false],
  ])('%j: %s', (sender, allowed) => expect(mayAsk(sender, page)).toBe(allowed));
});
