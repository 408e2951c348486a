import { fromDayNumber, toDayNumber } from '#shared/calendar/day';
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
  if (!found) throw new RangeError(`No lunar calendar for ${year}`);
  return found;
}

/** Whether the table has that lunar year. */
export function coversLunarYear(year: number): boolean {
  return months[year - FIRST_LUNAR_YEAR] !== undefined;
}

/** First and last solar day the table covers. */
export const LUNAR_RANGE: { readonly first: Day; readonly last: Day } = {
  first: fromDayNumber(months[0]?.[0]?.start ?? 0),
  last: fromDayNumber(
    (months.at(-1)?.at(-1)?.start ?? 0) + (months.at(-1)?.at(-1)?.length ?? 0) - 1,
  ),
};

/** The lunar date of a solar day (UTC+7; before 1968 as then printed, UTC+8). Throws a RangeError outside {@link LUNAR_RANGE}. */
export function toLunar(day: Day): LunarDay {
  const number = toDayNumber(day);
  const solarYear = Number(day.slice(0, 4));
  for (const year of [solarYear, solarYear - 1]) {
    const month = months[year - FIRST_LUNAR_YEAR]?.findLast((each) => each.start <= number);
    if (month && number < month.start + month.length) {
      return { day: number - month.start + 1, month: month.month, leap: month.leap, year };
    }
  }
  throw new RangeError(`No lunar calendar for ${day}`);
}

/** The solar day of a lunar date. Throws a RangeError where there is no such month or day. */
export function toSolar({ day, month, leap, year }: LunarDay): Day {
  const found = monthsOf(year).find((each) => each.month === month && each.leap === leap);
  if (!found || day < 1 || day > found.length) {
    throw new RangeError(`No lunar day ${day}/${month}${leap ? ' nhuận' : ''}/${year}`);
  }
  return fromDayNumber(found.start + day - 1);
}

/** Length of an ordinary (not leap) lunar month, 29 or 30 days. */
export function lunarMonthLength(year: number, month: number): number {
  const found = monthsOf(year).find((each) => each.month === month && !each.leap);
  if (!found) throw new RangeError(`No lunar month ${month}/${year}`);
  return found.length;
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
