import { MATCHED } from '#shared/search/evaluate/collection';
import type { Working } from '#shared/search/evaluate/collection';
import { ANYWHERE, ONCE } from '#shared/search/segment/posting-writer';
import type { Segment } from '#shared/search/segment/segment';

// The three functions below read the same bytes. They are kept apart and unrolled because a query spends nearly all of
// its time in them: a common callback makes them three times slower.

/** Adds a term's weight to the scores of its entries and notes the clause as fulfilled. */
export function scoreTerm(
  working: Working,
  term: number,
  fieldMask: number,
  /** For each field: idf × boosts ÷ length of the query. */
  fieldWeights: Float64Array,
  bit: number,
): void {
  const { segment, norms, scores, fulfilled, marks } = working;
  const { fields } = segment;
  const { postings, postingStarts } = segment.sections;
  const last = fields - 1;
  const inLast = ((fieldMask >> last) & 1) === 1;
  const lastWeight = fieldWeights[last] ?? 0;
  const end = postingStarts[term + 1] ?? 0;
  let at = postingStarts[term] ?? 0;
  let entry = -1;
  while (at < end) {
    let value = postings[at++] ?? 0;
    if (value > 127) {
      value &= 127;
      for (let shift = 7, byte = 128; byte > 127; shift += 7) {
        byte = postings[at++] ?? 0;
        value |= (byte & 127) << shift;
      }
    }
    entry += 1 + (value >>> 2);
    const shape = value & 3;
    if (shape === ANYWHERE) {
      let score = 0;
      let hit = false;
      for (let field = 0; field < fields; field += 1) {
        let count = 0;
        for (let shift = 0, byte = 128; byte > 127; shift += 7) {
          byte = postings[at++] ?? 0;
          count |= (byte & 127) << shift;
        }
        if (count === 0 || ((fieldMask >> field) & 1) === 0) continue;
        hit = true;
        score +=
          ((fieldWeights[field] ?? 0) * count) / ((norms[entry * fields + field] ?? 0) + count);
      }
      if (!hit) continue;
      scores[entry] = (scores[entry] ?? 0) + score;
      fulfilled[entry] = (fulfilled[entry] ?? 0) | bit;
      marks[entry] = (marks[entry] ?? 0) | MATCHED;
      continue;
    }
    let count = 1;
    if (shape !== ONCE) {
      count = postings[at++] ?? 0;
      if (count > 127) {
        count &= 127;
        for (let shift = 7, byte = 128; byte > 127; shift += 7) {
          byte = postings[at++] ?? 0;
          count |= (byte & 127) << shift;
        }
      }
    }
    if (!inLast) continue;
    scores[entry] =
      (scores[entry] ?? 0) + (lastWeight * count) / ((norms[entry * fields + last] ?? 0) + count);
    fulfilled[entry] = (fulfilled[entry] ?? 0) | bit;
    marks[entry] = (marks[entry] ?? 0) | MATCHED;
  }
}

/** Adds up how often a term stands in its entries, fields weighed; returns how many entries were at zero before. */
export function sumTerm(
  segment: Segment,
  sums: Float32Array,
  term: number,
  fieldMask: number,
  boosts: readonly number[],
): number {
  const { fields } = segment;
  const { postings, postingStarts } = segment.sections;
  const last = fields - 1;
  const inLast = ((fieldMask >> last) & 1) === 1;
  const lastBoost = boosts[last] ?? 1;
  const end = postingStarts[term + 1] ?? 0;
  let at = postingStarts[term] ?? 0;
  let entry = -1;
  let entries = 0;
  while (at < end) {
    let value = postings[at++] ?? 0;
    if (value > 127) {
      value &= 127;
      for (let shift = 7, byte = 128; byte > 127; shift += 7) {
        byte = postings[at++] ?? 0;
        value |= (byte & 127) << shift;
      }
    }
    entry += 1 + (value >>> 2);
    const shape = value & 3;
    let sum = 0;
    if (shape === ANYWHERE) {
      for (let field = 0; field < fields; field += 1) {
        let count = 0;
        for (let shift = 0, byte = 128; byte > 127; shift += 7) {
          byte = postings[at++] ?? 0;
          count |= (byte & 127) << shift;
        }
        if (((fieldMask >> field) & 1) === 1) sum += count * (boosts[field] ?? 1);
      }
    } else {
      let count = 1;
      if (shape !== ONCE) {
        count = postings[at++] ?? 0;
        if (count > 127) {
          count &= 127;
          for (let shift = 7, byte = 128; byte > 127; shift += 7) {
            byte = postings[at++] ?? 0;
            count |= (byte & 127) << shift;
          }
        }
      }
      if (inLast) sum = count * lastBoost;
    }
    if (sum === 0) continue;
    const before = sums[entry] ?? 0;
    if (before === 0) entries += 1;
    sums[entry] = before + sum;
  }
  return entries;
}

/** Sets `marks` to `mark` for every entry in which a term stands in one of the fields. */
export function markTerm(
  segment: Segment,
  marks: Uint8Array,
  term: number,
  fieldMask: number,
  mark: number,
): void {
  const { fields } = segment;
  const { postings, postingStarts } = segment.sections;
  const inLast = ((fieldMask >> (fields - 1)) & 1) === 1;
  const end = postingStarts[term + 1] ?? 0;
  let at = postingStarts[term] ?? 0;
  let entry = -1;
  while (at < end) {
    let value = postings[at++] ?? 0;
    if (value > 127) {
      value &= 127;
      for (let shift = 7, byte = 128; byte > 127; shift += 7) {
        byte = postings[at++] ?? 0;
        value |= (byte & 127) << shift;
      }
    }
    entry += 1 + (value >>> 2);
    const shape = value & 3;
    let hit = inLast;
    if (shape === ANYWHERE) {
      hit = false;
      for (let field = 0; field < fields; field += 1) {
        let count = 0;
        for (let shift = 0, byte = 128; byte > 127; shift += 7) {
          byte = postings[at++] ?? 0;
          count |= (byte & 127) << shift;
        }
        if (count > 0 && ((fieldMask >> field) & 1) === 1) hit = true;
      }
    } else if (shape !== ONCE) {
      while ((postings[at++] ?? 0) > 127);
    }
    if (hit) marks[entry] = (marks[entry] ?? 0) | mark;
  }
}
