import type { Grey } from '#shared/ocr/grey';

/** A white page to draw on, pixels. */
export function whitePage(width: number, height: number): Grey {
  return { width, height, pixels: new Uint8Array(width * height).fill(255) };
}

/** Fills a rectangle `[x0, x1) × [y0, y1)`. */
export function fill(
  { width, pixels }: Grey,
  [x0, y0, x1, y1]: readonly [number, number, number, number],
  shade = 0,
): void {
  for (let y = y0; y < y1; y++) pixels.fill(shade, y * width + x0, y * width + x1);
}

/** Lines of words as bars, so far apart as print is. */
export function fillWithText(page: Grey, left: number, right: number): void {
  for (let y = 100; y < page.height - 100; y += 30) {
    for (let x = left; x < right; x += 38) fill(page, [x, y, x + 26, y + 12]);
  }
}
