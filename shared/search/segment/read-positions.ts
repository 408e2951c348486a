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
