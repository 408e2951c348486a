import { dayExists, fromParts } from '#shared/calendar/day';
import { coversLunarYear, lunarMonthLength, toSolar } from '#shared/calendar/lunar';
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
 * twice in a solar year or not at all, so there may be none, one or two. A lunar day 30 falls on the 29th of a short month;
 * one in a leap month is kept in the ordinary month of that number.
 */
export function observe(commemoration: Commemoration, year: number): readonly Observance[] {
  const count = commemoration.firstYear === null ? null : year - commemoration.firstYear;
  if (count !== null && count <= 0) return [];
  const grade = GRADED_BY_SOLAR_YEAR.has(commemoration.id)
    ? gradeYear(year)
    : count === null
      ? null
      : gradeYear(count);
  return placeInYear(commemoration, year).map(({ day, precision }) => ({
    commemoration,
    day,
    precision,
    count,
    grade,
  }));
}

/** All observances of a year, by day; those known by month or year only stand before the days of that month or year. */
export function observeAll(
  commemorations: readonly Commemoration[],
  year: number,
): readonly Observance[] {
  return commemorations
    .flatMap((commemoration) => observe(commemoration, year))
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
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
    return placeLunar(year, month, day).map((solar) => ({ day: solar, precision: 'day' as const }));
  }
  const existing = dayExists({ year, month, day }) ? day : day - 1; // 29 February
  return [{ day: fromParts({ year, month, day: existing }), precision: 'day' }];
}

/** Tết is never before 21 January, so a solar year meets the lunar years before it and of its own number. */
function placeLunar(year: number, month: number, day: number): readonly Day[] {
  return [year - 1, year].filter(coversLunarYear).flatMap((lunarYear) => {
    const length = lunarMonthLength(lunarYear, month);
    const solar = toSolar({ day: Math.min(day, length), month, leap: false, year: lunarYear });
    return solar.startsWith(`${year}-`) ? [solar] : [];
  });
}
