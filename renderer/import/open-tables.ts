import { READ_VERSION } from './read-version';
import { readDocument } from './read-document';
import { watchRecognitions } from './recognise-queue';
import { resumeImport } from './resume-import';
import { watchFolder } from './watch-folder';
import { host } from '../host';
import { tables } from '../stores/database';
import { catchUpWithJournal, rebuildTables } from '../stores/rebuild';
import type { RebuildProgress, RebuildResult } from '../stores/rebuild';
import { saveDocument, saveFailure } from '../stores/save-document';
import { refreshSearch } from '../stores/search';
import { purgeOldTrash } from '../stores/trash';
import { isReadFailure } from '#shared/pages/read-failure';

/** Makes the tables fit to be shown: rebuilt from the vault where they do not follow its journal, and read by this version's stages. */
export async function openTables(onProgress: (progress: RebuildProgress) => void): Promise<void> {
  if (!(await catchUpWithJournal(tables, host))) await rebuildAll(onProgress);
  await readAgain(onProgress);
  // Not waited for: the screens do not need it.
  void workOn();
}

/** Rebuilds everything from the vault. */
export async function rebuildAll(
  onProgress: (progress: RebuildProgress) => void,
): Promise<RebuildResult> {
  const result = await rebuildTables(tables, host, readDocument, READ_VERSION, onProgress);
  refreshSearch();
  return result;
}

/** What goes on behind the screens from the start: none of it may keep the program from opening. */
async function workOn(): Promise<void> {
  refreshSearch();
  await purgeOldTrash(new Date()).catch(() => undefined); // tried again at the next start
  await resumeImport();
  watchFolder();
  watchRecognitions();
}

/** Reads again what an earlier version of the program read. A document whose original is gone or damaged keeps its old reading. */
async function readAgain(onProgress: (progress: RebuildProgress) => void): Promise<void> {
  const old = await tables.documents
    .filter((row) => row.state !== 'waiting' && row.readVersion !== READ_VERSION)
    .toArray();
  for (const [index, row] of old.entries()) {
    onProgress({ done: index, of: old.length });
    const bytes = await host.request('vault.readOriginal', row.id).catch(() => null);
    if (bytes === null) continue;
    const read = await readDocument(bytes, row);
    if (isReadFailure(read)) await saveFailure(tables, row, read, READ_VERSION);
    else await saveDocument(tables, row, read);
  }
}
