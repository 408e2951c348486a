import type { Day } from '#shared/model/day';

const MILLISECONDS_A_DAY = 86_400_000;

/** A day's parts; `month` and `day` count from 1. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days from 1970-01-01; independent of the PC's time zone. */
export function toDayNumber(day: Day): number {
  const { year, month, day: date } = toParts(day);
  return Date.UTC(year, month - 1, date) / MILLISECONDS_A_DAY;
}

/** The day that many days after 1970-01-01. */
export function fromDayNumber(number: number): Day {
  return new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** Year, month and day of a day. Throws a RangeError for anything but an existing `yyyy-mm-dd`. */
export function toParts(day: Day): DayParts {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(day);
  const parts = { year: Number(match?.[1]), month: Number(match?.[2]), day: Number(match?.[3]) };
  if (!match || !dayExists(parts)) throw new RangeError(`Not a day: ${day}`);
  return parts;
}

/** The `yyyy-mm-dd` of an existing day. Throws a RangeError for 31 April. */
export function fromParts(parts: DayParts): Day {
  const { year, month, day } = parts;
  if (!dayExists(parts)) throw new RangeError(`Not a day: ${day}/${month}/${year}`);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** Whether the calendar has such a day. */
export function dayExists({ year, month, day }: DayParts): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** 28 to 31; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day `count` days later; negative counts go back. */
export function addDays(day: Day, count: number): Day {
  return fromDayNumber(toDayNumber(day) + count);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return ((((toDayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** `03/02/2027`, the way Vietnamese offices write it; a month or a year alone stays `02/2027`, `2027`. */
export function formatDay(day: string): string {
  return day.split('-').toReversed().join('/');
}
