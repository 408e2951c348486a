import { expect, it } from 'vitest';
import { gradeYear, observe, observeAll } from '#shared/calendar/observance';
import type { Commemoration } from '#shared/model/commemoration';

function commemoration(part: Partial<Commemoration>): Commemoration {
  return {
    id: 'x',
    name: 'X',
    calendar: 'solar',
    month: 5,
    day: 19,
    firstYear: 1890,
    category: 'national',
    holiday: false,
    note: '',
    source: '',
    ...part,
  };
}

it('counts year minus first year, never one more', () => {
  expect(observe(commemoration({}), 2021)).toMatchObject([
    { day: '2021-05-19', count: 131, grade: 'other', precision: 'day' },
  ]);
  expect(gradeYear(80)).toBe('round');
  expect(gradeYear(75)).toBe('five');
});

it('has nothing before the first anniversary', () => {
  expect(observe(commemoration({ firstYear: 2004 }), 2004)).toEqual([]);
  expect(observe(commemoration({ firstYear: 2004 }), 2003)).toEqual([]);
});

it('places lunar days', () => {
  const gioTo = commemoration({
    id: 'gio-to-hung-vuong',
    calendar: 'lunar',
    month: 3,
    day: 10,
    firstYear: null,
  });
  expect(observe(gioTo, 2023)).toMatchObject([{ day: '2023-04-29', count: null, grade: 'other' }]);
  expect(observe(gioTo, 2025)).toMatchObject([{ day: '2025-04-07', grade: 'five' }]);
  expect(observe(gioTo, 2030)).toMatchObject([{ grade: 'round' }]);
});

it('puts the last night of a short lunar year on the 29th, in every year it meets', () => {
  const eve = commemoration({ calendar: 'lunar', month: 12, day: 30, firstYear: null });
  expect(observe(eve, 2025).map((each) => each.day)).toEqual(['2025-01-28']);
  const ongTao = commemoration({ calendar: 'lunar', month: 11, day: 25, firstYear: null });
  const days = [2020, 2021, 2022, 2023].flatMap((year) =>
    observe(ongTao, year).map((each) => each.day),
  );
  expect(days).toEqual(['2021-01-07', '2021-12-28', '2022-12-18']);
});

it('keeps 29 February on the 28th and partial days as they are known', () => {
  expect(observe(commemoration({ month: 2, day: 29, firstYear: 1960 }), 2021)[0]?.day).toBe(
    '2021-02-28',
  );
  expect(observe(commemoration({ month: 2, day: null, firstYear: 1961 }), 2021)[0]?.day).toBe(
    '2021-02',
  );
  expect(observe(commemoration({ month: null, day: null, firstYear: 1950 }), 2021)[0]?.day).toBe(
    '2021',
  );
});

it('orders a year', () => {
  const days = observeAll(
    [commemoration({ month: 12 }), commemoration({ day: null }), commemoration({})],
    2021,
  ).map((each) => each.day);
  expect(days).toEqual(['2021-05', '2021-05-19', '2021-12-19']);
});
