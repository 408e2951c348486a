import { t } from './t';
import { formatDay, weekdayOf } from '#shared/calendar/day';
import { LUNAR_RANGE, formatLunar, nameLunarYear, toLunar } from '#shared/calendar/lunar';
import type { Day } from '#shared/model/day';

const WEEKDAYS = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'];

/** "Thứ Tư, 03/02/2027 (27/12 âm lịch, năm Bính Ngọ)". */
export function describeDay(day: Day): string {
  const weekday = nameWeekday(day);
  if (day < LUNAR_RANGE.first || day > LUNAR_RANGE.last) return `${weekday}, ${formatDay(day)}`;
  const lunar = toLunar(day);
  return t('today.date', {
    weekday,
    day: formatDay(day),
    lunar: describeLunar(day),
    name: nameLunarYear(lunar.year),
  });
}

/** "Thứ Tư". */
export function nameWeekday(day: Day): string {
  return WEEKDAYS[weekdayOf(day) - 1] ?? '';
}

/** "10/3", in a leap month "10/6 nhuận"; empty outside the table. */
export function describeLunar(day: Day): string {
  if (day < LUNAR_RANGE.first || day > LUNAR_RANGE.last) return '';
  return formatLunar(toLunar(day));
}
