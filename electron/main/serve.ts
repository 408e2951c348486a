import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Protocol } from 'electron';
import { headersFor } from '../site/headers.mjs';
import { resolveFile } from '../site/resolve-file.mjs';
import { appOrigin, isOurs, pageAddress } from './policy';

const page = pageAddress(true, undefined);

/** Makes `app:` a scheme like https. Must run before the program is ready. */
export function registerScheme(protocol: Protocol): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built page under {@link appOrigin}. */
export function serveApp(protocol: Protocol, root: string): void {
  protocol.handle('app', (request) => answerAppRequest(request, root));
}

/** The answer to one request of the page: a file of the build with our headers, or nothing. */
export async function answerAppRequest(
  request: { readonly url: string; readonly method: string },
  root: string,
): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
  const file = isOurs(request.url, page) ? resolveFile(request.url.slice(appOrigin.length)) : null;
  if (file === null) return refuse(404);
  try {
    const bytes = await readFile(join(root, file));
    return new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), {
      headers: headersFor(file),
    });
  } catch {
    return refuse(404);
  }
}

function refuse(status: number): Response {
  return new Response(null, { status, headers: headersFor('refused.txt') });
}
