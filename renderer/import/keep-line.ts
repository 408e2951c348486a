import { READ_VERSION } from './read-version';
import { extractEntry, unpackArchive } from './unpack-archive';
import { host } from '../host';
import { tables } from '../stores/database';
import type { DocumentRow } from '../stores/database';
import { countEntries, decide, inOrder, stamp } from '../stores/decide';
import { saveFailure, waitingRow } from '../stores/save-document';
import { t } from '../words/t';
import type { OriginalInfo } from '#shared/ipc/contract';
import type { QueueBatch, QueueLine, QueueOutcome } from '#shared/model/queue';
import { describeFailure } from '#shared/pages/describe-failure';
import { judgeName } from '#shared/pages/passed-over';
import type { ReadFailure } from '#shared/pages/read-failure';

/** What became of a line, and the files that were found in it. */
export interface KeptLine {
  readonly outcome: QueueOutcome;
  /** For a ZIP: what lay in it. */
  readonly found: QueueBatch | null;
}

/** A ZIP in a ZIP is opened; one in that is not: nobody files documents so. */
const DEEPEST = 2;

/**
 * Puts one file's original into the vault and writes a waiting document down for it. Rejects when the vault cannot be
 * used; a file that cannot be had, or is there already, is an outcome.
 */
export async function keepLine(batch: QueueBatch, line: QueueLine): Promise<KeptLine> {
  const end = (
    state: QueueOutcome['state'],
    document: string | null,
    message = '',
  ): QueueOutcome => ({ line: line.id, state, document, message });

  const original =
    line.entry === undefined
      ? await host.request('vault.keepFile', line.id)
      : await host.request('vault.keepOriginal', await extractEntry(line.entry));
  if (judgeName(line.name) === 'archive' && batch.depth < DEEPEST) {
    const found = await unpackArchive(original.sha256, batch);
    const isOpen = typeof found !== 'string';
    const words = isOpen ? describeRest(found) : found;
    if (isOpen && words === null) return { outcome: end('unpacked', null), found };
    const failure: ReadFailure = { failure: 'archive', ...(words === null ? {} : { words }) };
    await keepArchive(original, fileNameOf(line), failure);
    if (isOpen) return { outcome: end('unpacked', original.sha256), found };
    const message = describeFailure(failure, line.name);
    return { outcome: end('failed', original.sha256, message), found: null };
  }
  const before = await tables.documents.get(original.sha256);
  if (before === undefined) {
    await addDocument(original, fileNameOf(line), batch.sample);
    return { outcome: end('kept', original.sha256), found: null };
  }
  if (before.state === 'failed' && before.trashedAt === null) {
    // The same bytes, but perhaps another version of the program, or an original that was damaged and is whole now.
    await tables.documents.update(before.id, { state: 'waiting', failure: null });
    return { outcome: end('kept', before.id), found: null };
  }
  if (before.trashedAt !== null || (before.sample && !batch.sample)) {
    await takeBack(before, fileNameOf(line));
    return { outcome: end('restored', before.id), found: null };
  }
  const name = before.meta.number ?? before.fileName;
  return { outcome: end('duplicate', before.id, t('import.duplicate', { name })), found: null };
}

/** What is said of a ZIP of which not all could be taken; null where all was. */
function describeRest({ passedOver }: QueueBatch): string | null {
  const count = passedOver.refused.length;
  return count === 0 ? null : t('import.archiveRest', { count });
}

/** A ZIP of which something could not be taken stays, so that nothing is lost with it. */
async function keepArchive(
  original: OriginalInfo,
  fileName: string,
  failure: ReadFailure,
): Promise<void> {
  if ((await tables.documents.get(original.sha256)) === undefined) {
    await addDocument(original, fileName, false);
  }
  const row = await tables.documents.get(original.sha256);
  if (row) await saveFailure(tables, row, failure, READ_VERSION);
}

async function addDocument(
  { sha256, size }: OriginalInfo,
  fileName: string,
  sample: boolean,
): Promise<void> {
  await inOrder(async () => {
    const entry = stamp({ kind: 'document.added', document: sha256, fileName, sample } as const);
    await host.request('vault.append', [entry]);
    await tables.documents.put(
      waitingRow({ id: sha256, fileName, sample, addedAt: entry.at, size }),
    );
    await countEntries([entry]);
  }, true);
}

/** A document out of Thùng rác; the sample plan, added by the officer, is the officer's from then on. */
async function takeBack(row: DocumentRow, fileName: string): Promise<void> {
  if (row.sample) {
    await inOrder(async () => {
      const entry = stamp({
        kind: 'document.added',
        document: row.id,
        fileName,
        sample: false,
      } as const);
      await host.request('vault.append', [entry]);
      await tables.documents.update(row.id, { fileName, sample: false, addedAt: entry.at });
      await countEntries([entry]);
    });
  }
  if (row.trashedAt !== null) await decide({ kind: 'document.restored', document: row.id });
}

/** The name without its folders. */
export function fileNameOf({ name }: QueueLine): string {
  return name.slice(name.lastIndexOf('/') + 1);
}
