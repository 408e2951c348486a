import { removeRows } from './apply-decision';
import { tables } from './database';
import { countEntries, inOrder, stamp } from './decide';
import { listPurged } from './rebuild';
import { refreshSearch } from './search';
import { host } from '../host';

/** Days for which Thùng rác keeps a document. */
export const DAYS_IN_TRASH = 30;

/** Removes documents for good, with their originals. What the officer noted on their duties stays in the journal. */
export async function purgeDocuments(documents: readonly string[]): Promise<void> {
  if (documents.length === 0) return;
  await inOrder(async () => {
    const entries = documents.map((document) =>
      stamp({ kind: 'document.purged', document } as const),
    );
    // The journal first: an original without its entry would come back as damage at the next rebuild.
    await host.request('vault.append', entries);
    await removeRows(tables, documents);
    await countEntries(entries);
  });
  // Not in order with decisions: what a crash leaves here is removed at the next start.
  for (const document of documents) await host.request('vault.removeOriginal', document);
  refreshSearch(documents);
}

/** Removes for good what has lain in Thùng rác for {@link DAYS_IN_TRASH} days, and what a crash left of an earlier removal. */
export async function purgeOldTrash(now: Date): Promise<void> {
  const before = new Date(now.getTime() - DAYS_IN_TRASH * 86_400_000).toISOString();
  const old = await tables.documents
    .filter((row) => row.trashedAt !== null && row.trashedAt < before)
    .primaryKeys();
  await purgeDocuments(old);
  const { entries } = await host.request('vault.readJournal');
  const purged = listPurged(entries);
  for (const { sha256 } of await host.request('vault.listOriginals')) {
    if (purged.has(sha256)) await host.request('vault.removeOriginal', sha256);
  }
}
