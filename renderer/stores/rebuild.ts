import { applyDecision } from './apply-decision';
import type { Tables } from './database';
import { saveDocument, saveFailure, waitingRow } from './save-document';
import type { DocumentOrigin, ReadDocument } from './save-document';
import type { Host } from '#shared/ipc/contract';
import type { JournalEntry } from '#shared/model/journal';
import { isReadFailure } from '#shared/pages/read-failure';
import type { ReadFailure } from '#shared/pages/read-failure';

/** Reads an original again. */
export type ReadOriginal = (
  bytes: Uint8Array,
  origin: DocumentOrigin,
) => Promise<ReadDocument | ReadFailure>;

/** How far a rebuild has come. */
export interface RebuildProgress {
  readonly done: number;
  readonly of: number;
}

/** What a rebuild could not bring back. */
export interface RebuildResult {
  /** File names of documents whose original is missing or damaged. */
  readonly lost: readonly string[];
  /** Journal lines that could not be read. */
  readonly unreadable: number;
}

/** Empties the tables and makes them again from the vault: every original read anew, every decision followed in order. */
export async function rebuildTables(
  database: Tables,
  vault: Host,
  read: ReadOriginal,
  readVersion: string,
  onProgress: (progress: RebuildProgress) => void,
): Promise<RebuildResult> {
  const { entries, unreadable } = await vault.request('vault.readJournal');
  const gone = listPurged(entries);
  const sizes = await readSizes(vault);
  // First of all: a rebuild that is cut off is begun again. The unit stays, or the screens would ask for it meanwhile.
  await database.settings.delete('journal');
  await Promise.all(
    database.tables.map(async (table) => {
      if (table.name !== database.settings.name) await table.clear();
    }),
  );
  // Scans are read with the words put right later.
  for (const entry of entries) {
    if (entry.kind === 'word.corrected') await applyDecision(database, entry);
  }
  const lost: string[] = [];
  for (const [index, entry] of entries.entries()) {
    onProgress({ done: index, of: entries.length });
    if (entry.kind !== 'document.added') {
      await applyDecision(database, entry);
      continue;
    }
    if (gone.has(entry.document)) continue;
    const origin = originOf(entry, sizes);
    // A damaged original is refused by the vault; it must not cost the others.
    const bytes = await vault.request('vault.readOriginal', origin.id).catch(() => null);
    if (bytes === null) lost.push(entry.fileName);
    const answer =
      bytes === null ? ({ failure: 'original-gone' } as const) : await read(bytes, origin);
    if (isReadFailure(answer)) await saveFailure(database, origin, answer, readVersion);
    else await saveDocument(database, origin, answer);
  }
  await noteFollowed(database, entries);
  return { lost, unreadable };
}

/**
 * Brings the tables to the journal's end where they follow a beginning of it: after a crash that is all but the last
 * few entries. Documents not yet read are left waiting. False where they do not follow it and have to be rebuilt: the
 * browser dropped them, or another window wrote meanwhile.
 */
export async function catchUpWithJournal(database: Tables, vault: Host): Promise<boolean> {
  const { entries } = await vault.request('vault.readJournal');
  const state = await database.settings.get('journal');
  const followed = state?.key === 'journal' ? state : { count: 0, last: '' };
  if ((entries[followed.count - 1]?.id ?? '') !== followed.last) return false;
  const missing = entries.slice(followed.count);
  if (missing.length === 0) return true;
  if (followed.count === 0) return false;
  const gone = listPurged(entries);
  const sizes = await readSizes(vault);
  for (const entry of missing) {
    if (entry.kind !== 'document.added') await applyDecision(database, entry);
    else if (!gone.has(entry.document)) await followAdded(database, originOf(entry, sizes));
  }
  await noteFollowed(database, entries);
  return true;
}

async function followAdded(database: Tables, origin: DocumentOrigin): Promise<void> {
  const before = await database.documents.get(origin.id);
  await database.documents.put(before ? { ...before, ...origin } : waitingRow(origin));
}

/** Documents that were removed for good and not added again. */
export function listPurged(entries: readonly JournalEntry[]): ReadonlySet<string> {
  const gone = new Set<string>();
  for (const entry of entries) {
    if (entry.kind === 'document.purged') gone.add(entry.document);
    else if (entry.kind === 'document.added') gone.delete(entry.document);
  }
  return gone;
}

function originOf(
  entry: Extract<JournalEntry, { kind: 'document.added' }>,
  sizes: ReadonlyMap<string, number>,
): DocumentOrigin {
  return {
    id: entry.document,
    fileName: entry.fileName,
    sample: entry.sample,
    addedAt: entry.at,
    size: sizes.get(entry.document) ?? 0,
  };
}

async function readSizes(vault: Host): Promise<ReadonlyMap<string, number>> {
  const originals = await vault.request('vault.listOriginals');
  return new Map(originals.map(({ sha256, size }) => [sha256, size]));
}

async function noteFollowed(database: Tables, entries: readonly JournalEntry[]): Promise<void> {
  const last = entries.at(-1)?.id ?? '';
  await database.settings.put({ key: 'journal', count: entries.length, last });
}
