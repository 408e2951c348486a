import { ANYWHERE, OFTEN } from '#shared/search/segment/posting-writer';
import type { Segment } from '#shared/search/segment/segment';

/** All positions of a term in the marked entries, counted over the segment, ascending; written into `into` from `from` on. */
export function readPlaces(
  segment: Segment,
  term: number,
  isWanted: Uint8Array,
  into: Uint32Array,
  from: number,
): number {
  const { postings, postingStarts, positionStarts, fieldStarts } = segment.sections;
  const { positions, fields } = segment;
  const end = postingStarts[term + 1] ?? 0;
  let at = postingStarts[term] ?? 0;
  let place = positionStarts[term] ?? 0;
  let entry = -1;
  let written = from;
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
    let count = 1;
    if (shape === OFTEN || shape === ANYWHERE) {
      count = 0;
      for (let left = shape === OFTEN ? 1 : fields; left > 0; left -= 1) {
        let each = 0;
        for (let shift = 0, byte = 128; byte > 127; shift += 7) {
          byte = postings[at++] ?? 0;
          each |= (byte & 127) << shift;
        }
        count += each;
      }
    }
    if (isWanted[entry] === 1) {
      let position = fieldStarts[entry * fields] ?? 0;
      for (; count > 0; count -= 1) {
        let distance = positions[place++] ?? 0;
        if (distance > 127) {
          distance &= 127;
          for (let shift = 7, byte = 128; byte > 127; shift += 7) {
            byte = positions[place++] ?? 0;
            distance |= (byte & 127) << shift;
          }
        }
        position += distance;
        into[written++] = position;
      }
    } else {
      while (count > 0) if ((positions[place++] ?? 0) < 128) count -= 1;
    }
  }
  return written;
}

/** At least as many as a term has positions: each takes a byte or more. */
export function mostPlaces(segment: Segment, term: number): number {
  const { positionStarts } = segment.sections;
  return (positionStarts[term + 1] ?? 0) - (positionStarts[term] ?? 0);
}

/**
 * Positions of a term in a few entries, ascending, counted from each entry's first word. `report` gets the place of
 * the entry in the list and one position at a time. The skip table leads from entry to entry.
 */
export function visitPositions(
  segment: Segment,
  term: number,
  wanted: Uint32Array,
  report: (index: number, position: number) => void,
): void {
  const { postings, postingStarts, positionStarts, skipStarts, skips } = segment.sections;
  const { positions, fields } = segment;
  const end = postingStarts[term + 1] ?? 0;
  const lastSkip = skipStarts[term + 1] ?? 0;
  let skip = skipStarts[term] ?? 0;
  let at = postingStarts[term] ?? 0;
  let place = positionStarts[term] ?? 0;
  let entry = -1;
  let index = 0;
  while (at < end && index < wanted.length) {
    const target = wanted[index] ?? 0;
    const jump = lastSkipBefore(skips, skip, lastSkip, target);
    if (jump >= skip) {
      skip = jump + 3;
      const to = skips[jump] ?? 0;
      if (to > at) {
        at = to;
        place = skips[jump + 1] ?? 0;
        entry = skips[jump + 2] ?? 0;
      }
    }
    let value = 0;
    for (let shift = 0, byte = 128; byte > 127; shift += 7) {
      byte = postings[at++] ?? 0;
      value |= (byte & 127) << shift;
    }
    entry += 1 + (value >>> 2);
    const shape = value & 3;
    let count = 1;
    if (shape === OFTEN || shape === ANYWHERE) {
      count = 0;
      for (let left = shape === OFTEN ? 1 : fields; left > 0; left -= 1) {
        let each = 0;
        for (let shift = 0, byte = 128; byte > 127; shift += 7) {
          byte = postings[at++] ?? 0;
          each |= (byte & 127) << shift;
        }
        count += each;
      }
    }
    while (index < wanted.length && (wanted[index] ?? 0) < entry) index += 1;
    if (wanted[index] !== entry) {
      while (count > 0) if ((positions[place++] ?? 0) < 128) count -= 1;
      continue;
    }
    let position = 0;
    for (; count > 0; count -= 1) {
      let distance = 0;
      for (let shift = 0, byte = 128; byte > 127; shift += 7) {
        byte = positions[place++] ?? 0;
        distance |= (byte & 127) << shift;
      }
      position += distance;
      report(index, position);
    }
    index += 1;
  }
}

/** The last skip in `[from, end)` whose entry lies before `target`; below `from` where there is none. */
function lastSkipBefore(skips: Uint32Array, from: number, end: number, target: number): number {
  let low = from;
  let high = end;
  while (high - low >= 3) {
    const middle = low + 3 * Math.floor((high - low) / 6);
    if ((skips[middle + 2] ?? 0) < target) low = middle + 3;
    else high = middle;
  }
  return low - 3;
}
