import { type ReadFile, createReadFile } from './create-read-file';

/** Reads one file's bytes in the read worker. */
export const readFile: ReadFile = createReadFile(
  () => new Worker(new URL('read.worker.ts', import.meta.url), { type: 'module' }),
  () => new URL('pdfjs/', document.baseURI).href,
);
