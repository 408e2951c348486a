import type { Box, Page, Run } from '#shared/model/page';

/** A word that a person put right. */
export interface WordCorrection {
  readonly page: number;
  /** Where the word stood when it was put right, points. */
  readonly box: Box;
  /** Empty: nothing is written there. */
  readonly text: string;
}

/** What a person read is sure: it is not asked again. */
export const SURE = 100;
/** Share of the smaller box that two boxes of one word have in common at least. */
const SAME = 0.5;

function boxOf({ x, y, width, size }: Run): Box {
  return { x, y: y - size, width, height: size * 1.2 };
}

function overlap(from: number, long: number, otherFrom: number, otherLong: number): number {
  const shared = Math.min(from + long, otherFrom + otherLong) - Math.max(from, otherFrom);
  return Math.max(0, shared) / Math.min(long, otherLong);
}

/** How far two boxes are one place, 0 to 1. */
function likeness(a: Box, b: Box): number {
  return overlap(a.x, a.width, b.x, b.width) * overlap(a.y, a.height, b.y, b.height);
}

/**
 * The page with the words put right: a correction goes to the word that stands where it stood, so that it outlives
 * another recognition of the same picture. One whose word is not there any more is left out.
 */
export function correctPage(page: Page, corrections: readonly WordCorrection[]): Page {
  const runs: (Run | null)[] = [...page.runs];
  for (const { page: number, box, text } of corrections) {
    if (number !== page.number) continue;
    const likes = page.runs.map((run) => likeness(boxOf(run), box));
    const most = Math.max(0, ...likes);
    if (most < SAME) continue;
    const at = likes.indexOf(most);
    const run = page.runs[at];
    if (run) runs[at] = text === '' ? null : { ...run, text, confidence: SURE };
  }
  return { ...page, runs: runs.filter((run) => run !== null) };
}
