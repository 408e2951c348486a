import { array, assert, constantFrom, integer, oneof, property, record } from 'fast-check';
import lunr from 'lunr';
import { describe, expect, it } from 'vitest';
import {
  SCHEMA,
  analyse,
  entryOf,
  plansAsEntries,
  segmentsOf,
} from '../../../support/search-corpus';
import { Collection } from '#shared/search/evaluate/collection';
import { SegmentIndex } from '#shared/search/lunr/segment-index';
import type { Entry } from '#shared/search/segment/entry';

const BOOSTS = { number: 3, title: 5, body: 1 };
/** Stock Lunr rounds each weight to three places. */
const ROUNDING = 0.02;

/** Stock Lunr over the same entries, its words cut by our analysis, nothing else changed. */
function stockIndex(entries: readonly Entry[]): lunr.Index {
  const builder = new lunr.Builder();
  builder.ref('ref');
  for (const [field, boost] of Object.entries(BOOSTS)) builder.field(field, { boost });
  builder.tokenizer = Object.assign(
    (text?: string | object | object[] | null) =>
      typeof text === 'string' ? analyse(text).map(({ term }) => new lunr.Token(term, {})) : [],
    { separator: /\s/u },
  );
  for (const { source, fields } of entries)
    builder.add({ ref: source, number: fields[0], title: fields[1], body: fields[2] });
  return builder.build();
}

function ourIndex(entries: readonly Entry[], size: number): SegmentIndex {
  const collection = new Collection({ k1: 1.2, b: 0.75, boosts: Object.values(BOOSTS) });
  collection.replaceSegments(segmentsOf(entries, size));
  return new SegmentIndex(collection, SCHEMA.fields);
}

/** Compares matches as sets, scores, and the order wherever scores differ by more than the rounding. */
function expectSame(stock: lunr.Index, ours: SegmentIndex, query: string): void {
  const wanted = stock.search(query);
  const got = ours.search(query);
  expect(got.map(({ ref }) => ref).toSorted(), query).toEqual(
    wanted.map(({ ref }) => ref).toSorted(),
  );
  const scores = new Map(got.map(({ ref, score }) => [ref, score]));
  for (const { ref, score } of wanted)
    expect(Math.abs((scores.get(ref) ?? Infinity) - score), `${query}: ${ref}`).toBeLessThan(
      ROUNDING,
    );
  const order = wanted.map(({ ref }) => scores.get(ref) ?? 0);
  for (const [index, score] of order.entries())
    expect((order[index + 1] ?? -Infinity) - score, query).toBeLessThan(2 * ROUNDING);
}

const FORMS: readonly ((a: string, b: string, c: string) => string)[] = [
  (a) => a,
  (a, b) => `${a} ${b}`,
  (a, b, c) => `${a} ${b} ${c} ${a}`,
  (a, b, c) => `+${a} +${b} +${c}`,
  (a, b, c) => `+${a} -${b} ${c}`,
  (a) => `-${a}`,
  (a, b) => `-${a} -title:${b}`,
  (a, b) => `title:${a} ${b}^3`,
  (a, b) => `+title:${a} +body:${b}`,
  (a, b) => `-title:${a} +${b}`,
  (a, b) => `${a} ${a}^2 ${b}`,
  (a) => `${a.slice(0, 2)}*`,
  (a, b) => `+${a.slice(0, 1)}* +${b}`,
  (a) => `*${a.slice(-2)}`,
  (a) => `${a.charAt(0)}*${a.slice(-1)}`,
  (a, b) => `-${a.slice(0, 2)}* ${b}`,
  (a) => `${a}~1`,
  (a, b) => `+${a}~2 ${b}`,
  (a, b) => `${a}~1^5 ${b}`,
  (a) => `+khôngcótừnày ${a}`,
  (a) => `title:${a}*`,
];

describe('the language of Lunr on segments', () => {
  // No digits: the token sets of stock Lunr lose words of digits (olivernn/lunr.js#503).
  const entries = plansAsEntries(60).map((entry) => ({
    ...entry,
    fields: entry.fields.map((text) => text.replaceAll(/\d/gu, ' ')),
  }));
  const stock = stockIndex(entries);
  const words = [
    ...new Set(entries.flatMap(({ fields }) => analyse(fields.join(' ')).map(({ term }) => term))),
  ].filter((word) => /^\p{L}+$/u.test(word));
  const pick = (seed: number): string => words[(seed * 7919) % words.length] ?? '';

  it.each([1e9, 70, 9])(
    'gives the hits, scores and order of stock Lunr, %d entries a segment',
    (size) => {
      const ours = ourIndex(entries, size);
      for (let round = 0; round < 12; round += 1) {
        for (const [index, form] of FORMS.entries()) {
          const seed = round * 100 + index * 3;
          expectSame(stock, ours, form(pick(seed), pick(seed + 1), pick(seed + 2)));
        }
      }
      expectSame(stock, ours, '');
    },
  );

  it('gives the match data of stock Lunr', () => {
    const ours = ourIndex(entries, 70);
    const wanted = stock.search('+tỉnh thông* title:kế');
    const got = new Map(ours.search('+tỉnh thông* title:kế').map((each) => [each.ref, each]));
    expect(wanted.length).toBeGreaterThan(3);
    for (const { ref, matchData } of wanted)
      expect(JSON.parse(JSON.stringify(got.get(ref)?.matchData.metadata))).toEqual(
        JSON.parse(JSON.stringify(matchData.metadata)),
      );
  });

  it('agrees on any small archive', () => {
    const word = constantFrom(
      'an',
      'án',
      'bàn',
      'bán',
      'ca',
      'canh',
      'đa',
      'đan',
      'in',
      'tin',
      'tín',
      'ti',
    );
    const text = array(word, { maxLength: 12 }).map((each) => each.join(' '));
    const archive = array(record({ title: text, body: text }), { minLength: 1, maxLength: 12 });
    const form = oneof(...FORMS.map((each) => constantFrom(each)));
    assert(
      property(
        archive,
        integer({ min: 1, max: 6 }),
        form,
        word,
        word,
        word,
        (texts, size, make, a, b, c) => {
          const some = texts.map(({ title, body }, index) => entryOf(`d${index}`, title, body));
          expectSame(stockIndex(some), ourIndex(some, size), make(a, b, c));
        },
      ),
      { numRuns: 400 },
    );
  });
});
