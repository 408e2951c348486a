import { describe, expect, test } from 'vitest';
import { headersFor } from '../../../electron/site/headers.mjs';
import { mediaType } from '../../../electron/site/media-type.mjs';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; " +
  "font-src 'self'; worker-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

describe('the headers of every answer', () => {
  test.each(['index.html', 'assets/index-abc.js', 'refused.txt', 'assets/search.worker-abc.js'])(
    '%s may run scripts of its own origin only, and no WebAssembly',
    (file) => expect(headersFor(file)['Content-Security-Policy']).toBe(policy),
  );

  test.each([
    'assets/read.worker-abc.js',
    'assets/recognise.worker-abc.js',
    'assets/pdf.worker.min-abc.mjs',
    'read.worker.js',
    'ocr/worker.min.js',
  ])('%s may compile WebAssembly besides', (file) => {
    const allowed = policy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");
    expect(headersFor(file)['Content-Security-Policy']).toBe(allowed);
  });

  test('a file that only sounds like a worker may not', () => {
    for (const file of [
      'bread.worker-a.js',
      'read.workers/a.html',
      'read.worker-a.html',
      'assets/worker.min.js',
    ]) {
      expect(headersFor(file)['Content-Security-Policy']).toBe(policy);
    }
  });

  test('nothing is guessed from the bytes, told to others or asked of the machine', () => {
    expect(headersFor('index.html')).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Permissions-Policy': expect.stringContaining('camera=()'),
    });
  });
});

test.each([
  ['index.html', 'text/html; charset=utf-8'],
  ['a.js', 'text/javascript; charset=utf-8'],
  ['a.MJS', 'text/javascript; charset=utf-8'],
  ['a.css', 'text/css; charset=utf-8'],
  ['a.json', 'application/json; charset=utf-8'],
  ['a.wasm', 'application/wasm'],
  ['a.ttf', 'font/ttf'],
  ['a.bcmap', 'application/octet-stream'],
  ['a.pfb', 'application/octet-stream'],
  ['LICENSE', 'application/octet-stream'],
  ['constructor', 'application/octet-stream'],
])('%s is %s', (file, type) => {
  expect(mediaType(file)).toBe(type);
});
