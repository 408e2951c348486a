import { type RecognisePages, createRecognisePages } from './create-recognise-pages';

/** Processors from which on two pages are recognised at the same time: the program itself needs one. */
const PROCESSORS_FOR_TWO = 4;

/** Recognises the letters of pages of one file, in a worker. */
export const recognisePages: RecognisePages = createRecognisePages({
  startWorker: () =>
    new Worker(new URL('recognise.worker.ts', import.meta.url), { type: 'module' }),
  folders: () => ({
    pdf: new URL('pdfjs/', document.baseURI).href,
    ocr: new URL('ocr/', document.baseURI).href,
  }),
  engines: navigator.hardwareConcurrency >= PROCESSORS_FOR_TWO ? 2 : 1,
  limit: 90_000,
});
