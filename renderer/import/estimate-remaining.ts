/** Fewer files than this say nothing of the next. */
const FEWEST = 5;

/**
 * How long the rest will take, milliseconds, by the files last read; null where too few were read to tell.
 * The mean, not the median: a scan of a hundred pages takes its time, and is counted on.
 */
export function estimateRemaining(durations: readonly number[], left: number): number | null {
  if (durations.length < FEWEST || left === 0) return null;
  return (durations.reduce((sum, each) => sum + each, 0) / durations.length) * left;
}
