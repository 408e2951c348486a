import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { headersFor } from '../site/headers.mjs';
import { resolveFile } from '../site/resolve-file.mjs';
import { readPort } from './port.mjs';

/** Said on every answer, so that a second start knows its own server. */
export const serverName = 'so-ke-hoach';

/**
 * Serves the built page on this machine only, to a browser that asks for exactly this address: another name that
 * leads here (DNS rebinding, `localhost`) would be another origin.
 * @param {{ root: string, port: number }} options port 0 takes any free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveBrowser({ root, port }) {
  const server = createServer({ requestTimeout: 10_000 }, (request, response) => {
    answer(request, response, root).catch(() => response.destroy());
  });
  await new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen({ host: '127.0.0.1', port }, () => listening(undefined));
  });
  const address = server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://127.0.0.1:${taken}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} root
 */
async function answer(request, response, root) {
  response.setHeader('Server', serverName);
  if (request.headers.host !== `127.0.0.1:${request.socket.localPort}`) {
    return refuse(response, 421);
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const file = resolveFile(request.url ?? '');
  const path = join(root, file ?? '');
  const found = file === null ? null : await stat(path).catch(() => null);
  if (file === null || found === null || !found.isFile()) return refuse(response, 404);
  response.writeHead(200, { ...headersFor(file), 'Content-Length': found.size });
  if (request.method === 'HEAD') return response.end();
  return pipeline(createReadStream(path), response);
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 */
function refuse(response, status) {
  response.writeHead(status, { ...headersFor('refused.txt'), 'Content-Length': 0 }).end();
}

// Run by itself: serves and nothing else. The end-to-end tests start it so.
if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('../../out/renderer', import.meta.url));
  const { url } = await serveBrowser({ root, port: readPort(process.env) ?? 0 });
  console.log(url);
}
