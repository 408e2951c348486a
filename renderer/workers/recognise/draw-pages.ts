import { NoFilters, WorkerCanvasFactory, openCanvas } from './worker-canvas';
import { openPicture } from '../../components/open-picture';
import { type Raster, renderScale } from '#shared/ocr/index';
import type { PageSize } from '#shared/model/reading';
import { pdfOptions } from '#shared/pages/pdf-options';

/** Draws page `number` (from 1) of a file; `size` is the page's own, points. */
export type DrawPage = (number: number, size: PageSize) => Promise<Raster>;

/** Draws pages of a PDF, in this very thread: ending the worker ends all. */
export async function drawPdfPages(bytes: Uint8Array, assets: string): Promise<DrawPage> {
  await import('pdfjs-dist/build/pdf.worker.mjs');
  const { getDocument } = await import('pdfjs-dist');
  const document = await getDocument({
    ...pdfOptions(bytes, assets),
    useWorkerFetch: true,
    CanvasFactory: WorkerCanvasFactory,
    FilterFactory: NoFilters,
  }).promise;
  return async (number, { width, height }) => {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: renderScale(width, height) });
    const { canvas, context } = openCanvas(Math.round(viewport.width), Math.round(viewport.height));
    await page.render({
      canvas: null,
      // pdf.js types the page's canvas; this one is the same to it.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      canvasContext: context as unknown as CanvasRenderingContext2D,
      viewport,
      // Drawn for the screen, pdf.js waits for the next frame of a window; there is none.
      intent: 'print',
    }).promise;
    page.cleanup();
    return context.getImageData(0, 0, canvas.width, canvas.height);
  };
}

/** Draws the pictures of a picture file; they are never drawn larger than they are. */
export function drawPicturePages(bytes: Uint8Array): DrawPage {
  return async (number) => {
    const picture = await openPicture(bytes, number);
    const scale = Math.min(1, renderScale(picture.width, picture.height));
    const { canvas, context } = openCanvas(
      Math.round(picture.width * scale),
      Math.round(picture.height * scale),
    );
    context.imageSmoothingQuality = 'high';
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    return context.getImageData(0, 0, canvas.width, canvas.height);
  };
}
