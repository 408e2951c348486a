import { tables } from './database';
import { decide } from './decide';
import type { Commemoration, SettledDate } from '#shared/model/commemoration';
import { cleanDay } from '#shared/planning/check-day';

/** Takes a change back. */
type Undo = () => Promise<void>;

/** A day of the officer's own, not yet kept: every year on that day of the solar calendar. */
export function newOwnDay(month: number, day: number): Commemoration {
  return {
    id: `own-${crypto.randomUUID()}`,
    name: '',
    calendar: 'solar',
    month,
    day,
    firstYear: null,
    onlyIn: null,
    group: 'own',
    category: 'own',
    holiday: false,
    note: '',
    source: '',
  };
}

/** Keeps a day of the officer's own, or another as the officer changed it. Rejects when the vault cannot write. */
export async function keepDay(commemoration: Commemoration): Promise<Undo> {
  const before = await tables.officerDays.get(commemoration.id);
  await decide({ kind: 'day.kept', commemoration: cleanDay(commemoration) });
  return async () => {
    if (before?.kept) await decide({ kind: 'day.kept', commemoration: before.kept });
    else await decide({ kind: 'day.released', commemoration: commemoration.id });
  };
}

/** Removes an own day; gives back another as the table or the document has it, with the answers about its date. */
export async function releaseDay(id: string): Promise<Undo> {
  const before = await tables.officerDays.get(id);
  const settled = await tables.settledDates.filter((row) => row.commemoration === id).toArray();
  const answers = settled.filter(({ date }) => date !== null);
  if (before?.kept) await decide({ kind: 'day.released', commemoration: id });
  for (const answer of answers) await openDate(answer);
  return async () => {
    if (before?.kept) await decide({ kind: 'day.kept', commemoration: before.kept });
    for (const answer of answers) await decide({ kind: 'date.settled', ...pick(answer) });
  };
}

/** Hides a day from the calendar and all lists. */
export async function hideDay(id: string): Promise<Undo> {
  await decide({ kind: 'day.hidden', commemoration: id });
  return async () => decide({ kind: 'day.shown', commemoration: id });
}

/** Shows a hidden day again; `ids` are all under which it is known. */
export async function showDay(ids: readonly string[]): Promise<Undo> {
  const rows = await tables.officerDays.bulkGet([...ids]);
  const hidden = rows.flatMap((row) => (row?.hidden ? [row.id] : []));
  for (const commemoration of hidden) await decide({ kind: 'day.shown', commemoration });
  return async () => {
    for (const commemoration of hidden) await decide({ kind: 'day.hidden', commemoration });
  };
}

/** Remembers which date is right where a document gives a day another one. */
export async function settleDate(answer: SettledDate): Promise<Undo> {
  await decide({ kind: 'date.settled', ...pick(answer) });
  return async () => openDate(answer);
}

async function openDate({ commemoration, other }: SettledDate): Promise<void> {
  await decide({ kind: 'date.opened', commemoration, other });
}

/** Without what the tables add. */
function pick({ commemoration, other, date }: SettledDate): SettledDate {
  return { commemoration, other, date };
}
