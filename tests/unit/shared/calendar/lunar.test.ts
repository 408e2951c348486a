import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/calendar/day';
import {
  LUNAR_RANGE,
  findLunarDays,
  formatLunar,
  nameLunarYear,
  shortLunar,
  toLunar,
  toSolar,
} from '#shared/calendar/lunar';
import type { LunarDay } from '#shared/calendar/lunar';

const fixtures = new URL('../../../fixtures/calendar/', import.meta.url);
const vectors = JSON.parse(
  readFileSync(new URL('lunar-vectors.json', fixtures), 'utf8'),
) as readonly {
  readonly solar: string;
  readonly lunar: LunarDay;
}[];
const table = readFileSync(
  new URL('../../../../resources/calendar/lunar-table-1946-2100.csv', import.meta.url),
  'utf8',
);

describe('lunar calendar', () => {
  it('agrees with all 66 independent vectors, both ways', () => {
    expect(vectors).toHaveLength(66);
    for (const { solar, lunar } of vectors) {
      expect(toLunar(solar), solar).toEqual(lunar);
      expect(toSolar(lunar), solar).toBe(solar);
    }
  });

  it('gives every day of the table, without a gap, both ways', () => {
    let day = '1946-02-02';
    let count = 0;
    for (const row of table.trim().split(/\r?\n/u).slice(1)) {
      const [year, tet, leap, lengths] = row.split(',');
      expect(day).toBe(tet);
      let month = 0;
      let leapDone = false;
      for (const length of (lengths ?? '').split(' ').map(Number)) {
        const isLeap = leap !== '' && month === Number(leap) && !leapDone;
        if (isLeap) leapDone = true;
        else month += 1;
        for (let date = 1; date <= length; date += 1) {
          const lunar = { day: date, month, leap: isLeap, year: Number(year) };
          if (toSolar(lunar) !== day)
            throw new Error(`${JSON.stringify(lunar)} is ${toSolar(lunar)}, not ${day}`);
          const back = toLunar(day);
          if (back.day !== date || back.month !== month || back.leap !== isLeap)
            throw new Error(day);
          if (back.year !== Number(year)) throw new Error(`${day}: lunar year ${back.year}`);
          day = addDays(day, 1);
          count += 1;
        }
      }
    }
    const sum = table.match(/,(\d+),1\d5E|,(\d+),120E/gu) ?? [];
    expect(sum).toHaveLength(155);
    expect(count).toBe(sum.reduce((all, each) => all + Number(each.split(',')[1]), 0));
    expect(addDays(day, -1)).toBe(LUNAR_RANGE.last);
  });

  it('covers the whole solar years 1946 to 2100', () => {
    let before = toLunar('1946-01-01');
    expect(before).toEqual({ day: 28, month: 11, leap: false, year: 1945 });
    for (let day = '1946-01-02'; day <= '2100-12-31'; day = addDays(day, 1)) {
      const lunar = toLunar(day);
      const follows = lunar.day === before.day + 1 || (lunar.day === 1 && before.day >= 29);
      if (!follows || toSolar(lunar) !== day) throw new Error(day);
      before = lunar;
    }
    expect(() => toLunar('1945-12-31')).toThrow('từ năm 1946 đến năm 2100');
    expect(() => toSolar({ day: 1, month: 9, leap: false, year: 1945 })).toThrow(RangeError);
  });

  it('has no day 30 of tháng Chạp in the eight years before Tết 2025 to 2032', () => {
    const withDay30: number[] = [];
    for (let year = 2020; year <= 2034; year += 1) {
      try {
        toSolar({ day: 30, month: 12, leap: false, year });
        withDay30.push(year);
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
      }
    }
    expect(withDay30).toEqual([2020, 2022, 2023, 2032, 2033, 2034]);
  });

  it('says in Vietnamese what there is not', () => {
    const solar = (day: number, month: number, leap: boolean, year: number) => () =>
      toSolar({ day, month, leap, year });
    expect(solar(30, 12, false, 2025)).toThrow('chỉ có 29 ngày, không có ngày 30');
    expect(solar(1, 5, true, 2025)).toThrow('không có tháng 5 nhuận (năm ấy nhuận tháng 6)');
    expect(solar(1, 5, true, 2026)).toThrow('năm ấy không có tháng nhuận');
    expect(solar(0, 1, false, 2026)).toThrow('không có ngày 0');
    expect(solar(1.5, 1, false, 2026)).toThrow(RangeError);
    expect(solar(1, 1, false, 2101)).toThrow('từ năm 1946 đến năm 2100');
  });

  it('finds the days of a solar year on which a lunar day falls', () => {
    expect(findLunarDays(2023, 3, 10)).toEqual(['2023-04-29']);
    expect(findLunarDays(2021, 11, 25)).toEqual(['2021-01-07', '2021-12-28']);
    expect(findLunarDays(2020, 11, 25)).toEqual([]);
    expect(findLunarDays(1946, 12, 23)).toEqual(['1946-01-25']);
    expect(findLunarDays(2100, 12, 23)).toEqual(['2100-02-01']);
  });

  it('refuses days that do not exist', () => {
    expect(() => toSolar({ day: 30, month: 12, leap: false, year: 2025 })).toThrow(RangeError);
    expect(() => toSolar({ day: 1, month: 5, leap: true, year: 2025 })).toThrow(RangeError);
    expect(() => toSolar({ day: 1, month: 13, leap: false, year: 2025 })).toThrow(RangeError);
    expect(() => toLunar('1900-01-01')).toThrow(RangeError);
    expect(() => toLunar('2023-02-29')).toThrow(RangeError);
  });

  it('names years and cells', () => {
    expect(nameLunarYear(2021)).toBe('Tân Sửu');
    expect(nameLunarYear(2027)).toBe('Đinh Mùi');
    expect(shortLunar(toLunar('2025-07-25'))).toBe('1/6N');
    expect(shortLunar(toLunar('2025-07-26'))).toBe('2');
    expect(formatLunar(toLunar('2025-07-26'))).toBe('2/6 nhuận');
  });
});
