import { limitBuffers, wasBufferRefused } from './limit-buffers';
import type { ReadJob, ReadMessage } from './messages';
import { pdfOptions, UnloadedFont, WITHOUT_PAINTING } from '#shared/pages/pdf-options';
import { type OpenPdf, readBytes } from '#shared/pages/read-bytes';

limitBuffers();
Reflect.set(globalThis, 'FontFace', UnloadedFont);

function tell(message: ReadMessage): void {
  self.postMessage(message, { transfer: [] });
}

/**
 * Opens PDFs in this very thread: pdf.js finds its own worker's code already loaded and starts no second
 * worker, so that ending this one ends all.
 */
function opener(assets: string): OpenPdf {
  return async (bytes) => {
    await import('pdfjs-dist/build/pdf.worker.mjs');
    const { getDocument } = await import('pdfjs-dist');
    const options: object = { ...pdfOptions(bytes, assets), ...WITHOUT_PAINTING };
    const loading = getDocument({ ...options, useWorkerFetch: true });
    return { document: await loading.promise, close: () => loading.destroy() };
  };
}

self.addEventListener('message', ({ data }: MessageEvent<ReadJob>) => {
  const { bytes, fileName, assets, recognised } = data;
  readBytes(bytes, fileName, opener(assets), (progress) => tell({ progress }), recognised).then(
    // pdf.js takes a stream that cannot be unpacked for one that ends there, and says nothing.
    (result) => tell({ result: wasBufferRefused() ? { failure: 'too-complex' } : result }),
    () => tell({ result: { failure: wasBufferRefused() ? 'too-complex' : 'reader-failed' } }),
  );
});
