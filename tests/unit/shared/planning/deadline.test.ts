import { expect, it } from 'vitest';
import { firstDayOf, judgeDeadline, lastDayOf, listDueDays } from '#shared/planning/deadline';
import { listOccurrences, nextOccurrences } from '#shared/planning/occurrences';

it('lists a series on its day, and at month ends where no day is named', () => {
  expect(nextOccurrences('monthly', 20, '2021-01-21', 4)).toEqual([
    '2021-02-20',
    '2021-03-20',
    '2021-04-20',
    '2021-05-20',
  ]);
  expect(nextOccurrences('monthly', 31, '2021-01-31', 3)).toEqual([
    '2021-01-31',
    '2021-02-28',
    '2021-03-31',
  ]);
  expect(listOccurrences('quarterly', null, '2021-01-01', '2021-12-31')).toEqual([
    '2021-03-31',
    '2021-06-30',
    '2021-09-30',
    '2021-12-31',
  ]);
  expect(listOccurrences('half-yearly', 15, '2021-01-01', '2021-12-31')).toEqual([
    '2021-06-15',
    '2021-12-15',
  ]);
  expect(listOccurrences('ongoing', null, '2021-01-01', '2021-12-31')).toEqual([]);
});

it('judges deadlines against a day it is given', () => {
  expect(judgeDeadline('2021-03-30', '2021-03-31')).toBe('overdue');
  expect(judgeDeadline('2021-03-31', '2021-03-31')).toBe('soon');
  expect(judgeDeadline('2021-04-30', '2021-03-31')).toBe('soon');
  expect(judgeDeadline('2021-05-01', '2021-03-31')).toBe('later');
  expect(judgeDeadline(null, '2021-03-31')).toBe('none');
});

it('ends a series with the year its document is for', () => {
  expect(lastDayOf({ title: 'Công tác thông tin đối ngoại năm 2021' })).toBe('2021-12-31');
  expect(lastDayOf({ title: 'Chương trình giai đoạn 2021 - 2025' })).toBe('2025-12-31');
  expect(lastDayOf({ title: 'thực hiện Kết luận số 57-KL/TW' })).toBeNull();
  const series = { due: null, recurrence: ['monthly', 'quarterly', 'yearly'] as const, day: 20 };
  const days = listDueDays(series, '2021-03-30', '2021-12-31', '2021-01-01', '2022-12-31');
  expect(days[0]).toBe('2021-04-20');
  expect(days).toHaveLength(9);
});

it('keeps a single day a single day', () => {
  expect(
    listDueDays({ due: '2023-09-30', recurrence: [] }, null, null, '2023-01-01', '2023-12-31'),
  ).toEqual(['2023-09-30']);
  expect(
    listDueDays({ due: '2024-09-30', recurrence: [] }, null, null, '2023-01-01', '2023-12-31'),
  ).toEqual([]);
});

it('begins a series with its document', () => {
  expect(firstDayOf({ date: '2021-03-30', year: 2021 })).toBe('2021-03-30');
  expect(firstDayOf({ date: null, year: 2026 })).toBe('2026-01-01');
  expect(firstDayOf({ date: null, year: null })).toBeNull();
});

it('lists every deadline of an item that has several', () => {
  const item = { due: '2023-06-30', later: [{ due: '2023-12-15' }], recurrence: [] };
  expect(listDueDays(item, null, null, '2023-01-01', '2023-12-31')).toEqual([
    '2023-06-30',
    '2023-12-15',
  ]);
  expect(listDueDays(item, null, null, '2023-07-01', '2023-12-31')).toEqual(['2023-12-15']);
});
