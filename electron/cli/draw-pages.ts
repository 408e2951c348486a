import { type Canvas, ImageData, createCanvas, loadImage } from '@napi-rs/canvas';
import utif from 'utif2';
import { openPdf } from './read-pages';
import { type Raster, renderScale } from '#shared/ocr/index';
import type { PageSize } from '#shared/model/reading';

/** The pages of a file, to be drawn one by one. */
export interface DrawnPages {
  /** Page 1 is the first; `size` is its own, points. */
  draw(number: number, size: PageSize): Promise<Raster>;
  close(): Promise<void>;
}

function rasterOf(canvas: Canvas): Raster {
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  return { width, height, data };
}

/** Draws pages of a PDF. */
export async function drawPdfPages(bytes: Uint8Array): Promise<DrawnPages> {
  const { document, close } = await openPdf(bytes);
  return {
    async draw(number, { width, height }) {
      const page = await document.getPage(number);
      const viewport = page.getViewport({ scale: renderScale(width, height) });
      const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
      // pdf.js types a browser's canvas; Node's is the same to it.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      const drawing = page.render({ canvas: canvas as never, viewport });
      await drawing.promise;
      page.cleanup();
      return rasterOf(canvas);
    },
    close,
  };
}

async function openPicture(bytes: Uint8Array, number: number) {
  const isTiff = bytes[0] === bytes[1] && (bytes[0] === 0x49 || bytes[0] === 0x4d);
  if (!isTiff) return await loadImage(bytes);
  const file = Uint8Array.from(bytes).buffer;
  const picture = utif.decode(file)[number - 1];
  if (!picture) throw new Error(`The file has no picture ${number}`);
  utif.decodeImage(file, picture);
  const { width, height } = picture;
  const canvas = createCanvas(width, height);
  const pixels = new ImageData(new Uint8ClampedArray(utif.toRGBA8(picture)), width, height);
  canvas.getContext('2d').putImageData(pixels, 0, 0);
  return canvas;
}

/** Draws the pictures of a picture file; they are never drawn larger than they are. */
export function drawPicturePages(bytes: Uint8Array): DrawnPages {
  return {
    async draw(number) {
      const picture = await openPicture(bytes, number);
      const scale = Math.min(1, renderScale(picture.width, picture.height));
      const width = Math.round(picture.width * scale);
      const canvas = createCanvas(width, Math.round(picture.height * scale));
      const context = canvas.getContext('2d');
      context.fillStyle = 'white';
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.imageSmoothingQuality = 'high';
      context.drawImage(picture, 0, 0, canvas.width, canvas.height);
      return rasterOf(canvas);
    },
    close: () => Promise.resolve(),
  };
}
