import { dayExists, fromParts } from '#shared/calendar/day';
import { LUNAR_RANGE, findLunarDays, formatLunar, toLunar } from '#shared/calendar/lunar';
import type { Commemoration, Observance, YearGrade } from '#shared/model/commemoration';
import type { Day, Precision } from '#shared/model/day';

/** Commemorations without a first year that are graded by the solar year itself (Nghị định 145/2013/NĐ-CP, điều 3 khoản 1). */
const GRADED_BY_SOLAR_YEAR: ReadonlySet<string> = new Set(['gio-to-hung-vuong']);

/** Năm tròn: last digit 0; năm lẻ 5: last digit 5; else năm khác (Nghị định 145/2013/NĐ-CP, điều 3). */
export function gradeYear(count: number): YearGrade {
  if (count % 10 === 0) return 'round';
  return count % 5 === 0 ? 'five' : 'other';
}

/**
 * Where a commemoration falls in a solar year, with its count; nothing before its first year. A lunar day can fall
 * twice in a solar year or not at all, so there may be none, one or two; its years are counted from Tết to Tết. A lunar
 * day 30 falls on the 29th of a short month; one in a leap month is kept in the ordinary month of that number.
 */
export function observe(commemoration: Commemoration, year: number): readonly Observance[] {
  const { id, calendar, firstYear, onlyIn } = commemoration;
  if (onlyIn !== null && onlyIn !== year) return [];
  return placeInYear(commemoration, year).flatMap(({ day, precision }) => {
    const counted = calendar === 'lunar' && precision === 'day' ? toLunar(day).year : year;
    const count = firstYear === null ? null : counted - firstYear;
    if (count !== null && count <= 0) return [];
    const judged = GRADED_BY_SOLAR_YEAR.has(id) ? year : count;
    const grade = judged === null ? null : gradeYear(judged);
    return [{ commemoration, day, precision, count, grade }];
  });
}

function placeInYear(
  { calendar, month, day }: Commemoration,
  year: number,
): readonly { readonly day: Day; readonly precision: Precision }[] {
  const whole = String(year).padStart(4, '0');
  if (month === null) return [{ day: whole, precision: 'year' }];
  if (day === null) {
    return [{ day: `${whole}-${String(month).padStart(2, '0')}`, precision: 'month' }];
  }
  if (calendar === 'lunar') {
    return findLunarDays(year, month, day).map((solar) => ({ day: solar, precision: 'day' }));
  }
  const existing = dayExists({ year, month, day }) ? day : day - 1; // 29 February
  return [{ day: fromParts({ year, month, day: existing }), precision: 'day' }];
}

/**
 * The lunar date of an observance, `10/3`; "29/12 (cuối tháng Chạp)" where a day 30 is kept on the last day of a short
 * month. Empty for what has no day, and outside the lunar table.
 */
export function formatLunarOf({ commemoration, day, precision }: Observance): string {
  if (precision !== 'day' || day < LUNAR_RANGE.first || day > LUNAR_RANGE.last) return '';
  const lunar = toLunar(day);
  const moved = commemoration.calendar === 'lunar' && commemoration.day !== lunar.day;
  if (!moved) return formatLunar(lunar);
  return `${formatLunar(lunar)} (cuối tháng ${lunar.month === 12 ? 'Chạp' : lunar.month})`;
}
