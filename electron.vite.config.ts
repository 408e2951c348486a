import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';

const { version } = readVersion();
const pdfjs = folderOf('pdfjs-dist');

/** What is fetched while files are read, by where it lies beside the built page. */
const readersData: Readonly<Record<string, string>> = {
  // pdfjs: character maps, standard fonts, decoders, colour profiles.
  'pdfjs/cmaps': join(pdfjs, 'cmaps'),
  'pdfjs/standard_fonts': join(pdfjs, 'standard_fonts'),
  'pdfjs/wasm': join(pdfjs, 'wasm'),
  'pdfjs/iccs': join(pdfjs, 'iccs'),
  // tesseract: its worker, its engine for processors with and without relaxed SIMD, Vietnamese.
  'ocr/worker.min.js': join(folderOf('tesseract.js'), 'dist/worker.min.js'),
  ...Object.fromEntries(
    ['relaxedsimd', 'simd'].map((kind) => [
      `ocr/tesseract-core-${kind}-lstm.wasm.js`,
      join(folderOf('tesseract.js-core'), `tesseract-core-${kind}-lstm.wasm.js`),
    ]),
  ),
  'ocr/vie.traineddata.gz': join(
    folderOf('@tesseract.js-data/vie'),
    '4.0.0_best_int/vie.traineddata.gz',
  ),
};

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
    plugins: [react(), serveReadersData()],
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

/** Puts the data of the readers beside the built page, and serves it while developing. */
function serveReadersData(): Plugin {
  return {
    name: 'readers-data',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').slice(1);
        const place = Object.keys(readersData).find(
          (each) => path === each || (path.startsWith(`${each}/`) && !path.includes('..')),
        );
        const file = place && join(readersData[place] ?? '', path.slice(place.length));
        if (!file || !existsSync(file)) return next();
        // As the hosts do: importScripts refuses a script that is not called one.
        if (file.endsWith('.js')) response.setHeader('Content-Type', 'text/javascript');
        return response.end(readFileSync(file));
      });
    },
    writeBundle({ dir }) {
      for (const [place, from] of Object.entries(readersData)) {
        cpSync(from, join(dir ?? '', place), { recursive: true });
      }
    },
  };
}

function folderOf(name: string): string {
  return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
}

function readVersion(): { readonly version: string } {
  return JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
}
