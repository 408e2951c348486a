/**
 * How many tests ended how.
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 */

/**
 * @param {readonly Count[]} counts
 * @returns {Count}
 */
export function addCounts(counts) {
  return counts.reduce(
    (sum, count) => ({
      passed: sum.passed + count.passed,
      failed: sum.failed + count.failed,
      skipped: sum.skipped + count.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/**
 * The one plain line at the end.
 * @param {Count} count
 */
export function formatCount({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * From Vitest's JSON report.
 * @param {unknown} report
 * @returns {Count}
 */
export function countVitest(report) {
  return {
    passed: readNumber(report, 'numPassedTests'),
    failed: readNumber(report, 'numFailedTests'),
    skipped: readNumber(report, 'numPendingTests') + readNumber(report, 'numTodoTests'),
  };
}

/**
 * From Playwright's JSON report. A test that passed only when repeated has failed once too often.
 * @param {unknown} report
 * @returns {Count}
 */
export function countPlaywright(report) {
  const stats =
    typeof report === 'object' && report !== null && 'stats' in report ? report.stats : null;
  return {
    passed: readNumber(stats, 'expected'),
    failed: readNumber(stats, 'unexpected') + readNumber(stats, 'flaky'),
    skipped: readNumber(stats, 'skipped'),
  };
}

/**
 * @param {unknown} holder
 * @param {string} name
 * @returns {number}
 */
function readNumber(holder, name) {
  /** @type {unknown} */
  const value = Reflect.get(Object(holder), name);
  if (typeof value !== 'number') throw new Error(`the report has no number “${name}”`);
  return value;
}
