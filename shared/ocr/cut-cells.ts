import type { Box } from '#shared/model/page';
import type { Grey } from '#shared/ocr/grey';
import type { PixelBox, ScannedLine } from '#shared/ocr/lines-of-blocks';

/** One cell's place on the page and on the sheet that all cells are put on, pixels. */
interface Cut {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Top of it on the sheet. */
  readonly top: number;
}

/** The cells of a page's tables one under another, as a page of one column. */
export interface CellSheet {
  readonly grey: Grey;
  readonly cuts: readonly Cut[];
}

/** White between cells and at the sheet's edges, pixels. */
const GAP = 40;
/** What is left of a rule stands within this distance of a cell's edge, pixels. */
const RIM = 3;

/** Puts the cells one under another: tesseract reads each as text of its own, where on the page it reads across columns or misses lone numbers. */
export function cutCells(page: Grey, cells: readonly Box[], point: number): CellSheet {
  const cuts: Cut[] = [];
  let top = GAP;
  for (const cell of cells) {
    const x = Math.max(0, Math.round(cell.x / point) + RIM);
    const y = Math.max(0, Math.round(cell.y / point) + RIM);
    const width = Math.min(page.width, Math.round((cell.x + cell.width) / point) - RIM) - x;
    const height = Math.min(page.height, Math.round((cell.y + cell.height) / point) - RIM) - y;
    if (width <= 0 || height <= 0) continue;
    cuts.push({ x, y, width, height, top });
    top += height + GAP;
  }
  const width = Math.max(0, ...cuts.map((cut) => cut.width)) + 2 * GAP;
  const pixels = new Uint8Array(width * top).fill(255);
  for (const cut of cuts) {
    for (let row = 0; row < cut.height; row++) {
      const from = (cut.y + row) * page.width + cut.x;
      pixels.set(page.pixels.subarray(from, from + cut.width), (cut.top + row) * width + GAP);
    }
  }
  return { grey: { width, height: top, pixels }, cuts };
}

/** The page with its cells left white. */
export function withoutCells(page: Grey, { cuts }: CellSheet): Grey {
  const pixels = page.pixels.slice();
  for (const { x, y, width, height } of cuts) {
    for (let row = y - RIM; row < y + height + RIM; row++) {
      pixels.fill(255, row * page.width + x - RIM, row * page.width + x + width + RIM);
    }
  }
  return { ...page, pixels };
}

function move(box: PixelBox, dx: number, dy: number): PixelBox {
  return { x0: box.x0 + dx, y0: box.y0 + dy, x1: box.x1 + dx, y1: box.y1 + dy };
}

/** Lines read on the sheet, where they stand on the page. */
export function linesOnPage(lines: readonly ScannedLine[], { cuts }: CellSheet): ScannedLine[] {
  return lines.flatMap((line) => {
    const middle = (line.baseline.y0 + line.baseline.y1) / 2;
    const cut = cuts.findLast(({ top }) => middle > top);
    if (!cut) return [];
    const [dx, dy] = [cut.x - GAP, cut.y - cut.top];
    return [
      {
        ...line,
        baseline: move(line.baseline, dx, dy),
        words: line.words.map((word) => ({ ...word, bbox: move(word.bbox, dx, dy) })),
      },
    ];
  });
}
