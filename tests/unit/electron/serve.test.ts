import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerAppRequest } from '../../../electron/main/serve';
import { headersFor } from '../../../electron/site/headers.mjs';

let folder = '';
let root = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
  root = join(folder, 'renderer');
  await mkdir(join(root, 'assets'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(root, 'index.html'), '<!doctype html>Sổ Kế hoạch');
  await writeFile(join(root, 'assets/read.worker-1.js'), 'postMessage(1)');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const get = (url: string, method = 'GET'): Promise<Response> =>
  answerAppRequest({ url, method }, root);

describe('app://main', () => {
  test('serves the page with every header', async () => {
    const response = await get('app://main/');
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('<!doctype html>Sổ Kế hoạch');
    for (const [name, value] of Object.entries(headersFor('index.html'))) {
      expect(response.headers.get(name)).toBe(value);
    }
  });

  test('lets the reading worker compile WebAssembly', async () => {
    const response = await get('app://main/assets/read.worker-1.js');
    expect(response.headers.get('Content-Security-Policy')).toContain("'wasm-unsafe-eval'");
  });

  test('answers HEAD without a body', async () => {
    const response = await get('app://main/index.html', 'HEAD');
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });

  test.each([
    'app://main/missing.js',
    'app://main/assets',
    'app://main/../secret.txt',
    'app://main/%2e%2e/secret.txt',
    'app://main/..%2fsecret.txt',
    'app://main/assets/..%5c..%5csecret.txt',
    'app://main.evil/index.html',
    'app://evil/index.html',
    'app://user@main/index.html',
    'file:///etc/passwd',
  ])('has nothing at %s', async (url) => {
    const response = await get(url);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
    expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    expect((await get('app://main/', method)).status).toBe(405);
  });
});
