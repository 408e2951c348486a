import { MATCHED } from '#shared/search/evaluate/collection';
import type { Collection, Working } from '#shared/search/evaluate/collection';

/** An entry that was found. */
export interface CollectedHit {
  readonly working: Working;
  /** Of the segment in the collection. */
  readonly number: number;
  readonly entry: number;
  readonly score: number;
}

/** What the last {@link evaluate} found, best first, at most `limit`; equal scores in the order of segments and entries. */
export function collectHits(collection: Collection, limit = Infinity): readonly CollectedHit[] {
  const cut = lowestScore(collection, limit);
  const hits: CollectedHit[] = [];
  for (const [number, working] of collection.workings.entries()) {
    const { marks, scores } = working;
    for (let entry = 0; entry < marks.length; entry += 1) {
      const score = scores[entry] ?? 0;
      if (marks[entry] === MATCHED && score >= cut) hits.push({ working, number, entry, score });
    }
  }
  hits.sort((a, b) => b.score - a.score);
  return hits.length > limit ? hits.slice(0, limit) : hits;
}

/** How many entries the last {@link evaluate} found. */
export function countHits({ workings }: Collection): number {
  let count = 0;
  for (const { marks } of workings) {
    for (let entry = 0; entry < marks.length; entry += 1) if (marks[entry] === MATCHED) count += 1;
  }
  return count;
}

/** The score that the last of `limit` best entries has. */
function lowestScore(collection: Collection, limit: number): number {
  if (limit === Infinity || collection.entries <= limit) return -Infinity;
  const scores = new Float32Array(collection.entries);
  let count = 0;
  for (const working of collection.workings) {
    for (let entry = 0; entry < working.marks.length; entry += 1) {
      if (working.marks[entry] === MATCHED) scores[count++] = working.scores[entry] ?? 0;
    }
  }
  return count <= limit ? -Infinity : nthSmallest(scores.subarray(0, count), count - limit);
}

/** Hoare's selection; changes the order of the numbers. */
function nthSmallest(numbers: Float32Array, nth: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const pivot = numbers[(low + high) >> 1] ?? 0;
    let left = low;
    let right = high;
    while (left <= right) {
      while ((numbers[left] ?? 0) < pivot) left += 1;
      while ((numbers[right] ?? 0) > pivot) right -= 1;
      if (left > right) break;
      const number = numbers[left] ?? 0;
      numbers[left] = numbers[right] ?? 0;
      numbers[right] = number;
      left += 1;
      right -= 1;
    }
    if (nth <= right) high = right;
    else if (nth >= left) low = left;
    else break;
  }
  return numbers[nth] ?? 0;
}
