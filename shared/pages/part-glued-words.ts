import type { StyledStretch } from '#shared/pages/text-marks';
import { findMissingSpaces } from '#shared/text/find-missing-spaces';

/** Cuts stretches of one line where a space was lost between two words; the line itself keeps its letters. */
export function partGluedWords(stretches: readonly StyledStretch[], text: string): StyledStretch[] {
  const places = findMissingSpaces(text);
  if (places.length === 0) return [...stretches];
  let next = 0;
  return stretches.flatMap((stretch) => {
    const parts: StyledStretch[] = [];
    let open = stretch;
    for (let at = places[next]; at !== undefined && at < stretch.end; at = places[++next]) {
      if (at <= stretch.start) continue;
      parts.push({ ...open, end: at });
      open = { ...stretch, start: at, lacksSpace: true };
    }
    return [...parts, open];
  });
}
