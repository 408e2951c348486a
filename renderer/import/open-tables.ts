import { READ_VERSION } from './read-version';
import { readDocument } from './read-document';
import { host } from '../host';
import { tables } from '../stores/database';
import { rebuildTables, tablesFollowJournal } from '../stores/rebuild';
import type { RebuildProgress, RebuildResult } from '../stores/rebuild';
import type { ReadDocument } from '../stores/save-document';
import { saveDocument } from '../stores/save-document';
import { forgetSearchIndex, prepareSearchIndex } from '../stores/search';
import { describeFailure } from '#shared/pages/describe-failure';
import { isReadFailure } from '#shared/pages/read-failure';

/** Makes the tables fit to be shown: rebuilt from the vault where they do not follow its journal, and read by this version's stages. */
export async function openTables(onProgress: (progress: RebuildProgress) => void): Promise<void> {
  if (!(await tablesFollowJournal(tables, host))) await rebuildAll(onProgress);
  await readAgain(onProgress);
  // Not waited for: the screens do not need it.
  void prepareSearchIndex();
}

/** Rebuilds everything from the vault. */
export async function rebuildAll(
  onProgress: (progress: RebuildProgress) => void,
): Promise<RebuildResult> {
  const result = await rebuildTables(tables, host, readOrThrow, onProgress);
  await forgetSearchIndex();
  return result;
}

/** Reads again what an earlier version of the program read. A document whose original is gone or damaged keeps its old reading. */
async function readAgain(onProgress: (progress: RebuildProgress) => void): Promise<void> {
  const old = await tables.documents.filter((row) => row.readVersion !== READ_VERSION).toArray();
  for (const [index, row] of old.entries()) {
    onProgress({ done: index, of: old.length });
    const bytes = await host.request('vault.readOriginal', row.id).catch(() => null);
    const read = bytes === null ? null : await readDocument(bytes, row.fileName);
    if (read !== null && !isReadFailure(read)) await saveDocument(tables, row, read);
  }
  if (old.length > 0) await forgetSearchIndex();
}

async function readOrThrow(bytes: Uint8Array, fileName: string): Promise<ReadDocument> {
  const read = await readDocument(bytes, fileName);
  if (isReadFailure(read)) throw new Error(describeFailure(read, fileName));
  return read;
}
