import { expect, it } from 'vitest';
import { formatLunarOf, gradeYear, observe } from '#shared/calendar/observance';
import type { Commemoration } from '#shared/model/commemoration';

function commemoration(part: Partial<Commemoration>): Commemoration {
  return {
    id: 'x',
    name: 'X',
    calendar: 'solar',
    month: 5,
    day: 19,
    firstYear: 1890,
    onlyIn: null,
    group: 'event',
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

it('counts the years of a lunar day from Tết to Tết', () => {
  // Giỗ on the 15th of tháng Chạp, Mậu Thân (1968): in 2027 it falls in January, still of Bính Ngọ (2026).
  const gio = commemoration({ calendar: 'lunar', month: 12, day: 15, firstYear: 1968 });
  expect(observe(gio, 2027)).toMatchObject([{ day: '2027-01-22', count: 58 }]);
});

it('says where a day 30 is kept on the last day of its month', () => {
  const eve = commemoration({ calendar: 'lunar', month: 12, day: 30, firstYear: null });
  const lunarIn = (year: number): readonly string[] => observe(eve, year).map(formatLunarOf);
  for (let year = 2025; year <= 2032; year += 1) {
    expect(lunarIn(year), `Tết ${year}`).toEqual(['29/12 (cuối tháng Chạp)']);
  }
  expect(lunarIn(2024)).toEqual(['30/12']);
  expect(lunarIn(2033)).toEqual(['30/12']);
  expect(observe(commemoration({}), 2025).map(formatLunarOf)).toEqual(['22/4']);
  expect(observe(commemoration({ day: null }), 2025).map(formatLunarOf)).toEqual(['']);
});

it('keeps a lunar day in the ordinary month, never in the leap month too', () => {
  const day = commemoration({ calendar: 'lunar', month: 6, day: 15, firstYear: null });
  expect(observe(day, 2025).map((each) => each.day)).toEqual(['2025-07-09']);
});

it('shows an event in its one year only', () => {
  const vote = commemoration({ onlyIn: 2026, firstYear: null, month: 5, day: 21 });
  expect(observe(vote, 2026)).toMatchObject([{ day: '2026-05-21', count: null, grade: null }]);
  expect(observe(vote, 2027)).toEqual([]);
});
