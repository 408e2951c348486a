import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { serveBrowser } from '../../../electron/launch/serve-browser.mjs';

/** Builds the test page outside the program and serves it as the program is served, with the same headers. */
export async function serveHostPage(): Promise<Awaited<ReturnType<typeof serveBrowser>>> {
  const root = fileURLToPath(new URL('../../../.cache/host-page', import.meta.url));
  await build({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    logLevel: 'warn',
    define: { 'import.meta.env.VITE_APP_VERSION': JSON.stringify('0.0.0-test') },
    build: { outDir: root, emptyOutDir: true, target: 'es2024' },
  });
  return serveBrowser({ root, port: 0 });
}
