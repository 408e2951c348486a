export { type Raster, renderScale } from '#shared/ocr/grey';
export { type ScannedBlocks } from '#shared/ocr/lines-of-blocks';
export { type ReadPicture, recogniseScan } from '#shared/ocr/recognise-scan';

/** Raised whenever the same picture would be recognised differently: pages are then recognised again. */
export const OCR_VERSION = 1;
