export { type WordCorrection, correctPage } from '#shared/ocr/correct-page';
export { type Raster, renderScale } from '#shared/ocr/grey';
export type { ScannedBlocks } from '#shared/ocr/lines-of-blocks';
export { type Doubt, findScannedWord, listDoubts } from '#shared/ocr/list-doubts';
export { type ReadPicture, recogniseScan } from '#shared/ocr/recognise-scan';
export { formatStoredPage, parseStoredPages } from '#shared/ocr/stored-page';
