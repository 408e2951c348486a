import { expect, it } from 'vitest';
import { listDuties } from '#shared/planning/list-duties';
import type { Report, Task } from '#shared/model/fact';

const base = { rule: 'test', text: '', section: '', time: null, due: null, recurrence: [] };
const task = (start: number, end: number): Task => ({
  ...base,
  id: `task-${start}`,
  span: { start, end },
  content: null,
  lead: [],
  coordinate: [],
  advise: [],
});
const report = (start: number, end: number): Report => ({
  ...base,
  id: `report-${start}`,
  span: { start, end },
  to: null,
  via: null,
  from: [],
  day: null,
});

it('shows an item that only orders a report once, and a long item with a report in it twice', () => {
  expect(
    listDuties([task(0, 100), task(200, 300)], [report(10, 95)]).map((each) => each.id),
  ).toEqual(['report-10', 'task-200']);
  expect(listDuties([task(0, 100)], [report(60, 100)]).map((each) => each.id)).toEqual([
    'task-0',
    'report-60',
  ]);
});
