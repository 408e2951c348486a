import { array, assert, constantFrom, integer, property, subarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  SCHEMA,
  analyse,
  entryOf,
  plansAsEntries,
  segmentsOf,
} from '../../../support/search-corpus';
import { Collection } from '#shared/search/evaluate/collection';
import type { PhraseClause } from '#shared/search/evaluate/clause';
import { collectHits } from '#shared/search/evaluate/collect-hits';
import { evaluate } from '#shared/search/evaluate/evaluate';
import { SegmentIndex } from '#shared/search/lunr/segment-index';
import { doAll } from '#shared/search/segment/built-segment';
import { DamagedSegment } from '#shared/search/segment/layout';
import type { Entry } from '#shared/search/segment/entry';
import { mergeSegments } from '#shared/search/segment/merge-segments';
import { Segment } from '#shared/search/segment/segment';
import { SegmentBuilder } from '#shared/search/segment/segment-builder';
import { foldText } from '#shared/text/fold';

function collect(segments: readonly Segment[]): Collection {
  const collection = new Collection({ k1: 1.2, b: 0.75, boosts: [3, 5, 1] });
  collection.replaceSegments(segments);
  return collection;
}

function merge(segments: readonly Segment[]): Segment {
  const built = doAll(mergeSegments(segments, SCHEMA));
  const merged = new Segment(built.main);
  merged.attachPositions(built.positions);
  return merged;
}

function removeSources(segments: readonly Segment[], sources: readonly string[]): void {
  for (const segment of segments)
    segment.setDead(segment.deadWithout(new Set(sources)) ?? segment.dead);
}

/** Entries with a phrase, by the evaluator; words without accents stand for all that fold to them. */
function findPhrase(collection: Collection, words: readonly string[], folded: boolean): string[] {
  const clause: PhraseClause = {
    kind: 'phrase',
    name: '',
    presence: 'required',
    boost: 1,
    fieldMask: 7,
    places: words.map((word) =>
      collection.segments.map((segment) => {
        const found = folded ? segment.folded.find(word) : segment.terms.find(word);
        if (found < 0) return [];
        return folded ? segment.groupOf(found) : [found];
      }),
    ),
  };
  evaluate(collection, [clause]);
  return collectHits(collection)
    .map((hit) => hit.working.segment.sourceOf(hit.entry))
    .toSorted();
}

/** The words of each entry's fields in a row, a bar where no phrase may go over. */
const rows = new Map<Entry, { readonly exact: string; readonly folded: string }>();

function rowOf(entry: Entry): { readonly exact: string; readonly folded: string } {
  const before = rows.get(entry);
  if (before) return before;
  let exact = ' ';
  for (const text of entry.fields) {
    let next = 0;
    for (const { term, position } of analyse(text)) {
      exact += `${position > next ? '| ' : ''}${term} `;
      next = position + 1;
    }
    exact += '| ';
  }
  const row = { exact, folded: foldText(exact) };
  rows.set(entry, row);
  return row;
}

/** The same by reading every entry. */
function scanPhrase(all: readonly Entry[], words: readonly string[], folded: boolean): string[] {
  const wanted = ` ${words.join(' ')} `;
  return all
    .filter((entry) => rowOf(entry)[folded ? 'folded' : 'exact'].includes(wanted))
    .map(({ source }) => source)
    .toSorted();
}

const entries = plansAsEntries(50);

describe('phrases', () => {
  const texts = entries.map(({ fields }) => analyse(fields[2] ?? '').map(({ term }) => term));

  it.each([1e9, 40])('are those a scan of all texts finds, %d entries a segment', (size) => {
    const collection = collect(segmentsOf(entries, size));
    let found = 0;
    for (const [index, terms] of texts.entries()) {
      for (const length of [2, 3, 5]) {
        const words = terms.slice(index % 7, (index % 7) + length);
        if (words.length < length) continue;
        const wanted = scanPhrase(entries, words, false);
        expect(findPhrase(collection, words, false), words.join(' ')).toEqual(wanted);
        const folds = words.map(foldText);
        expect(findPhrase(collection, folds, true), folds.join(' ')).toEqual(
          scanPhrase(entries, folds, true),
        );
        found += wanted.length;
      }
    }
    expect(found).toBeGreaterThan(500);
  });

  it('do not cross the end of a sentence, a line, a cell or a field', () => {
    const some = [
      entryOf('a', 'xây dựng', 'kế hoạch thông tin'),
      entryOf('b', '', 'kế hoạch. Thông tin'),
      entryOf('c', '', 'kế hoạch\nthông tin'),
      entryOf('d', '', 'kế hoạch\tthông tin'),
      entryOf('e', '', 'kế hoạch, thông tin'),
      entryOf('f', 'kế hoạch', 'thông tin'),
      entryOf('g', '', 'UBND TP. Cao Bằng'),
    ];
    const collection = collect(segmentsOf(some, 3));
    expect(findPhrase(collection, ['hoạch', 'thông'], false)).toEqual(['a', 'e']);
    expect(findPhrase(collection, ['tp', 'cao'], false)).toEqual(['g']);
  });
});

