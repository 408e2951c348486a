import type { Run } from '#shared/model/page';
import type { Line, LineWord } from '#shared/model/reading';

/** A mark that refers to a footnote, taken out of the text. */
export interface NoteMark {
  /** Offset in the segment's text where it stood. */
  readonly at: number;
  readonly text: string;
}

/** Words that stand on one baseline without a wide gap between: a line of one column, or of one cell. */
export interface Segment {
  readonly page: number;
  /** The same for all segments of one baseline of a page. */
  readonly baseline: number;
  readonly text: string;
  readonly words: readonly LineWord[];
  readonly runs: readonly Run[];
  readonly noteMarks: readonly NoteMark[];
  readonly x0: number;
  readonly x1: number;
  /** Baseline, points from the top. */
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Letters of a line reach this far above and below its baseline, in ems. */
const ASCENT = 0.9;
const DESCENT = 0.25;

/** The segment as a line of a reading. */
export function lineOfSegment(segment: Segment): Line {
  const { page, text, words, x0, x1, y, size } = segment;
  const box = { x: x0, y: y - ASCENT * size, width: x1 - x0, height: (ASCENT + DESCENT) * size };
  return { page, text, box, words };
}

/** The middle of a list of numbers in order of size, or at another share of it; `otherwise` for an empty list. */
export function quantile(values: readonly number[], share: number, otherwise: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? otherwise;
}

/** The value that weighs most. */
export function heaviest(weighed: Iterable<readonly [value: number, weight: number]>): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of weighed) weights.set(value, (weights.get(value) ?? 0) + weight);
  let best = 0;
  let most = -1;
  for (const [value, weight] of weights) {
    if (weight > most) [best, most] = [value, weight];
  }
  return best;
}
