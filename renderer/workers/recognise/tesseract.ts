import { OEM, PSM, createWorker } from 'tesseract.js';
import type { ReadPicture, ScannedBlocks } from '#shared/ocr/index';

/**
 * Starts tesseract in a worker of its own; pictures given at the same time wait for each other.
 * @param assets URL of the folder with its engine and the Vietnamese data; ends with a slash.
 */
export async function startTesseract(assets: string): Promise<ReadPicture> {
  const worker = await createWorker('vie', OEM.LSTM_ONLY, {
    workerPath: `${assets}worker.min.js`,
    workerBlobURL: false,
    corePath: assets,
    langPath: assets,
    cacheMethod: 'none',
    gzip: true,
    // A refusal reaches whoever asked; thrown as well, it would end the worker.
    errorHandler: () => undefined,
  });
  let before: Promise<unknown> = Promise.resolve();

  async function read(pgm: Uint8Array, makeUp: 'page' | 'column'): Promise<ScannedBlocks | null> {
    await worker.setParameters({
      tessedit_pageseg_mode: makeUp === 'column' ? PSM.SINGLE_BLOCK : PSM.AUTO,
    });
    // Typed for files and canvases, it hands other bytes on as they are.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const picture = pgm as unknown as Blob;
    const { data } = await worker.recognize(picture, {}, { blocks: true, text: false });
    return data.blocks;
  }

  return (pgm, makeUp) => {
    const mine = before.then(async () => read(pgm, makeUp));
    before = mine.catch(() => undefined);
    return mine;
  };
}
