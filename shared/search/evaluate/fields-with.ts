import { markTerm } from '#shared/search/evaluate/walk-postings';
import type { Segment } from '#shared/search/segment/segment';

/** The fields of an entry in which a term stands. Reads the whole list of the term: not for many entries. */
export function fieldsWith(segment: Segment, term: number, entry: number): readonly number[] {
  const fields: number[] = [];
  for (let field = 0; field < segment.fields; field += 1) {
    const marks = new Uint8Array(segment.entries);
    markTerm(segment, marks, term, 1 << field, 1);
    if (marks[entry] === 1) fields.push(field);
  }
  return fields;
}
