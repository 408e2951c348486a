import { TERMS_A_STEP } from '#shared/search/segment/built-segment';
import type { BuiltSegment, Steps } from '#shared/search/segment/built-segment';
import { checksumOf } from '#shared/search/segment/checksum';
import { packEntries } from '#shared/search/segment/entry-columns';
import type { EntryHead } from '#shared/search/segment/entry-columns';
import type { Schema } from '#shared/search/segment/entry';
import { groupByFold } from '#shared/search/segment/folded-groups';
import { packSections } from '#shared/search/segment/layout';
import { GONE, MergeWriter } from '#shared/search/segment/merge-writer';
import { NumberList } from '#shared/search/segment/number-list';
import type { Segment } from '#shared/search/segment/segment';
import { poolStrings } from '#shared/search/segment/string-pool';
import { toBuffer } from '#shared/search/segment/segment-builder';

/** One segment of several, without the entries that were taken away when the merge began. Positions are attached. */
export function* mergeSegments(segments: readonly Segment[], schema: Schema): Steps<BuiltSegment> {
  const renumbered = renumber(segments);
  const heads = renumbered.flatMap((numbers, index) => headsOf(segments[index], numbers, schema));
  yield;
  const writer = new MergeWriter(segments, renumbered);
  const terms: string[] = [];
  const next = segments.map(() => 0);
  for (let steps = 1; ; steps += 1) {
    const same = findFirst(segments, next);
    const [first] = same;
    if (first === undefined) break;
    const isKept = writer.addTerm(same.map((each) => ({ segment: each, term: next[each] ?? 0 })));
    if (isKept) terms.push(segments[first]?.terms.get(next[first] ?? 0) ?? '');
    for (const each of same) next[each] = (next[each] ?? 0) + 1;
    if (steps % TERMS_A_STEP === 0) yield;
  }
  const dictionary = poolStrings(terms);
  yield;
  const groups = groupByFold(terms);
  yield;
  const positions = writer.positions.finish();
  const { lengths, fieldStarts } = joinFields(segments, renumbered);
  const main = packSections({
    counts: Uint32Array.of(
      heads.length,
      schema.fields.length,
      schema.facets.length,
      positions.byteLength,
      checksumOf(new Uint32Array(positions.buffer)),
    ),
    termStarts: dictionary.starts,
    termLetters: dictionary.letters,
    ...groups,
    ...writer.finish(),
    lengths,
    fieldStarts,
    ...packEntries(heads, schema),
  });
  return { main, positions: toBuffer(positions) };
}

/** The number that each entry has after the merge; {@link GONE} for those taken away. */
function renumber(segments: readonly Segment[]): readonly Uint32Array[] {
  let next = 0;
  return segments.map((segment) =>
    Uint32Array.from(segment.dead, (dead) => (dead === 1 ? GONE : next++)),
  );
}

function headsOf(
  segment: Segment | undefined,
  numbers: Uint32Array,
  schema: Schema,
): readonly EntryHead[] {
  if (!segment) return [];
  return Array.from(numbers.keys())
    .filter((entry) => numbers[entry] !== GONE)
    .map((entry) => ({
      source: segment.sourceOf(entry),
      version: segment.versions.get(segment.sections.sourceOf[entry] ?? 0),
      name: segment.names.get(entry),
      facets: schema.facets.map((_, facet) =>
        Array.from(segment.facetOf(facet, entry), (value) => segment.values.get(value)),
      ),
    }));
}

/** The segments whose next term comes first of all; none when all are through. */
function findFirst(segments: readonly Segment[], next: readonly number[]): readonly number[] {
  let same: number[] = [];
  for (const [index, segment] of segments.entries()) {
    const term = next[index] ?? 0;
    if (term >= segment.terms.size) continue;
    const [first] = same;
    const order =
      first === undefined
        ? -1
        : compareTerms(segment, term, segments[first] ?? segment, next[first] ?? 0);
    if (order < 0) same = [index];
    else if (order === 0) same.push(index);
  }
  return same;
}

function compareTerms(one: Segment, term: number, other: Segment, otherTerm: number): number {
  const length = one.terms.lengthOf(term);
  const otherLength = other.terms.lengthOf(otherTerm);
  const start = one.terms.starts[term] ?? 0;
  const otherStart = other.terms.starts[otherTerm] ?? 0;
  for (let at = 0; at < length && at < otherLength; at += 1) {
    const difference =
      (one.terms.letters[start + at] ?? 0) - (other.terms.letters[otherStart + at] ?? 0);
    if (difference !== 0) return difference;
  }
  return length - otherLength;
}

function joinFields(
  segments: readonly Segment[],
  renumbered: readonly Uint32Array[],
): { readonly lengths: Uint32Array; readonly fieldStarts: Uint32Array } {
  const lengths = new NumberList();
  const fieldStarts = new NumberList();
  let end = 0;
  for (const [index, { sections, fields, entries }] of segments.entries()) {
    for (let entry = 0; entry < entries; entry += 1) {
      if (renumbered[index]?.[entry] === GONE) continue;
      const base = sections.fieldStarts[entry * fields] ?? 0;
      for (let field = 0; field < fields; field += 1) {
        lengths.push(sections.lengths[entry * fields + field] ?? 0);
        fieldStarts.push(end + (sections.fieldStarts[entry * fields + field] ?? 0) - base);
      }
      end += (sections.fieldStarts[(entry + 1) * fields] ?? 0) - base;
    }
  }
  fieldStarts.push(end);
  return { lengths: lengths.finish(), fieldStarts: fieldStarts.finish() };
}
