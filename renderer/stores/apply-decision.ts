import { factKey } from './database';
import type { DocumentRow, OfficerDayRow, Tables } from './database';
import type { SettledDate } from '#shared/model/commemoration';
import type { JournalEntry } from '#shared/model/journal';

/** A decision that the tables can follow by themselves; a document must be read first. */
export type TableDecision = Exclude<JournalEntry, { kind: 'document.added' }>;

/** Brings the tables to where the journal is after this entry. Applying an entry twice changes nothing. */
export async function applyDecision(database: Tables, entry: TableDecision): Promise<void> {
  switch (entry.kind) {
    case 'document.trashed':
      await database.documents.update(entry.document, { trashedAt: entry.at });
      return;
    case 'document.restored':
      await database.documents.update(entry.document, { trashedAt: null });
      return;
    case 'document.purged':
      await removeRows(database, [entry.document]);
      return;
    case 'family.settled':
    case 'family.opened': {
      const { documents } = entry;
      const counts = entry.kind === 'family.settled' ? entry.counts : null;
      const apart = entry.kind === 'family.settled' && counts === null;
      await database.documents
        .where('id')
        .anyOf([...documents])
        .modify((row) => {
          const others = documents.filter((id) => id !== row.id);
          const rest = row.apartFrom.filter((id) => !others.includes(id));
          Object.assign(row, {
            copyOf: counts === row.id ? null : counts,
            apartFrom: apart ? [...rest, ...others] : rest,
          } satisfies Partial<DocumentRow>);
        });
      return;
    }
    case 'task.decided': {
      const key = factKey(entry.document, entry.task);
      const before = await database.decisions.get(key);
      await database.decisions.put({
        key,
        document: entry.document,
        state: entry.state ?? before?.state ?? 'todo',
        note: entry.note ?? before?.note ?? '',
        changedAt: entry.at,
      });
      return;
    }
    case 'word.corrected': {
      const { document, page, box, text } = entry;
      const key = `${document}:${page}:${Math.round(box.x)}:${Math.round(box.y)}`;
      if (text === null) await database.corrections.delete(key);
      else await database.corrections.put({ key, document, page, box, text });
      return;
    }
    case 'day.kept':
      await changeDay(database, entry.commemoration.id, {
        kept: entry.commemoration,
        keptAt: entry.at,
      });
      return;
    case 'day.released':
      await changeDay(database, entry.commemoration, { kept: null, keptAt: '' });
      return;
    case 'day.hidden':
    case 'day.shown':
      await changeDay(database, entry.commemoration, { hidden: entry.kind === 'day.hidden' });
      return;
    case 'date.settled': {
      const { commemoration, other, date, at } = entry;
      await database.settledDates.put({ key: dateKey(entry), commemoration, other, date, at });
      return;
    }
    case 'date.opened':
      await database.settledDates.delete(dateKey(entry));
      return;
    case 'unit.set':
      await database.settings.put({ key: 'unit', unit: entry.unit });
      return;
    case 'draft.saved':
      await database.drafts.put(entry.draft);
      return;
    case 'draft.removed':
      await database.drafts.delete(entry.draft);
      return;
    case 'search.kept':
      await database.savedSearches.put(entry.search);
      return;
    case 'search.removed':
      await database.savedSearches.delete(entry.search);
      return;
    default:
      entry satisfies never;
  }
}

async function changeDay(
  { officerDays }: Tables,
  id: string,
  change: Partial<OfficerDayRow>,
): Promise<void> {
  const before = await officerDays.get(id);
  await officerDays.put({ id, kept: null, keptAt: '', hidden: false, ...before, ...change });
}

function dateKey({ commemoration, other }: Pick<SettledDate, 'commemoration' | 'other'>): string {
  const { calendar, month, day, firstYear, onlyIn } = other;
  return [commemoration, calendar, month, day, firstYear, onlyIn].join(' ');
}

/** Takes away all that was read from documents. What the officer decided stays: the same files may come back. */
export async function removeRows(database: Tables, ids: readonly string[]): Promise<void> {
  const { documents, readings, recognitions, tasks, reports, anniversaries, citations } = database;
  const facts = [tasks, reports, anniversaries, citations];
  await database.transaction('rw', [documents, readings, recognitions, ...facts], async () => {
    await documents.bulkDelete([...ids]);
    await recognitions.bulkDelete([...ids]);
    await readings.bulkDelete([...ids]);
    for (const table of facts) await table.where('document').anyOf(ids).delete();
  });
}
