import type { TermNumbers } from '#shared/search/evaluate/clause';
import type { CollectedHit } from '#shared/search/evaluate/collect-hits';
import { visitPositions } from '#shared/search/segment/read-positions';
import { rateWindow } from '#shared/search/evaluate/rate-window';
import type { Evidence } from '#shared/search/evaluate/rate-window';

/** A word of the query as windows are rated by it. */
export interface WindowWord {
  readonly exact: TermNumbers;
  readonly loose: TermNumbers;
}

/** Most terms looked at for one word: the beginning of a word may stand for thousands. */
const MOST_TERMS = 48;

/**
 * Rates each hit by its best stretch of about 40 words: which words of the query stand in it, how much each tells, and
 * whether they stand next to each other. In texts full of common phrases this says far more than the whole document.
 */
export function rateWindows(
  hits: readonly CollectedHit[],
  words: readonly WindowWord[],
  evidence: readonly Evidence[],
): Float64Array {
  const ratings = new Float64Array(hits.length);
  const all = Array.from(hits.keys());
  for (const number of new Set(hits.map((hit) => hit.number))) {
    const inOrder = all
      .filter((index) => hits[index]?.number === number)
      .toSorted((a, b) => (hits[a]?.entry ?? 0) - (hits[b]?.entry ?? 0));
    const segment = hits[inOrder[0] ?? 0]?.working.segment;
    if (!segment) continue;
    const entries = Uint32Array.from(inOrder, (index) => hits[index]?.entry ?? 0);
    const events: number[][] = inOrder.map(() => []);
    for (const [place, word] of words.entries()) {
      const exact = new Set(mostFrequent(word.exact[number] ?? [], segment.sections.frequencies));
      const loose = mostFrequent(word.loose[number] ?? [], segment.sections.frequencies);
      for (const term of new Set([...exact, ...loose])) {
        const code = place * 2 + (exact.has(term) ? 1 : 0);
        visitPositions(segment, term, entries, (index, position) => {
          events[index]?.push(position * 64 + code);
        });
      }
    }
    for (const [at, index] of inOrder.entries())
      ratings[index] = rateWindow(Float64Array.from(events[at] ?? []).toSorted(), evidence).rating;
  }
  return ratings;
}

function mostFrequent(terms: ArrayLike<number>, frequencies: Uint32Array): readonly number[] {
  const all = Array.from(terms);
  if (all.length <= MOST_TERMS) return all;
  return all.toSorted((a, b) => (frequencies[b] ?? 0) - (frequencies[a] ?? 0)).slice(0, MOST_TERMS);
}
