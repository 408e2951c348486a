import { useMemo } from 'react';
import { useCommemorations } from './commemorations';
import { useDuties } from './duties';
import type { Duty } from './duties';
import { listDayItems, listYear } from '#shared/planning/list-year';
import type { DayItem, YearItem } from '#shared/planning/list-year';
import type { Day } from '#shared/model/day';
import type { Unit } from '#shared/model/journal';

export { isDayItem } from '#shared/planning/list-year';

/** One entry of the calendar: a day commemorated, an event, or the deadline of a duty. */
export type CalendarItem = YearItem<Duty>;

/** A day commemorated or an event, among the calendar's entries. */
export type AnniversaryItem = DayItem;

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
    return years.flatMap((year) => listDayItems(commemorations, year));
  }, [commemorations, first, last]);
}

/** Everything that falls in a year, by day; undefined while loading. */
export function useYear(year: number, unit: Unit, today: Day): readonly CalendarItem[] | undefined {
  const commemorations = useCommemorations(unit);
  const duties = useDuties(unit, today);
  return useMemo(() => {
    if (!commemorations || !duties) return undefined;
    const wanted = duties.filter(({ state }) => state !== 'not-a-task');
    return listYear(commemorations, wanted, year);
  }, [commemorations, duties, year]);
}
