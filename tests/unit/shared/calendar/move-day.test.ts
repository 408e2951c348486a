import { expect, test } from 'vitest';
import { isCalendarKey, moveDay } from '#shared/calendar/move-day';

test.each([
  ['2027-02-28', 'ArrowRight', '2027-03-01'],
  ['2027-03-01', 'ArrowLeft', '2027-02-28'],
  ['2027-01-03', 'ArrowUp', '2026-12-27'],
  ['2027-12-30', 'ArrowDown', '2028-01-06'],
  ['2027-02-03', 'Home', '2027-02-01'],
  ['2027-02-01', 'Home', '2027-02-01'],
  ['2027-02-03', 'End', '2027-02-07'],
  ['2027-01-31', 'PageDown', '2027-02-28'],
  ['2028-01-31', 'PageDown', '2028-02-29'],
  ['2027-01-15', 'PageUp', '2026-12-15'],
  ['2026-12-15', 'PageDown', '2027-01-15'],
] as const)('%s, %s: %s', (day, key, reached) => {
  expect(moveDay(day, key)).toBe(reached);
});

test('only keys that move are taken', () => {
  expect(['Home', 'PageUp', 'ArrowUp'].every(isCalendarKey)).toBe(true);
  expect(['Tab', 'Enter', 't', 'Arrow'].some(isCalendarKey)).toBe(false);
});
