import { GlobalWorkerOptions, getDocument } from 'pdfjs-dist';
import type { PDFDocumentProxy } from 'pdfjs-dist';
// oxlint-disable-next-line import/default -- made by the bundler; see assets.d.ts
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { pdfOptions } from '#shared/pages/pdf-options';

GlobalWorkerOptions.workerSrc = workerUrl;

/** A PDF opened to be shown. */
export interface OpenPdf {
  readonly document: Promise<PDFDocumentProxy>;
  /** Frees its worker and memory. */
  readonly close: () => void;
}

/** Opens a PDF for drawing; nothing is fetched but the program's own files. */
export function openPdf(bytes: Uint8Array): OpenPdf {
  const assets = new URL('pdfjs/', document.baseURI).href;
  // Letters are drawn with the PDF's own fonts; pdf.js takes the bytes away, so it gets a copy.
  const task = getDocument({ ...pdfOptions(bytes.slice(), assets), disableFontFace: false });
  return { document: task.promise, close: () => void task.destroy() };
}
