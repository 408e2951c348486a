import type { Day } from '#shared/model/day';
import type { Recurrence } from '#shared/model/fact';
/** What words about time say. */
export interface Time {
  /** The last day; null for what recurs and where no year is known. */
  readonly due: Day | null;
  readonly recurrence: readonly Recurrence[];
  /** Day of the month by which something recurring is due. */
  readonly day: number | null;
}
