import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveBrowser, serverName } from '../../../../electron/launch/serve-browser.mjs';
import { headersFor } from '../../../../electron/site/headers.mjs';

let folder = '';
let server: Awaited<ReturnType<typeof serveBrowser>> | null = null;
let port = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'));
  const root = join(folder, 'renderer');
  await mkdir(join(root, 'assets'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(root, 'index.html'), '<!doctype html>Sổ Kế hoạch');
  await writeFile(join(root, 'assets/pdf.worker.min-1.mjs'), 'postMessage(1)');
  server = await serveBrowser({ root, port: 0 });
  port = Number(new URL(server.url).port);
});

afterAll(async () => {
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks with the path exactly as given, which `fetch` would tidy up first. */
function ask(path: string, options: { method?: string; host?: string } = {}): Promise<Answer> {
  const { method = 'GET', host = `127.0.0.1:${port}` } = options;
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, path, method, headers: { host } },
      (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => (body += part));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      },
    );
    sent.once('error', reject);
    sent.end();
  });
}

describe('the browser host’s server', () => {
  test('serves the page with the same headers as app://main, and its name', async () => {
    const { status, headers, body } = await ask('/');
    expect([status, body]).toEqual([200, '<!doctype html>Sổ Kế hoạch']);
    for (const [name, value] of Object.entries(headersFor('index.html'))) {
      expect(headers[name.toLowerCase()]).toBe(value);
    }
    expect(headers.server).toBe(serverName);
  });

  test('serves a worker as a script that may compile WebAssembly', async () => {
    const { headers } = await ask('/assets/pdf.worker.min-1.mjs?v=1');
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(headers['content-security-policy']).toContain("'wasm-unsafe-eval'");
  });

  test('answers HEAD with the length and no body', async () => {
    const { status, headers, body } = await ask('/index.html', { method: 'HEAD' });
    expect([status, headers['content-length'], body]).toEqual([200, '32', '']);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('refuses %s', async (method) => {
    expect((await ask('/', { method })).status).toBe(405);
  });

  test.each(['localhost', 'example.com', '127.0.0.1', '127.0.0.1:1', '[::1]', '0.0.0.0'])(
    'refuses a browser that asked for %s',
    async (host) => {
      const asked = host.includes(':') || host === '127.0.0.1' ? host : `${host}:${port}`;
      const { status, body } = await ask('/', { host: asked });
      expect([status, body]).toEqual([421, '']);
    },
  );

  test.each([
    '/missing.js',
    '/assets',
    '/assets/',
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%252e%252e/secret.txt',
    '//127.0.0.1/secret.txt',
    'http://127.0.0.1/secret.txt',
    '/index.html%00',
    '/%',
  ])('has nothing at %s', async (path) => {
    const { status, headers, body } = await ask(path);
    expect([status, body]).toEqual([404, '']);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });

  test('listens on this machine only', async () => {
    expect(server?.url).toBe(`http://127.0.0.1:${port}/`);
    const taken = serveBrowser({ root: folder, port });
    await expect(taken).rejects.toMatchObject({ code: 'EADDRINUSE', address: '127.0.0.1' });
  });
});
