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

/** Everything that falls in a year, by day; undefined while loading. */
export function useYear(year: number, unit: Unit, today: Day): readonly CalendarItem[] | undefined {
  const commemorations = useCommemorations(unit);
  const duties = useDuties(unit, today);
  return useMemo(() => {
    if (!commemorations || !duties) return undefined;
    const anniversaries = commemorations.flatMap(({ commemoration, sources }) =>
      observe(commemoration, year).map((observance): CalendarItem => ({
        kind: 'anniversary',
        day: observance.day,
        observance,
        sources,
      })),
    );
    const deadlines = duties
      .filter((duty) => duty.state !== 'not-a-task')
      .flatMap((duty) =>
        listDueDays(
          duty.fact,
          firstDayOf(duty.document.meta),
          lastDayOf(duty.document.meta),
          `${year}-01-01`,
          `${year}-12-31`,
        ).map((day): CalendarItem => ({ kind: 'deadline', day, duty })),
      );
    return [...deadlines, ...anniversaries].toSorted((a, b) =>
      a.day < b.day ? -1 : a.day > b.day ? 1 : 0,
    );
  }, [commemorations, duties, year]);
}

/** Days one puts on a wall: năm tròn, năm lẻ 5, public holidays. */
export function isMarked({ grade, commemoration }: Observance): boolean {
  return grade === 'round' || grade === 'five' || commemoration.holiday;
}
