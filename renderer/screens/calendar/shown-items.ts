import { isDayItem, isMarked } from '../../stores/calendar';
import type { CalendarItem } from '../../stores/calendar';
import type { Shown } from './CalendarHead';
import type { Day } from '#shared/model/day';

/** The entries to show, by day, month or year as exactly as they are known. */
export function itemsByDay(
  items: readonly CalendarItem[],
  shown: Shown,
): ReadonlyMap<Day, readonly CalendarItem[]> {
  const days = new Map<Day, CalendarItem[]>();
  for (const item of items) {
    if (!isShown(item, shown)) continue;
    const day = days.get(item.day);
    if (day) day.push(item);
    else days.set(item.day, [item]);
  }
  return days;
}

/** Public holidays among the entries. */
export function holidaysOf(items: readonly CalendarItem[]): ReadonlySet<Day> {
  return new Set(
    items.flatMap((item) =>
      isDayItem(item) && item.observance.commemoration.holiday ? [item.day] : [],
    ),
  );
}

function isShown(item: CalendarItem, shown: Shown): boolean {
  if (!isDayItem(item)) return shown.deadlines;
  return shown.anniversaries && (!shown.markedOnly || isMarked(item.observance));
}
