import { answerCalls } from '../rpc';
import { type DrawPage, drawPdfPages, drawPicturePages } from './draw-pages';
import { startTesseract } from './tesseract';
import type { Page } from '#shared/model/page';
import type { PageSize } from '#shared/model/reading';
import { type ReadPicture, recogniseScan } from '#shared/ocr/index';
import { recogniseFile } from '#shared/pages/recognise-file';

let drawPage: DrawPage | null = null;
let readers: readonly ReadPicture[] = [];
/** Pages that each tesseract has in hand. */
const inHand: number[] = [];

const service = {
  /**
   * Opens a file; once in a worker's life.
   * @param folders URLs of the data of pdf.js and of tesseract; end with a slash.
   * @param engines How many pages are recognised at the same time.
   */
  async open(
    bytes: Uint8Array,
    folders: { readonly pdf: string; readonly ocr: string },
    engines: number,
  ): Promise<void> {
    const isPdf = recogniseFile(bytes) === 'pdf';
    drawPage = isPdf ? await drawPdfPages(bytes, folders.pdf) : drawPicturePages(bytes);
    readers = await Promise.all(
      Array.from({ length: engines }, async () => startTesseract(folders.ocr)),
    );
    inHand.push(...readers.map(() => 0));
  },

  /** Recognises the letters of one page. A page asked for while another is in hand is drawn meanwhile. */
  async recognise(number: number, size: PageSize): Promise<Page> {
    const least = inHand.indexOf(Math.min(...inHand));
    const read = readers[least];
    if (!drawPage || !read) throw new Error('No file is open');
    inHand[least] = (inHand[least] ?? 0) + 1;
    try {
      return await recogniseScan({ number, raster: await drawPage(number, size), size }, read);
    } finally {
      inHand[least] = (inHand[least] ?? 1) - 1;
    }
  },
};

/** What the page may ask of this worker. */
export type RecogniseService = typeof service;

answerCalls(service);
