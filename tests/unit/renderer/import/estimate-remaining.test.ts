import { expect, test } from 'vitest';
import { estimateRemaining } from '../../../../renderer/import/estimate-remaining';

test('the rest takes as long as the files last read, on the average', () => {
  expect(estimateRemaining([100, 100, 100, 100, 600], 785)).toBe(200 * 785);
});

test('nothing is said after a few files, nor when nothing is left', () => {
  expect(estimateRemaining([100, 100, 100, 100], 785)).toBeNull();
  expect(estimateRemaining([100, 100, 100, 100, 100], 0)).toBeNull();
});