describe('merging', () => {
  const queries = ['+kế +hoạch', 'thông* tin^2', 'title:tỉnh', 'chủ~1 trì', '-các', '2021 năm'];
  const answers = (index: SegmentIndex): unknown =>
    queries.map((query) =>
      index
        .search(query)
        .map(({ ref, score }) => `${ref} ${score.toFixed(4)}`)
        .toSorted(),
    );

  it('changes no answer', () => {
    const parts = segmentsOf(entries, 30);
    const before = answers(new SegmentIndex(collect(parts), SCHEMA.fields));
    const merged = merge(parts);
    expect(answers(new SegmentIndex(collect([merged]), SCHEMA.fields))).toEqual(before);
    const [whole] = segmentsOf(entries, 1e9);
    expect(merged.sections).toEqual({
      ...whole?.sections,
      // A skip more where two segments met.
      skips: merged.sections.skips,
      skipStarts: merged.sections.skipStarts,
    });
    expect(merged.positions).toEqual(whole?.positions);
  });

  it('drops what was taken away, and its words', () => {
    const word = constantFrom('an', 'án', 'ba', 'bà', 'cả', '5', '05', 'đa');
    const texts = array(array(word, { maxLength: 200 }), { minLength: 1, maxLength: 150 });
    assert(
      property(
        texts,
        integer({ min: 1, max: 80 }),
        subarray([0, 1, 2, 3, 4, 5, 6, 70, 71]),
        (all, size, gone) => {
          const some = all.map((words, index) =>
            entryOf(`d${index}`, words[0] ?? '', words.join(' ')),
          );
          const left = some.filter((_, index) => !gone.includes(index));
          const parts = segmentsOf(some, size);
          removeSources(
            parts,
            gone.map((index) => `d${index}`),
          );
          const merged = merge(parts);
          const [anew] = segmentsOf(left, 1e9);
          if (!anew) return merged.entries === 0;
          expect(
            Array.from({ length: merged.entries }, (_, entry) => merged.sourceOf(entry)),
          ).toEqual(left.map(({ source }) => source));
          for (const name of ['termLetters', 'frequencies', 'postings', 'lengths'] as const)
            expect(merged.sections[name], name).toEqual(anew.sections[name]);
          expect(findPhrase(collect([merged]), ['an', 'ba'], true)).toEqual(
            scanPhrase(left, ['an', 'ba'], true),
          );
          return true;
        },
      ),
      { numRuns: 60 },
    );
  });

  it('does not find what was taken away and not yet merged', () => {
    const parts = segmentsOf(entries, 30);
    const index = new SegmentIndex(collect(parts), SCHEMA.fields);
    const found = index.search('+kế +hoạch').map(({ ref }) => ref);
    const gone = found[0] ?? '';
    removeSources(parts, [gone]);
    expect(index.search('+kế +hoạch').map(({ ref }) => ref)).toEqual(found.slice(1));
    expect(index.search('-khôngcó').map(({ ref }) => ref)).not.toContain(gone);
  });
});

describe('bytes', () => {
  const builder = new SegmentBuilder(SCHEMA);
  for (const entry of entries.slice(0, 20)) builder.add(entry);
  const built = doAll(builder.finish());

  it('that were changed anywhere are refused', () => {
    assert(
      property(
        integer({ min: 0, max: built.main.byteLength - 1 }),
        integer({ min: 1, max: 255 }),
        (at, by) => {
          const damaged = new Uint8Array(built.main.slice(0));
          damaged[at] = (damaged[at] ?? 0) ^ by;
          expect(() => new Segment(damaged.buffer)).toThrow(DamagedSegment);
        },
      ),
    );
    const positions = new Uint8Array(built.positions.slice(0));
    positions[7] = (positions[7] ?? 0) ^ 1;
    expect(() => new Segment(built.main).attachPositions(positions.buffer)).toThrow(DamagedSegment);
  });

  it('that are cut short or empty are refused', () => {
    for (const length of [0, 3, 40, 400, built.main.byteLength - 4, built.main.byteLength - 1])
      expect(() => new Segment(built.main.slice(0, length))).toThrow(DamagedSegment);
    expect(() => new Segment(built.main).attachPositions(new ArrayBuffer(0))).toThrow(
      DamagedSegment,
    );
  });
});
