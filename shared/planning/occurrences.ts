import { addDays, daysInMonth, fromParts, toParts } from '#shared/calendar/day';
import type { Day } from '#shared/model/day';
import type { Recurrence } from '#shared/model/fact';

/** Months in which a period ends. */
const MONTHS: Readonly<Partial<Record<Recurrence, readonly number[]>>> = {
  monthly: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  quarterly: [3, 6, 9, 12],
  'half-yearly': [6, 12],
  yearly: [12],
};

/**
 * The days between `from` and `to`, both included, on which something recurring is due: on `day` of each period's
 * last month, or on that month's last day where no day is named. `ongoing`, `periodic`, `daily` and `weekly` have no such days.
 */
export function listOccurrences(
  recurrence: Recurrence,
  day: number | null,
  from: Day,
  to: Day,
): readonly Day[] {
  const months = MONTHS[recurrence] ?? [];
  const first = toParts(from).year;
  const last = toParts(to).year;
  const days: Day[] = [];
  for (let year = first; year <= last; year += 1) {
    for (const month of months) {
      const length = daysInMonth(year, month);
      const due = fromParts({ year, month, day: Math.min(day ?? length, length) });
      if (due >= from && due <= to) days.push(due);
    }
  }
  return days;
}

/** The next few days on which something recurring is due, from a day on. */
export function nextOccurrences(
  recurrence: Recurrence,
  day: number | null,
  from: Day,
  count: number,
): readonly Day[] {
  return listOccurrences(recurrence, day, from, addDays(from, 366 * count)).slice(0, count);
}

/** Vietnamese for a period, as it stands behind "báo cáo". */
export function nameRecurrence(recurrence: Recurrence): string {
  return NAMES[recurrence];
}

const NAMES: Readonly<Record<Recurrence, string>> = {
  daily: 'hằng ngày',
  weekly: 'hằng tuần',
  monthly: 'hằng tháng',
  quarterly: 'hằng quý',
  'half-yearly': '6 tháng',
  yearly: 'hằng năm',
  ongoing: 'thường xuyên',
  periodic: 'định kỳ',
};
