/** pdf.js's own worker: importing it puts its message handler on `globalThis.pdfjsWorker`. */
declare module 'pdfjs-dist/build/pdf.worker.mjs';
