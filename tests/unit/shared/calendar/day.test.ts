import { expect, it } from 'vitest';
import {
  addDays,
  daysInMonth,
  formatDay,
  fromParts,
  toParts,
  weekdayOf,
} from '#shared/calendar/day';

it('counts days over month and year ends', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  expect(daysInMonth(2023, 2)).toBe(28);
});

it('knows the weekday', () => {
  expect(weekdayOf('2026-11-21')).toBe(6);
  expect(weekdayOf('1945-09-02')).toBe(7);
  expect(weekdayOf('1969-12-29')).toBe(1);
});

it('refuses days that are not there', () => {
  for (const wrong of ['2023-02-29', '2023-13-01', '2023-1-1', '20230101', '']) {
    expect(() => toParts(wrong), wrong).toThrow(RangeError);
  }
  expect(() => fromParts({ year: 2023, month: 4, day: 31 })).toThrow(RangeError);
});

it('writes days the office way', () => {
  expect(formatDay('2027-02-03')).toBe('03/02/2027');
  expect(formatDay('1961-02')).toBe('02/1961');
});
