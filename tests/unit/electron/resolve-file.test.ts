import { describe, expect, test } from 'vitest';
import { resolveFile } from '../../../electron/site/resolve-file.mjs';

const files: readonly (readonly [string, string])[] = [
  ['/', 'index.html'],
  ['/?x=1', 'index.html'],
  ['/index.html', 'index.html'],
  ['/assets/index-BEi-ULmP.js', 'assets/index-BEi-ULmP.js'],
  ['/assets/index-BEi-ULmP.js?v=2#top', 'assets/index-BEi-ULmP.js'],
  ['/pdfjs/cmaps/78-EUC-H.bcmap', 'pdfjs/cmaps/78-EUC-H.bcmap'],
  ['/pdfjs/wasm/LICENSE_JBIG2', 'pdfjs/wasm/LICENSE_JBIG2'],
  ['/assets/%70age.js', 'assets/page.js'],
  ['/assets/_a@2x+b~c.png', 'assets/_a@2x+b~c.png'],
];

const hostile: readonly string[] = [
  '',
  'index.html',
  '*',
  'http://evil.example/index.html',
  '//evil.example/index.html',
  '/../package.json',
  '/assets/../../package.json',
  '/..',
  '/.',
  '/./index.html',
  '/...',
  '/%2e%2e/package.json',
  '/%2E%2E%2Fpackage.json',
  '/..%2fpackage.json',
  '/..%5cpackage.json',
  '/..\\package.json',
  '/assets\\index.js',
  '/%252e%252e/package.json',
  '/%c0%ae%c0%ae/package.json',
  '/%',
  '/%zz',
  '/index.html%00.png',
  '/index.html\u0000',
  '/index.html%0d%0aX-Evil:1',
  '/.git/config',
  '/assets/.env',
  '/C:/Windows/win.ini',
  '/c%3a/Windows/win.ini',
  '/index.html::$DATA',
  '/index.html.',
  '/index.html%20',
  '/con',
  '/assets/NUL.js',
  '/aux.html',
  '/com1',
  '/lpt9.txt',
  '/assets/',
  '/assets//index.js',
  '/~root',
  '/-rf',
  '/kế-hoạch.html',
  '/%EF%BC%8E%EF%BC%8E/package.json',
  '/index.html;type=x',
];

describe('the file a request means', () => {
  test.each(files)('%s is %s', (target, file) => {
    expect(resolveFile(target)).toBe(file);
  });

  test.each(hostile)('%j is no file of ours', (target) => {
    expect(resolveFile(target)).toBeNull();
  });
});
