import { GlobalWorkerOptions, getDocument } from 'pdfjs-dist';
// oxlint-disable-next-line import/default -- made by the bundler; see assets.d.ts
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { openPicture } from './open-picture';
import { pdfOptions } from '#shared/pages/pdf-options';

GlobalWorkerOptions.workerSrc = workerUrl;

/** A drawing under way. */
interface Drawing {
  /** Rejects when it was cancelled, or the page cannot be drawn. */
  readonly promise: Promise<unknown>;
  readonly cancel: () => void;
}

/** A page and how large it is drawn. */
interface PageLook {
  /** From 1. */
  readonly number: number;
  /** Pixels a point. */
  readonly scale: number;
  /** Degrees clockwise by which it is shown turned, beside what the file says. */
  readonly turn: number;
  /** Of the page as it is shown, points. */
  readonly size: { readonly width: number; readonly height: number };
}

/** A paper opened to be shown: the pages of a PDF, or pictures of pages. */
export interface Paper {
  /** Draws a page over the whole canvas, which takes its size. */
  readonly draw: (canvas: HTMLCanvasElement, look: PageLook) => Promise<Drawing>;
  /** Frees its worker and memory. */
  readonly close: () => void;
}

/** Opens an original for drawing; nothing is fetched but the program's own files. */
export function openPaper(bytes: Uint8Array, format: 'pdf' | 'picture'): Promise<Paper> {
  return format === 'pdf' ? openPdf(bytes) : Promise.resolve(openPictures(bytes));
}

async function openPdf(bytes: Uint8Array): Promise<Paper> {
  const assets = new URL('pdfjs/', document.baseURI).href;
  // Letters are drawn with the PDF's own fonts; pdf.js takes the bytes away, so it gets a copy.
  const task = getDocument({ ...pdfOptions(bytes.slice(), assets), disableFontFace: false });
  const pdf = await task.promise;
  return {
    async draw(canvas, { number, scale, turn }) {
      const page = await pdf.getPage(number);
      const viewport = page.getViewport({ scale, rotation: (page.rotate + turn) % 360 });
      canvas.width = viewport.width;
      canvas.height = viewport.height;
      const drawing = page.render({ canvas, viewport });
      return { promise: drawing.promise, cancel: () => drawing.cancel() };
    },
    close: () => void task.destroy(),
  };
}

function openPictures(bytes: Uint8Array): Paper {
  return {
    async draw(canvas, { number, scale, turn, size }) {
      const picture = await openPicture(bytes, number);
      const isTurned = turn % 180 !== 0;
      canvas.width = size.width * scale;
      canvas.height = size.height * scale;
      const [width, height] = isTurned
        ? [canvas.height, canvas.width]
        : [canvas.width, canvas.height];
      const context = canvas.getContext('2d');
      context?.translate(canvas.width / 2, canvas.height / 2);
      context?.rotate((turn * Math.PI) / 180);
      context?.drawImage(picture, -width / 2, -height / 2, width, height);
      picture.close();
      return { promise: Promise.resolve(), cancel: () => undefined };
    },
    close: () => undefined,
  };
}
