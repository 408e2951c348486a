import { expect, it } from 'vitest';
import { checkDay, cleanDay } from '#shared/planning/check-day';
import type { Commemoration } from '#shared/model/commemoration';

function own(part: Partial<Commemoration>): Commemoration {
  return {
    id: 'own-1',
    name: 'Ngày thành lập Phòng',
    calendar: 'solar',
    month: 5,
    day: 20,
    firstYear: 1996,
    onlyIn: null,
    group: 'own',
    category: 'own',
    holiday: false,
    note: '',
    source: '',
    ...part,
  };
}

it('lets pass what there is', () => {
  for (const day of [
    own({}),
    own({ month: 2, day: 29 }),
    own({ calendar: 'lunar', month: 12, day: 30 }),
    own({ day: null }),
    own({ month: null, day: null }),
    own({ onlyIn: 2028, month: 2, day: 29 }),
    own({ firstYear: null }),
  ]) {
    expect(checkDay(day), JSON.stringify(day)).toEqual({});
  }
});

it('says which field is wrong, and why', () => {
  expect(checkDay(own({ name: '  ' }))).toEqual({ name: 'Hãy ghi tên ngày.' });
  expect(checkDay(own({ month: 4, day: 31 }))).toEqual({ day: 'Tháng 4 chỉ có 30 ngày.' });
  expect(checkDay(own({ month: 2, day: 29, onlyIn: 2027 }))).toEqual({
    day: 'Tháng 2 năm 2027 chỉ có 28 ngày.',
  });
  expect(checkDay(own({ calendar: 'lunar', day: 31 }))).toEqual({
    day: 'Tháng âm lịch có nhiều nhất 30 ngày.',
  });
  expect(checkDay(own({ month: 13 }))).toEqual({ month: 'Tháng là số từ 1 đến 12.' });
  expect(checkDay(own({ month: null }))).toHaveProperty('day');
  expect(checkDay(own({ day: 0 }))).toHaveProperty('day');
  expect(checkDay(own({ day: 1.5 }))).toHaveProperty('day');
  expect(checkDay(own({ onlyIn: 1900 }))).toHaveProperty('onlyIn');
  expect(checkDay(own({ firstYear: 2101 }))).toHaveProperty('firstYear');
});

it('keeps a day without what it cannot have', () => {
  expect(cleanDay(own({ name: ' Họp mặt ', onlyIn: 2027 }))).toMatchObject({
    name: 'Họp mặt',
    firstYear: null,
  });
  expect(cleanDay(own({ month: null }))).toMatchObject({ day: null });
});
