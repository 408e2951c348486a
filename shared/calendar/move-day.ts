import { addDays, daysInMonth, fromParts, toParts, weekdayOf } from '#shared/calendar/day';
import type { Day } from '#shared/model/day';

/** Keys that move in a calendar, as the browser calls them. */
export type CalendarKey =
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'ArrowUp'
  | 'ArrowDown'
  | 'Home'
  | 'End'
  | 'PageUp'
  | 'PageDown';

/** The day a key leads to: one day, one week, the week's Monday or Sunday, the same day of the next month or its last. */
export function moveDay(day: Day, key: CalendarKey): Day {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return addDays(day, 1 - weekdayOf(day));
    case 'End':
      return addDays(day, 7 - weekdayOf(day));
    case 'PageUp':
      return addMonths(day, -1);
    case 'PageDown':
      return addMonths(day, 1);
  }
}

/** Whether a key of the keyboard is one of {@link CalendarKey}. */
export function isCalendarKey(key: string): key is CalendarKey {
  return /^(?:Arrow(?:Left|Right|Up|Down)|Home|End|Page(?:Up|Down))$/u.test(key);
}

/** 31 January and a month is 28 or 29 February, never 3 March. */
function addMonths(day: Day, count: number): Day {
  const parts = toParts(day);
  const months = parts.year * 12 + parts.month - 1 + count;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return fromParts({ year, month, day: Math.min(parts.day, daysInMonth(year, month)) });
}
