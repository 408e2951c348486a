/** pdf.js's own worker for Node: importing it puts its message handler on `globalThis.pdfjsWorker`. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
