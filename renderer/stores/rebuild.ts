import { applyDecision } from './apply-decision';
import type { Tables } from './database';
import { saveDocument } from './save-document';
import type { ReadDocument } from './save-document';
import type { Host } from '#shared/ipc/contract';

/** Reads an original again. Rejects when it cannot. */
export type ReadOriginal = (bytes: Uint8Array, fileName: string) => Promise<ReadDocument>;

/** How far a rebuild has come. */
export interface RebuildProgress {
  readonly done: number;
  readonly of: number;
}

/** What a rebuild could not bring back. */
export interface RebuildResult {
  /** File names of documents whose original is missing or can no longer be read. */
  readonly lost: readonly string[];
  /** Journal lines that could not be read. */
  readonly unreadable: number;
}

/** Empties the tables and makes them again from the vault: every original read anew, every decision followed in order. */
export async function rebuildTables(
  database: Tables,
  vault: Host,
  read: ReadOriginal,
  onProgress: (progress: RebuildProgress) => void,
): Promise<RebuildResult> {
  const { entries, unreadable } = await vault.request('vault.readJournal');
  await Promise.all(database.tables.map((table) => table.clear()));
  const lost: string[] = [];
  for (const [index, entry] of entries.entries()) {
    onProgress({ done: index, of: entries.length });
    if (entry.kind !== 'document.added') {
      await applyDecision(database, entry);
      continue;
    }
    // A damaged original is refused by the vault; it must not cost the others.
    try {
      const bytes = await vault.request('vault.readOriginal', entry.document);
      if (bytes === null) throw new Error('missing');
      const origin = {
        id: entry.document,
        fileName: entry.fileName,
        sample: entry.sample,
        addedAt: entry.at,
      };
      await saveDocument(database, origin, await read(bytes, entry.fileName));
    } catch {
      lost.push(entry.fileName);
    }
  }
  await database.settings.put({
    key: 'journal',
    count: entries.length,
    last: entries.at(-1)?.id ?? '',
  });
  return { lost, unreadable };
}

/** Whether the tables follow the journal; they do not when the browser dropped them or another window wrote meanwhile. */
export async function tablesFollowJournal(database: Tables, vault: Host): Promise<boolean> {
  const { entries } = await vault.request('vault.readJournal');
  const state = await database.settings.get('journal');
  const followed = state?.key === 'journal' ? state : { count: 0, last: '' };
  return followed.count === entries.length && followed.last === (entries.at(-1)?.id ?? '');
}
