import { formatDay, fromDayNumber, toDayNumber } from '#shared/calendar/day';
import { FIRST_LUNAR_YEAR, LUNAR_YEARS } from '#shared/calendar/lunar-table';
import type { Day } from '#shared/model/day';

/** A day of the Vietnamese lunar calendar. `year` is the lunar year, which begins at Tết. */
export interface LunarDay {
  readonly day: number;
  readonly month: number;
  /** True in the repeated (nhuận) month. */
  readonly leap: boolean;
  readonly year: number;
}

interface LunarMonth {
  readonly month: number;
  readonly leap: boolean;
  /** Day number of its first day. */
  readonly start: number;
  readonly length: number;
}

const months = LUNAR_YEARS.map(([tet, leap, lengths]) =>
  listMonths(toDayNumber(tet), leap, lengths),
);

function listMonths(tet: number, leap: number, lengths: string): readonly LunarMonth[] {
  let start = tet;
  return Array.from(lengths, (letter, index) => {
    const repeats = leap > 0 && index === leap;
    const length = letter === 'L' ? 30 : 29;
    const month = {
      month: leap > 0 && index >= leap ? index : index + 1,
      leap: repeats,
      start,
      length,
    };
    start += length;
    return month;
  });
}

function monthsOf(year: number): readonly LunarMonth[] {
  const found = months[year - FIRST_LUNAR_YEAR];
  if (!found) throw outOfRange(`năm âm lịch ${year}`);
  return found;
}

const lastMonth = months.at(-1)?.at(-1);

/**
 * First and last solar day that are answered: the whole solar years 1946 to 2100, and the rest of lunar year 2100.
 * The months of Ất Dậu before January 1946 are in the table and not promised: the calendar of 1945 changed its time zone.
 */
export const LUNAR_RANGE: { readonly first: Day; readonly last: Day } = {
  first: '1946-01-01',
  last: fromDayNumber((lastMonth?.start ?? 0) + (lastMonth?.length ?? 0) - 1),
};

/**
 * The lunar date of a solar day (UTC+7; before 1968 as then printed, UTC+8). Throws a RangeError, in Vietnamese, for a
 * day that does not exist or is outside {@link LUNAR_RANGE}.
 */
export function toLunar(day: Day): LunarDay {
  const number = toDayNumber(day);
  const solarYear = Number(day.slice(0, 4));
  for (const year of day < LUNAR_RANGE.first ? [] : [solarYear, solarYear - 1]) {
    const month = months[year - FIRST_LUNAR_YEAR]?.findLast((each) => each.start <= number);
    if (month && number < month.start + month.length) {
      return { day: number - month.start + 1, month: month.month, leap: month.leap, year };
    }
  }
  throw outOfRange(`ngày ${formatDay(day)}`);
}

/** The solar day of a lunar date. Throws a RangeError that says, in Vietnamese, which of day, month or year there is not. */
export function toSolar({ day, month, leap, year }: LunarDay): Day {
  const inYear = monthsOf(year);
  const found = inYear.find((each) => each.month === month && each.leap === leap);
  if (!found) {
    const repeated = inYear.find((each) => each.leap);
    const which = repeated ? `năm ấy nhuận tháng ${repeated.month}` : 'năm ấy không có tháng nhuận';
    throw new RangeError(
      `Năm âm lịch ${year} không có tháng ${month}${leap ? ` nhuận (${which})` : ''}.`,
    );
  }
  if (!Number.isInteger(day) || day < 1 || day > found.length) {
    const name = `${month}${leap ? ' nhuận' : ''} âm lịch năm ${year}`;
    throw new RangeError(`Tháng ${name} chỉ có ${found.length} ngày, không có ngày ${day}.`);
  }
  const solar = fromDayNumber(found.start + day - 1);
  if (solar < LUNAR_RANGE.first) throw outOfRange(`năm âm lịch ${year}`);
  return solar;
}

/**
 * The days of a solar year on which a day of the lunar calendar falls: none, one or two. A day 30 falls on the 29th of a
 * short month (the last of tháng Chạp); leap months are passed over.
 */
export function findLunarDays(solarYear: number, month: number, day: number): readonly Day[] {
  // Tết is never before 21 January: a solar year meets the lunar year before it and that of its own number.
  return [solarYear - 1, solarYear].flatMap((lunarYear) => {
    const found = months[lunarYear - FIRST_LUNAR_YEAR]?.find(
      (each) => each.month === month && !each.leap,
    );
    if (!found) return [];
    const solar = fromDayNumber(found.start + Math.min(day, found.length) - 1);
    return solar.startsWith(`${solarYear}-`) ? [solar] : [];
  });
}

function outOfRange(what: string): RangeError {
  return new RangeError(`Không có lịch âm cho ${what}: lịch âm chỉ có từ năm 1946 đến năm 2100.`);
}

const STEMS = ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý'];
const BRANCHES = [
  'Tý',
  'Sửu',
  'Dần',
  'Mão',
  'Thìn',
  'Tỵ',
  'Ngọ',
  'Mùi',
  'Thân',
  'Dậu',
  'Tuất',
  'Hợi',
];

/** Name of a lunar year in the cycle of sixty: 2027 is Đinh Mùi. */
export function nameLunarYear(year: number): string {
  return `${STEMS[(year + 6) % 10]} ${BRANCHES[(year + 8) % 12]}`;
}

/** The short form for a calendar cell: `15`, on the first of a month `1/8`, in a leap month `1/6N`. */
export function shortLunar({ day, month, leap }: LunarDay): string {
  if (day !== 1) return String(day);
  return `1/${month}${leap ? 'N' : ''}`;
}

/** `10/3`, in a leap month `10/6 nhuận`. */
export function formatLunar({ day, month, leap }: LunarDay): string {
  return `${day}/${month}${leap ? ' nhuận' : ''}`;
}
