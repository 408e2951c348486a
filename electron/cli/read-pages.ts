import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { Reading } from '#shared/model/reading';
import { pdfOptions } from '#shared/pages/pdf-options';
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
  return pdfjs;
}

/** Opens a PDF with pdf.js in Node. */
export async function openPdf(bytes: Uint8Array) {
  const { getDocument } = await loadPdfjs();
  // pdf.js takes the bytes for its own, and refuses Node's Buffer.
  const loading = getDocument(pdfOptions(Uint8Array.from(bytes), `${PDFJS}/`));
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
  return await readBytes(bytes, fileName, openPdf, () => {}, recognised);
}
