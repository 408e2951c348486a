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

const moves: Readonly<Record<CalendarKey, (day: Day) => Day>> = {
  ArrowLeft: (day) => addDays(day, -1),
  ArrowRight: (day) => addDays(day, 1),
  ArrowUp: (day) => addDays(day, -7),
  ArrowDown: (day) => addDays(day, 7),
  Home: (day) => addDays(day, 1 - weekdayOf(day)),
  End: (day) => addDays(day, 7 - weekdayOf(day)),
  PageUp: (day) => addMonths(day, -1),
  PageDown: (day) => addMonths(day, 1),
};

/** The day a key leads to: one day, one week, the week's Monday or Sunday, the same day of the next month or its last. */
export function moveDay(day: Day, key: CalendarKey): Day {
  return moves[key](day);
}

/** Whether a key of the keyboard is one of {@link CalendarKey}. */
export function isCalendarKey(key: string): key is CalendarKey {
  return Object.hasOwn(moves, key);
}

/** 31 January and a month is 28 or 29 February, never 3 March. */
function addMonths(day: Day, count: number): Day {
  const parts = toParts(day);
  const months = parts.year * 12 + parts.month - 1 + count;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return fromParts({ year, month, day: Math.min(parts.day, daysInMonth(year, month)) });
}
