import { widthOf } from '#shared/drafting/sheets/letter-widths';
import type { Weight } from '#shared/drafting/sheets/letter-widths';

/** Points in a millimetre. */
export const POINTS_A_MILLIMETRE = 72 / 25.4;

/** Screens and printers may round each letter a little up. */
const ROUNDING = 1.015;

/**
 * Lines a text takes in a column, never fewer than a browser makes: broken at spaces alone, as a browser does and oftener.
 * `width` in millimetres, `size` in points.
 */
export function countLines(text: string, width: number, size: number, weight: Weight): number {
  const room = (width * POINTS_A_MILLIMETRE) / ROUNDING;
  const space = widthOf(' ', size, weight);
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/u).filter((each) => each !== '')) {
    const own = widthOf(word, size, weight);
    if (used > 0 && used + space + own > room) {
      lines += 1;
      used = 0;
    }
    // A word wider than the column is broken inside.
    const broken = Math.ceil(own / room) - 1;
    lines += broken;
    used = (used > 0 ? used + space : 0) + own - broken * room;
  }
  return lines;
}
