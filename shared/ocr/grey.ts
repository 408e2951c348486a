/** A picture in shades of grey, one byte a pixel, row by row: 0 black, 255 white. */
export interface Grey {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** A coloured picture as canvases give it: red, green, blue, opacity. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array | Uint8ClampedArray;
}

/** Pages are drawn at this density: more did not help, and noise drawn larger becomes letters. Dots an inch. */
const DENSITY = 200;
/** Longest side drawn, pixels. */
const LONGEST_SIDE = 2600;

/** Pixels a point at which a page of this size is to be drawn. */
export function renderScale(width: number, height: number): number {
  return Math.min(DENSITY / 72, LONGEST_SIDE / Math.max(width, height));
}

/** Darker than this is ink. */
export const INK = 140;

/** Black letters under a seal are darker than the one, the seal beside them lighter than the other, by their strongest colour. */
const DARK = 110;
const LIGHT = 150;

/** Black ink and paper: red seals and blue stamps fade, as far as they are coloured, and black letters stay. */
export function toGrey({ width, height, data }: Raster): Grey {
  const pixels = new Uint8Array(width * height);
  for (let i = 0, j = 0; i < pixels.length; i++, j += 4) {
    const red = data[j] ?? 255;
    const green = data[j + 1] ?? 255;
    const blue = data[j + 2] ?? 255;
    const most = red > green ? (red > blue ? red : blue) : green > blue ? green : blue;
    const least = red < green ? (red < blue ? red : blue) : green < blue ? green : blue;
    const light = most < DARK ? 0 : most > LIGHT ? 1 : (most - DARK) / (LIGHT - DARK);
    const faded = most + light * (most - least);
    pixels[i] = faded > 255 ? 255 : faded;
  }
  return { width, height, pixels };
}

/** The picture as a PGM file, which tesseract takes without decoding anything. */
export function writePgm({ width, height, pixels }: Grey): Uint8Array {
  const head = Array.from(`P5\n${width} ${height}\n255\n`, (letter) => letter.charCodeAt(0));
  const file = new Uint8Array(head.length + pixels.length);
  file.set(head);
  file.set(pixels, head.length);
  return file;
}
