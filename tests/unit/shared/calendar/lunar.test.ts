import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/calendar/day';
import { LUNAR_RANGE, nameLunarYear, shortLunar, toLunar, toSolar } from '#shared/calendar/lunar';
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
    let day = LUNAR_RANGE.first;
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
          day = addDays(day, 1);
          count += 1;
        }
      }
    }
    expect(count).toBeGreaterThan(56_000);
    expect(addDays(day, -1)).toBe(LUNAR_RANGE.last);
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
  });
});
