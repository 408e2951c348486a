import type { Grey } from '#shared/ocr/grey';

/** How a page lies in its picture. */
export interface Tilt {
  /** Its lines run from top to bottom. */
  readonly sideways: boolean;
  /** Degrees clockwise by which the lines, once they run across, slope. */
  readonly degrees: number;
}

/** The picture is looked at this many pixels wide. */
const LOOKED_AT = 600;
/** Ink is darker than this share of the mean. */
const DARK = 0.62;
/** Scanners' edges and punch holes tell nothing. */
const MARGIN = 0.05;
/** Fewer dark points than this are no text. */
const ENOUGH_POINTS = 400;
/** In the reduced picture, pixels. */
const LONGEST_WORD = 45;
const MOST_DEGREES = 5;
/** Lines of text the other way have to be this many times clearer. */
const CLEARLY = 1.6;

/** Takes runs longer than a word off one row or column: the rules of tables run both ways. */
function dropLongRuns(
  dark: Uint8Array,
  print: Uint8Array,
  from: number,
  step: number,
  count: number,
): void {
  let run = 0;
  for (let i = 0; i <= count; i++) {
    if (i < count && dark[from + i * step] === 1) {
      run++;
      continue;
    }
    if (run > LONGEST_WORD) {
      for (let k = i - run; k < i; k++) print[from + k * step] = 0;
    }
    run = 0;
  }
}

/** The dark points of a reduced picture, x and y in turn. */
function darkPoints({ width, height, pixels }: Grey): { points: number[]; size: number } {
  const step = Math.max(1, Math.round(Math.min(width, height) / LOOKED_AT));
  const w = Math.floor(width / step);
  const h = Math.floor(height / step);
  const small = new Uint8Array(w * h);
  let sum = 0;
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      let darkest = 255;
      for (let dy = 0; dy < step; dy++) {
        const row = (y * step + dy) * width + x * step;
        for (let dx = 0; dx < step; dx++) darkest = Math.min(darkest, pixels[row + dx] ?? 255);
      }
      small[y * w + x] = darkest;
      sum += darkest;
    }
  }
  const threshold = (sum / Math.max(1, small.length)) * DARK;
  const dark = small.map((shade) => (shade < threshold ? 1 : 0));
  const print = dark.slice();
  for (let y = 0; y < h; y++) dropLongRuns(dark, print, y * w, 1, w);
  for (let x = 0; x < w; x++) dropLongRuns(dark, print, x, w, h);
  const points: number[] = [];
  for (let y = Math.floor(h * MARGIN); y < h * (1 - MARGIN); y++) {
    for (let x = Math.floor(w * MARGIN); x < w * (1 - MARGIN); x++) {
      if (print[y * w + x] === 1) points.push(x, y);
    }
  }
  return { points, size: w + h };
}

/** How sharply lines and the gaps between them stand apart when looked along a slope. */
function sharpness(points: readonly number[], size: number, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const histogram = new Int32Array(3 * size);
  for (let i = 0; i < points.length; i += 2) {
    const at = Math.floor((points[i + 1] ?? 0) - (points[i] ?? 0) * slope + size);
    histogram[at] = (histogram[at] ?? 0) + 1;
  }
  let sum = 0;
  for (let i = 1; i < histogram.length; i++) {
    sum += ((histogram[i] ?? 0) - (histogram[i - 1] ?? 0)) ** 2;
  }
  return sum;
}

function sharpest(points: readonly number[], size: number): { degrees: number; score: number } {
  let best = { degrees: 0, score: -1 };
  const look = (degrees: number): void => {
    const score = sharpness(points, size, degrees);
    if (score > best.score) best = { degrees, score };
  };
  for (let degrees = -MOST_DEGREES; degrees <= MOST_DEGREES; degrees += 0.25) look(degrees);
  const near = best.degrees;
  for (let degrees = near - 0.2; degrees <= near + 0.2; degrees += 0.05) look(degrees);
  return best;
}

/** Finds how the lines of a scanned page run, by the direction in which they and their gaps are sharpest. */
export function findTilt(grey: Grey): Tilt {
  const { points, size } = darkPoints(grey);
  if (points.length < 2 * ENOUGH_POINTS) return { sideways: false, degrees: 0 };
  const across = sharpest(points, size);
  const turned = points.map((_, i) =>
    i % 2 === 0 ? size - (points[i + 1] ?? 0) : (points[i - 1] ?? 0),
  );
  const down = sharpest(turned, 2 * size);
  const sideways = down.score > CLEARLY * across.score;
  return { sideways, degrees: sideways ? down.degrees : across.degrees };
}
