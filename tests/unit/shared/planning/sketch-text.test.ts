import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bandsOf, estimateLikeness, sketchText } from '#shared/planning/sketch-text';
import { foldText } from '#shared/text/fold';
import { splitSyllables } from '#shared/text/syllable';

const plans = new URL('../../../fixtures/plans/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, plans), 'utf8');
const plan = read('002-kh-ubnd-cao-bang-2023.txt');

/** The share of shingles in common, counted. */
function countLikeness(a: string, b: string): number {
  const shingles = (text: string): Set<string> => {
    const words = splitSyllables(text)
      .slice(0, 20_000)
      .map((each) => foldText(each.text));
    return new Set(words.slice(2).map((_, at) => words.slice(at, at + 3).join(' ')));
  };
  const [first, second] = [shingles(a), shingles(b)];
  const shared = [...first].filter((each) => second.has(each)).length;
  return shared / (first.size + second.size - shared);
}

/** The plan with every so many-th word changed, as a scan or an edited draft has them. */
function change(every: number): string {
  return plan.replace(/\S+/gu, (word, at: number) => (at % every === 0 ? `${word}x` : word));
}

describe('a sketch', () => {
  test.each([7, 20, 50, 100, 400])('estimates what counting finds (every %d letters)', (every) => {
    const changed = change(every);
    const counted = countLikeness(plan, changed);
    const estimated = estimateLikeness(sketchText(plan), sketchText(changed));
    expect(Math.abs(estimated - counted)).toBeLessThan(0.09);
  });

  test('knows the same text again, whatever its accents, lines and marks', () => {
    const other = foldText(plan).toUpperCase().replaceAll(/\n+/gu, ' … ');
    expect(estimateLikeness(sketchText(plan), sketchText(other))).toBe(1);
  });

  test('tells plans of one office apart', () => {
    const names = ['001-hd-14-btgtu-cao-bang-2021.txt', '003-kh-tinh-uy-cao-bang-kl57-2023.txt'];
    for (const name of names)
      expect(estimateLikeness(sketchText(plan), sketchText(read(name)))).toBeLessThan(0.2);
  });

  test('says nothing of a text of a few words', () => {
    const nothing = sketchText('Kính gửi các đồng chí');
    expect(nothing).toHaveLength(0);
    expect(estimateLikeness(nothing, nothing)).toBe(0);
    expect(bandsOf(nothing)).toEqual([]);
  });

  test('texts alike in nine of ten shingles share a band', () => {
    const near = change(1000);
    expect(countLikeness(plan, near)).toBeGreaterThan(0.9);
    const bands = new Set(bandsOf(sketchText(plan)));
    expect(bandsOf(sketchText(near)).some((band) => bands.has(band))).toBe(true);
  });

  test('of a book takes no longer than a breath', () => {
    const book = plan.repeat(60);
    const started = performance.now();
    sketchText(book);
    expect(performance.now() - started).toBeLessThan(1500);
  });
});
