import { describe, expect, it } from 'vitest';
import { coverOf, firstFrom } from '#shared/facts/find-span';

const spans = [
  { start: 2, end: 4 },
  { start: 4, end: 9 },
  { start: 20, end: 20 },
  { start: 30, end: 31 },
];

describe('finding spans', () => {
  it.each([
    [0, 0],
    [2, 0],
    [3, 1],
    [4, 1],
    [21, 3],
    [31, 4],
  ])('the first from %d on is number %d', (at, number) => {
    expect(firstFrom(spans, at)).toBe(number);
  });

  it('knows what is covered, in any order and overlapping', () => {
    const isCovered = coverOf([{ start: 30, end: 40 }, ...spans, { start: 3, end: 6 }]);
    const covered = Array.from({ length: 42 }, (_, at) => at).filter((at) => isCovered(at));
    expect(covered).toEqual([2, 3, 4, 5, 6, 7, 8, ...Array.from({ length: 10 }, (_, i) => 30 + i)]);
    expect(coverOf([])(0)).toBe(false);
  });
});
