import { describe, expect, test } from 'vitest';
import {
  addCounts,
  countPlaywright,
  countVitest,
  formatCount,
} from '../../support/count-tests.mjs';

describe('the summary of a test run', () => {
  test('adds up both reports', () => {
    const vitest = countVitest({
      numPassedTests: 300,
      numFailedTests: 2,
      numPendingTests: 1,
      numTodoTests: 1,
    });
    const playwright = countPlaywright({
      stats: { expected: 40, unexpected: 1, flaky: 1, skipped: 6 },
    });
    expect(addCounts([vitest, playwright])).toEqual({ passed: 340, failed: 4, skipped: 8 });
  });

  test.each([
    [{ passed: 12, failed: 0, skipped: 0 }, '12 passed, 0 failed'],
    [{ passed: 12, failed: 3, skipped: 1 }, '12 passed, 3 failed, 1 skipped'],
  ])('%j reads %s', (count, line) => {
    expect(formatCount(count)).toBe(line);
  });

  test('a report that says nothing is no success', () => {
    expect(() => countVitest({})).toThrow('numPassedTests');
    expect(() => countPlaywright(null)).toThrow('expected');
  });
});
