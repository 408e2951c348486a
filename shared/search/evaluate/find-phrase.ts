import type { PhraseClause } from '#shared/search/evaluate/clause';
import { markTerm } from '#shared/search/evaluate/walk-postings';
import { mostPlaces, readPlaces } from '#shared/search/segment/read-positions';
import type { Segment } from '#shared/search/segment/segment';

/** Where phrases begin, as positions of a segment, ascending. */
export interface PhraseStarts {
  readonly values: Uint32Array;
  readonly length: number;
}

const NONE: PhraseStarts = { values: new Uint32Array(0), length: 0 };

/**
 * Finds a phrase in the marked entries of a segment, the `number`th of the collection. On return only those that have
 * it are marked. The rarest place is read first; every further one is read in the entries that are left.
 */
export function findPhrase(
  segment: Segment,
  number: number,
  clause: PhraseClause,
  isWanted: Uint8Array,
): PhraseStarts {
  const places = clause.places.map((terms, offset) => {
    const numbers = Array.from(terms[number] ?? []);
    return {
      offset,
      numbers,
      most: numbers.reduce((sum, term) => sum + mostPlaces(segment, term), 0),
    };
  });
  places.sort((a, b) => a.most - b.most);
  keepWithAll(segment, clause, places, isWanted);
  let found: PhraseStarts | null = null;
  for (const { offset, numbers, most } of places) {
    const here = readAll(segment, numbers, most, isWanted);
    found = found === null ? shiftBack(here, offset) : keepFollowed(found, here, offset);
    if (found.length === 0) break;
    keepEntries(segment, found, isWanted);
  }
  if (found !== null && clause.fieldMask !== (1 << segment.fields) - 1) {
    found = keepInFields(segment, found, clause.fieldMask);
    keepEntries(segment, found, isWanted);
  }
  if (found === null || found.length === 0) {
    isWanted.fill(0);
    return NONE;
  }
  return found;
}

/** The beginnings that lie in one of the fields asked for. */
function keepInFields(segment: Segment, starts: PhraseStarts, fieldMask: number): PhraseStarts {
  const { fieldStarts } = segment.sections;
  const { values } = starts;
  let kept = 0;
  visitEntries(segment, values, starts.length, (entry, place) => {
    let field = segment.fields - 1;
    while (field > 0 && (fieldStarts[entry * segment.fields + field] ?? 0) > place) field -= 1;
    if (((fieldMask >> field) & 1) === 1) values[kept++] = place;
  });
  return { values, length: kept };
}

const IN_PLACE = 2;

/** Unmarks entries that lack one of the words altogether: that is seen without reading positions. */
function keepWithAll(
  segment: Segment,
  clause: PhraseClause,
  places: readonly { readonly numbers: readonly number[] }[],
  isWanted: Uint8Array,
): void {
  for (const { numbers } of places) {
    for (const term of numbers) markTerm(segment, isWanted, term, clause.fieldMask, IN_PLACE);
    for (let entry = 0; entry < isWanted.length; entry += 1)
      isWanted[entry] = isWanted[entry] === (1 | IN_PLACE) ? 1 : 0;
  }
}

/** The places of some terms together, ascending. */
function readAll(
  segment: Segment,
  terms: readonly number[],
  most: number,
  isWanted: Uint8Array,
): PhraseStarts {
  const values = new Uint32Array(most);
  let length = 0;
  for (const term of terms) length = readPlaces(segment, term, isWanted, values, length);
  if (terms.length > 1) values.subarray(0, length).sort();
  return { values, length };
}

/** Where a phrase begins whose word at `offset` stands at these places. */
function shiftBack({ values, length }: PhraseStarts, offset: number): PhraseStarts {
  let kept = 0;
  for (let at = 0; at < length; at += 1) {
    const place = values[at] ?? 0;
    if (place >= offset) values[kept++] = place - offset;
  }
  return { values, length: kept };
}

/** The beginnings that have one of the places `offset` words on. */
function keepFollowed(starts: PhraseStarts, here: PhraseStarts, offset: number): PhraseStarts {
  const { values } = starts;
  let kept = 0;
  let at = 0;
  for (let index = 0; index < starts.length; index += 1) {
    const wanted = (values[index] ?? 0) + offset;
    while (at < here.length && (here.values[at] ?? 0) < wanted) at += 1;
    if (at === here.length) break;
    if (here.values[at] === wanted) values[kept++] = values[index] ?? 0;
  }
  return { values, length: kept };
}

/** Marks only the entries in which one of the places lies. */
function keepEntries(
  segment: Segment,
  { values, length }: PhraseStarts,
  isWanted: Uint8Array,
): void {
  isWanted.fill(0);
  visitEntries(segment, values, length, (entry) => {
    isWanted[entry] = 1;
  });
}

/** Reports the entry of every place. */
export function visitEntries(
  segment: Segment,
  places: Uint32Array,
  length: number,
  report: (entry: number, place: number) => void,
): void {
  const { fieldStarts } = segment.sections;
  const { fields } = segment;
  let entry = 0;
  for (let at = 0; at < length; at += 1) {
    const place = places[at] ?? 0;
    if (place >= (fieldStarts[(entry + 1) * fields] ?? 0)) {
      let low = entry + 1;
      let high = segment.entries - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((fieldStarts[middle * fields] ?? 0) <= place) low = middle;
        else high = middle - 1;
      }
      entry = low;
    }
    report(entry, place);
  }
}
