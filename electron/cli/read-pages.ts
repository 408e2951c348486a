import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { Reading } from '#shared/model/reading';
import { UnpackAtOnce } from './unpack-at-once';
import { pdfOptions, UnloadedFont, WITHOUT_PAINTING } from '#shared/pages/pdf-options';
import type { ReadFailure } from '#shared/pages/read-failure';
import { readBytes } from '#shared/pages/read-bytes';
import type { RecognisedPages } from '#shared/pages/read-pages';

const PDFJS = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/**
 * pdf.js for Node. To mend the words of an error it puts its own `push` in the place of every array's, which costs
 * a fifth of all reading: Node's is put back.
 */
async function loadPdfjs() {
  const { push } = Array.prototype;
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // The other half, which pdf.js would load with its first document.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  Object.assign(Array.prototype, { push });
  Object.assign(globalThis, { DecompressionStream: UnpackAtOnce, FontFace: UnloadedFont });
  return pdfjs;
}

/** Opens a PDF with pdf.js in Node; what is opened without painting can be read only. */
export async function openPdf(bytes: Uint8Array, painting: object = {}) {
  const { getDocument } = await loadPdfjs();
  // pdf.js takes the bytes for its own, and refuses Node's Buffer.
  const options = pdfOptions(Uint8Array.from(bytes), `${PDFJS}/`);
  const loading = getDocument({ ...options, ...painting });
  return { document: await loading.promise, close: () => loading.destroy() };
}

/**
 * Reads a document's bytes in Node, as the program's own worker does in the page.
 * @param recognised What recognition of letters has made of the file's pages so far.
 */
export async function readFileReading(
  bytes: Uint8Array,
  fileName: string,
  recognised?: RecognisedPages,
): Promise<Reading | ReadFailure> {
  const open = (own: Uint8Array) => openPdf(own, WITHOUT_PAINTING);
  return await readBytes(bytes, fileName, open, () => {}, recognised);
}
