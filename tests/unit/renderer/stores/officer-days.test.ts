import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { applyDecision } from '../../../../renderer/stores/apply-decision';
import { Tables } from '../../../../renderer/stores/database';
import type { Commemoration } from '#shared/model/commemoration';
import type { Decision } from '#shared/model/journal';

const date = { calendar: 'solar', month: 5, day: 20, firstYear: 1996, onlyIn: null } as const;
const own: Commemoration = {
  ...date,
  id: 'own-1',
  name: 'Ngày thành lập Phòng',
  group: 'own',
  category: 'own',
  holiday: false,
  note: '',
  source: '',
};

let tables: Tables;
let minute = 0;

async function follow(decision: Exclude<Decision, { kind: 'document.added' }>): Promise<void> {
  minute += 1;
  const at = `2026-11-21T08:${String(minute).padStart(2, '0')}:00.000Z`;
  await applyDecision(tables, { ...decision, id: `e${minute}`, at });
}

beforeEach(() => {
  minute = 0;
  tables = new Tables('officer-days-test');
});

afterEach(async () => {
  await tables.delete();
});

it('keeps, hides and gives back a day, each without touching the other', async () => {
  await follow({ kind: 'day.kept', commemoration: own });
  await follow({ kind: 'day.hidden', commemoration: 'own-1' });
  await follow({ kind: 'day.kept', commemoration: { ...own, day: 21 } });
  expect(await tables.officerDays.toArray()).toEqual([
    { id: 'own-1', kept: { ...own, day: 21 }, keptAt: '2026-11-21T08:03:00.000Z', hidden: true },
  ]);
  await follow({ kind: 'day.shown', commemoration: 'own-1' });
  await follow({ kind: 'day.released', commemoration: 'own-1' });
  expect(await tables.officerDays.toArray()).toEqual([
    { id: 'own-1', kept: null, keptAt: '', hidden: false },
  ]);
});

it('remembers one answer for each other date, and takes it back', async () => {
  const other = { ...date, firstYear: 1997 };
  const question = { commemoration: 'own-1', other };
  await follow({ kind: 'date.settled', ...question, date: null });
  await follow({ kind: 'date.settled', ...question, date });
  await follow({ kind: 'date.settled', commemoration: 'own-1', other: { ...other, day: 1 }, date });
  expect(await tables.settledDates.toArray()).toMatchObject([
    { other: { day: 1 }, date },
    { other, date, at: '2026-11-21T08:02:00.000Z' },
  ]);
  await follow({ kind: 'date.opened', ...question });
  expect(await tables.settledDates.count()).toBe(1);
});
