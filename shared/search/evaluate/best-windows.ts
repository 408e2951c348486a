import type { TermNumbers } from '#shared/search/evaluate/clause';
import type { CollectedHit } from '#shared/search/evaluate/collect-hits';
import { WindowRater } from '#shared/search/evaluate/rate-window';
import type { Evidence } from '#shared/search/evaluate/rate-window';
import { PositionCursor } from '#shared/search/segment/position-cursor';
import type { Segment } from '#shared/search/segment/segment';

/** A word of the query as windows are rated by it. */
export interface WindowWord {
  readonly exact: TermNumbers;
  readonly loose: TermNumbers;
}

/** Most terms looked at for one word: the beginning of a word may stand for thousands. */
const MOST_TERMS = 48;
/** Words looked at in one entry; more are the refuse of a bad scan. */
const MOST_EVENTS = 1 << 14;

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
  const rater = new WindowRater(evidence);
  const events = new Uint32Array(MOST_EVENTS);
  const inOrder = Array.from(hits.keys()).toSorted(
    (a, b) =>
      (hits[a]?.number ?? 0) - (hits[b]?.number ?? 0) ||
      (hits[a]?.entry ?? 0) - (hits[b]?.entry ?? 0),
  );
  let cursors: readonly CodedCursor[] = [];
  let opened = -1;
  for (const index of inOrder) {
    const hit = hits[index];
    if (!hit) continue;
    if (hit.number !== opened) {
      cursors = openCursors(hit.working.segment, hit.number, words);
      opened = hit.number;
    }
    let count = 0;
    for (const { cursor, code } of cursors) count = cursor.read(hit.entry, code, events, count);
    // oxlint-disable-next-line unicorn/no-array-sort -- a stretch of a buffer, sorted where it lies
    events.subarray(0, count).sort();
    rater.rate(events, count);
    ratings[index] = rater.rating;
  }
  return ratings;
}

interface CodedCursor {
  readonly cursor: PositionCursor;
  readonly code: number;
}

function openCursors(
  segment: Segment,
  number: number,
  words: readonly WindowWord[],
): readonly CodedCursor[] {
  return words.flatMap((word, place) => {
    const { frequencies } = segment.sections;
    const exact = new Set(mostFrequent(word.exact[number] ?? [], frequencies));
    const all = new Set([...exact, ...mostFrequent(word.loose[number] ?? [], frequencies)]);
    return Array.from(all, (term) => ({
      cursor: new PositionCursor(segment, term),
      code: place * 2 + (exact.has(term) ? 1 : 0),
    }));
  });
}

function mostFrequent(terms: ArrayLike<number>, frequencies: Uint32Array): readonly number[] {
  const all = Array.from(terms);
  if (all.length <= MOST_TERMS) return all;
  return all.toSorted((a, b) => (frequencies[b] ?? 0) - (frequencies[a] ?? 0)).slice(0, MOST_TERMS);
}
