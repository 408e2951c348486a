import { type Grey, INK } from '#shared/ocr/grey';
import type { PixelBox } from '#shared/ocr/lines-of-blocks';

/** Longer runs of ink are bars and joined letters, pixels. */
const LONGEST = 40;
const COUNTED_AS = 16;
/** Fewer runs than this tell nothing. */
const ENOUGH_RUNS = 30;

/** Mean width of the strokes of a word, pixels; 0 where there is too little of it. Bold ones are clearly wider than the rest of the page. */
export function measureStem({ width, height, pixels }: Grey, box: PixelBox): number {
  let sum = 0;
  let runs = 0;
  for (let y = Math.max(0, box.y0); y < Math.min(height, box.y1); y++) {
    let run = 0;
    for (let x = Math.max(0, box.x0 - 1); x <= Math.min(width - 1, box.x1 + 1); x++) {
      if ((pixels[y * width + x] ?? 255) < INK) {
        run++;
      } else if (run > 0) {
        if (run < LONGEST) {
          sum += Math.min(run, COUNTED_AS);
          runs++;
        }
        run = 0;
      }
    }
  }
  return runs < ENOUGH_RUNS ? 0 : sum / runs;
}
