import type { Line } from '#shared/model/reading';
import type { Stretch } from '#shared/pages/build-reading';
import { findStraySpaces } from '#shared/text/mend-spacing';

/** Cuts stretches of one line where a space tears a word apart; the line itself keeps its letters. */
export function dropStraySpaces<T extends Stretch>(
  stretches: readonly T[],
  text: Line['text'],
): T[] {
  const stray = findStraySpaces(text);
  if (stray.length === 0) return [...stretches];
  return stretches.flatMap((stretch) => {
    const kept: T[] = [];
    let start = stretch.start;
    for (const space of stray) {
      if (space.end <= start || space.start >= stretch.end) continue;
      kept.push({ ...stretch, start, end: Math.max(start, space.start) });
      start = Math.min(space.end, stretch.end);
    }
    kept.push({ ...stretch, start });
    return kept.filter((one) => one.end > one.start);
  });
}
