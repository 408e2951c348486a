import type { Day } from '#shared/model/day';

/** A shape that stands for a kind, told apart without colour. */
export type EntryMark = 'round' | 'five' | 'deadline' | 'report' | 'own';

/** One entry of a printed calendar, in the words it is printed in. */
export interface SheetEntry {
  readonly key: string;
  /** Solar day, month or the year alone: as exactly as it is known. */
  readonly day: Day;
  readonly text: string;
  readonly mark: EntryMark | null;
  /** A public holiday. */
  readonly holiday: boolean;
  /** What has less weight leaves a full page first. */
  readonly weight: number;
}

/** The month an entry stands under, 1–12; null where only its year is known. */
export function monthOf({ day }: Pick<SheetEntry, 'day'>): number | null {
  const month = Number(day.slice(5, 7));
  return month === 0 ? null : month;
}
