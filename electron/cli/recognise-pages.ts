import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { OEM, PSM, createWorker } from 'tesseract.js';
import { type DrawnPages, drawPdfPages, drawPicturePages } from './draw-pages';
import { readFileReading } from './read-pages';
import { type ReadPicture, recogniseScan } from '#shared/ocr/index';
import type { Reading } from '#shared/model/reading';
import type { RecognisedPage } from '#shared/model/recognised-page';
import { type ReadFailure, isReadFailure, recogniseFile } from '#shared/pages/index';

const VIETNAMESE = join(
  dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/vie/package.json')),
  '4.0.0_best_int',
);

/** Starts tesseract; `stop` ends its thread. */
export async function startTesseract(): Promise<{
  readonly read: ReadPicture;
  readonly stop: () => Promise<unknown>;
}> {
  const worker = await createWorker('vie', OEM.LSTM_ONLY, {
    langPath: VIETNAMESE,
    cacheMethod: 'none',
    gzip: true,
  });
  return {
    async read(pgm, makeUp) {
      await worker.setParameters({
        tessedit_pageseg_mode: makeUp === 'column' ? PSM.SINGLE_BLOCK : PSM.AUTO,
      });
      const { data } = await worker.recognize(Buffer.from(pgm), {}, { blocks: true, text: false });
      return data.blocks;
    },
    stop: () => worker.terminate(),
  };
}

/** Recognises the letters of some pages of a scan or picture, page by page. */
export async function recognisePages(
  bytes: Uint8Array,
  reading: Reading,
  numbers: readonly number[],
  onPage: (number: number) => void = () => {},
): Promise<Map<number, RecognisedPage>> {
  const pages: DrawnPages =
    recogniseFile(bytes) === 'pdf' ? await drawPdfPages(bytes) : drawPicturePages(bytes);
  const tesseract = await startTesseract();
  const recognised = new Map<number, RecognisedPage>();
  try {
    for (const number of numbers) {
      onPage(number);
      const size = reading.pages[number - 1];
      if (!size) continue;
      const raster = await pages.draw(number, size);
      const page = await recogniseScan({ number, raster, size }, tesseract.read);
      recognised.set(number, { outcome: 'read', page });
    }
  } finally {
    await Promise.all([pages.close(), tesseract.stop()]);
  }
  return recognised;
}

/** Reads a document in Node; pages that are pictures have their letters recognised. */
export async function readWithRecognition(
  bytes: Uint8Array,
  fileName: string,
  onPage?: (number: number) => void,
): Promise<Reading | ReadFailure> {
  const reading = await readFileReading(bytes, fileName);
  if (isReadFailure(reading) || !reading.pagesToRecognise) return reading;
  const recognised = await recognisePages(bytes, reading, reading.pagesToRecognise, onPage);
  return await readFileReading(bytes, fileName, recognised);
}
