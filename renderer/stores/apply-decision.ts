import { factKey } from './database';
import type { Tables } from './database';
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
    case 'unit.set':
      await database.settings.put({ key: 'unit', unit: entry.unit });
      return;
    case 'draft.saved':
      await database.drafts.put(entry.draft);
      return;
    case 'draft.removed':
      await database.drafts.delete(entry.draft);
      return;
    default:
      entry satisfies never;
  }
}
