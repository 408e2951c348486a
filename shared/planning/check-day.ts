import { dayExists, daysInMonth } from '#shared/calendar/day';
import type { Commemoration } from '#shared/model/commemoration';

/** First and last year of the lunar table. */
const FIRST_YEAR = 1946;
const LAST_YEAR = 2100;

/** A leap year: a day that is in no such year is in none. */
const ANY_YEAR = 2024;

/**
 * What is wrong with a day as it was typed, in Vietnamese and with what to do, by field; empty where nothing is. Months
 * and days may be left open ("chỉ biết tháng"); a lunar month has 30 days at most.
 */
export function checkDay(
  day: Commemoration,
): Readonly<Partial<Record<'name' | 'month' | 'day' | 'firstYear' | 'onlyIn', string>>> {
  return {
    ...(day.name.trim() === '' ? { name: 'Hãy ghi tên ngày.' } : {}),
    ...(isWhole(day.month, 1, 12) ? {} : { month: 'Tháng là số từ 1 đến 12.' }),
    ...checkDate(day),
    ...(isWhole(day.onlyIn, FIRST_YEAR, LAST_YEAR)
      ? {}
      : { onlyIn: `Năm là số từ ${FIRST_YEAR} đến ${LAST_YEAR}.` }),
    ...(isWhole(day.firstYear, 1, LAST_YEAR)
      ? {}
      : { firstYear: 'Năm đầu là số từ 1 đến 2100; để trống nếu không đếm năm.' }),
  };
}

/** The day as it is kept: an event of one year has no count, and names no spaces around them. */
export function cleanDay(day: Commemoration): Commemoration {
  return {
    ...day,
    name: day.name.trim(),
    note: day.note.trim(),
    day: day.month === null ? null : day.day,
    firstYear: day.onlyIn === null ? day.firstYear : null,
  };
}

function checkDate({ calendar, month, day, onlyIn }: Commemoration): { readonly day?: string } {
  if (day === null) return {};
  if (month === null) return { day: 'Hãy ghi tháng, hoặc để trống cả ngày và tháng.' };
  if (!isWhole(day, 1, 31)) return { day: 'Ngày là số từ 1 đến 31.' };
  if (!isWhole(month, 1, 12)) return {};
  if (calendar === 'lunar') return day > 30 ? { day: 'Tháng âm lịch có nhiều nhất 30 ngày.' } : {};
  const year = onlyIn ?? ANY_YEAR;
  if (!isWhole(year, FIRST_YEAR, LAST_YEAR) || dayExists({ year, month, day })) return {};
  const of = onlyIn === null ? '' : ` năm ${year}`;
  return { day: `Tháng ${month}${of} chỉ có ${daysInMonth(year, month)} ngày.` };
}

function isWhole(value: number | null, least: number, most: number): boolean {
  return value === null || (Number.isInteger(value) && value >= least && value <= most);
}
