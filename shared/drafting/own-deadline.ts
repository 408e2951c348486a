import { addDays, weekdayOf } from '#shared/calendar/day';
import type { Day } from '#shared/model/day';

/** Days by which the unit collects its own reports before a single date of the superior. */
const LEAD_DAYS = 10;

/** Days by which it does so in a monthly or quarterly series. */
const SERIES_LEAD_DAYS = 5;

/**
 * The unit's own deadline before its superior's: ten days earlier, moved to the Friday before where it falls on a weekend.
 * (Each level needs a deadline of its own, at least one working day before the next: Nghị định 09/2019/NĐ-CP, điều 8 khoản 5.)
 */
export function setOwnDeadline(due: Day): Day {
  let own = addDays(due, -LEAD_DAYS);
  while (weekdayOf(own) > 5) own = addDays(own, -1);
  return own;
}

/** The unit's own day of the month before its superior's; null where five days earlier is another month. */
export function setOwnSeriesDay(day: number): number | null {
  return day > SERIES_LEAD_DAYS ? day - SERIES_LEAD_DAYS : null;
}
