/** Rounds of every measurement; the middle one counts. */
export const ROUNDS = 5;

/** The middle of some measurements; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error('Nothing was measured');
  const sorted = values.toSorted((left, right) => left - right);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? upper;
  return (lower + upper) / 2;
}

/**
 * Runs tasks in turn, round after round, so that what else the machine does falls on all alike.
 * @param tasks Each does its work and says what it took.
 * @returns For each task its middle measurement.
 */
export async function measureInTurn(
  tasks: readonly (() => Promise<number>)[],
  rounds = ROUNDS,
): Promise<readonly number[]> {
  const taken: number[][] = tasks.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [at, task] of tasks.entries()) taken[at]?.push(await task());
  }
  return taken.map((values) => median(values));
}

/** Something measured, and what it is to be. */
export interface Goal {
  readonly value: number;
  readonly least?: number;
  readonly most?: number;
}

/** Whether a measurement is what it is to be. */
export function holds({ value, least, most }: Goal): boolean {
  return (least === undefined || value >= least) && (most === undefined || value <= most);
}
