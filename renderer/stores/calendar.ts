import { useMemo } from 'react';
import { useCommemorations } from './commemorations';
import { useDuties } from './duties';
import type { Duty } from './duties';
import { observe } from '#shared/calendar/observance';
import { firstDayOf, lastDayOf, listDueDays } from '#shared/planning/deadline';
import type { Observance } from '#shared/model/commemoration';
import type { Day } from '#shared/model/day';
import type { DraftSource } from '#shared/model/draft';
import type { Unit } from '#shared/model/journal';

/** One entry of the calendar. `day` is as exact as it is known. */
export type CalendarItem =
  | {
      readonly kind: 'anniversary';
      readonly day: Day;
      readonly observance: Observance;
      readonly sources: readonly DraftSource[];
    }
  | { readonly kind: 'deadline'; readonly day: Day; readonly duty: Duty };

/** An anniversary among the calendar's entries. */
export type AnniversaryItem = Extract<CalendarItem, { kind: 'anniversary' }>;

/** Every commemoration as it falls in the years asked for, by day; undefined while loading. */
export function useAnniversaryItems(
  first: number,
  last: number,
  unit: Unit,
): readonly AnniversaryItem[] | undefined {
  const commemorations = useCommemorations(unit);
  return useMemo(() => {
    if (!commemorations) return undefined;
    const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    return years
      .flatMap((year) =>
        commemorations.flatMap(({ commemoration, sources }) =>
          observe(commemoration, year).map((observance) => ({
            kind: 'anniversary' as const,
            day: observance.day,
            observance,
            sources,
          })),
        ),
      )
      .toSorted(byDay);
  }, [commemorations, first, last]);
}

/** Everything that falls in a year, by day; undefined while loading. */
export function useYear(year: number, unit: Unit, today: Day): readonly CalendarItem[] | undefined {
  const anniversaries = useAnniversaryItems(year, year, unit);
  const duties = useDuties(unit, today);
  return useMemo(() => {
    if (!anniversaries || !duties) return undefined;
    const deadlines = duties
      .filter((duty) => duty.state !== 'not-a-task')
      .flatMap((duty) => {
        const { meta } = duty.document;
        const days = listDueDays(
          duty.fact,
          firstDayOf(meta),
          lastDayOf(meta),
          `${year}-01-01`,
          `${year}-12-31`,
        );
        return days.map((day): CalendarItem => ({ kind: 'deadline', day, duty }));
      });
    return [...deadlines, ...anniversaries].toSorted(byDay);
  }, [anniversaries, duties, year]);
}

function byDay(a: CalendarItem, b: CalendarItem): number {
  return a.day < b.day ? -1 : a.day > b.day ? 1 : 0;
}

/** Days one puts on a wall: năm tròn, năm lẻ 5, public holidays. */
export function isMarked({ grade, commemoration }: Observance): boolean {
  return grade === 'round' || grade === 'five' || commemoration.holiday;
}
