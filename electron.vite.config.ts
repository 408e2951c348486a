import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { cpSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';

const { version } = readVersion();
const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** What pdfjs fetches while reading: character maps, standard fonts, decoders, colour profiles. */
const pdfjsFolders = ['cmaps', 'standard_fonts', 'wasm', 'iccs'];

export default defineConfig({
  // Everything is bundled: the program runs from out/ alone.
  main: {
    build: {
      externalizeDeps: false,
      lib: { entry: resolve('electron/main/index.ts'), formats: ['es'] },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      // A sandboxed preload must be one CommonJS file.
      lib: { entry: resolve('electron/preload/index.ts'), formats: ['cjs'], fileName: 'index' },
      rolldownOptions: { output: { entryFileNames: 'index.cjs' } },
    },
  },
  renderer: {
    root: resolve('renderer'),
    base: './',
    define: { 'import.meta.env.VITE_APP_VERSION': JSON.stringify(version) },
    plugins: [react(), servePdfjsData()],
    worker: { format: 'es' },
    build: {
      outDir: resolve('out/renderer'),
      emptyOutDir: true,
      // Never as data: in the page: the policy allows scripts, fonts and workers from files only.
      assetsInlineLimit: 0,
      minify: true,
      sourcemap: false,
      // Read from the same disk: one large file costs nothing.
      chunkSizeWarningLimit: 8000,
      rolldownOptions: { input: resolve('renderer/index.html') },
    },
  },
});

/** Puts the data of pdfjs beside the built page, under `pdfjs/`, and serves it while developing. */
function servePdfjsData(): Plugin {
  return {
    name: 'pdfjs-data',
    configureServer(server) {
      server.middlewares.use('/pdfjs', (request, response, next) => {
        const [, folder = '', file = ''] = /^\/(\w+)\/([\w.-]+)$/.exec(request.url ?? '') ?? [];
        if (!pdfjsFolders.includes(folder)) return next();
        try {
          return response.end(readFileSync(join(pdfjs, folder, file)));
        } catch {
          return next();
        }
      });
    },
    writeBundle({ dir }) {
      for (const folder of pdfjsFolders) {
        cpSync(join(pdfjs, folder), join(dir ?? '', 'pdfjs', folder), { recursive: true });
      }
    },
  };
}

function readVersion(): { readonly version: string } {
  return JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
}
