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

/** A kept original that no document stands for yet. */
export interface NewDocument extends OriginalInfo {
  readonly fileName: string;
  readonly sample: boolean;
}

/** What became of a line, and the files that were found in it. */
export interface KeptLine {
  readonly outcome: QueueOutcome;
  /** A new document, still to be written down by {@link addDocuments}. */
  readonly added: NewDocument | null;
  /** For a ZIP: what lay in it. */
  readonly found: QueueBatch | null;
}

/** A ZIP in a ZIP is opened; one in that is not: nobody files documents so. */
const DEEPEST = 2;

/**
 * Puts one file's original into the vault. Rejects when the vault cannot be used; a file that is there already is an
 * outcome.
 * @param isAdded Whether a document is new and about to be written down.
 */
export async function keepLine(
  batch: QueueBatch,
  line: QueueLine,
  isAdded: (document: string) => boolean,
): Promise<KeptLine> {
  const end = (
    state: QueueOutcome['state'],
    document: string | null,
    message = '',
    rest: Partial<KeptLine> = {},
  ): KeptLine => ({
    outcome: { line: line.id, state, document, message },
    added: null,
    found: null,
    ...rest,
  });

  const original =
    line.entry === undefined
      ? await host.request('vault.keepFile', line.id)
      : await host.request('vault.keepOriginal', await extractEntry(line.entry));
  if (judgeName(line.name) === 'archive' && batch.depth < DEEPEST) {
    const found = await unpackArchive(original.sha256, batch);
    const isOpen = typeof found !== 'string';
    const words = isOpen ? describeRest(found) : found;
    if (isOpen && words === null) return end('unpacked', null, '', { found });
    const failure: ReadFailure = { failure: 'archive', ...(words === null ? {} : { words }) };
    await keepArchive(original, fileNameOf(line), failure);
    if (isOpen) return end('unpacked', original.sha256, '', { found });
    return end('failed', original.sha256, describeFailure(failure, line.name));
  }
  const fileName = fileNameOf(line);
  if (isAdded(original.sha256)) {
    return end('duplicate', original.sha256, t('import.duplicate', { name: fileName }));
  }
  const before = await tables.documents.get(original.sha256);
  if (before === undefined) {
    const added = { ...original, fileName, sample: batch.sample };
    return end('kept', original.sha256, '', { added });
  }
  if (before.state === 'failed' && before.trashedAt === null) {
    // The same bytes, but perhaps another version of the program, or an original that was damaged and is whole now.
    await tables.documents.update(before.id, { state: 'waiting', failure: null });
    return end('kept', before.id);
  }
  if (before.trashedAt !== null || (before.sample && !batch.sample)) {
    await takeBack(before, fileName);
    return end('restored', before.id);
  }
  const name = before.meta.number ?? before.fileName;
  return end('duplicate', before.id, t('import.duplicate', { name }));
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
    await addDocuments([{ ...original, fileName, sample: false }]);
  }
  const row = await tables.documents.get(original.sha256);
  if (row) await saveFailure(tables, row, failure, READ_VERSION);
}

/** Writes waiting documents down for originals that are kept: several at once, since each writing waits for the disk. */
export async function addDocuments(added: readonly NewDocument[]): Promise<void> {
  if (added.length === 0) return;
  await inOrder(async () => {
    const now = Date.now();
    const entries = added.map(({ sha256, fileName, sample }, index) => ({
      ...stamp({ kind: 'document.added', document: sha256, fileName, sample } as const),
      // A moment apart, since the list of documents is in this order.
      at: new Date(now + index).toISOString(),
    }));
    await host.request('vault.append', entries);
    const sizes = new Map(added.map(({ sha256, size }) => [sha256, size]));
    await tables.documents.bulkPut(
      entries.map(({ document: id, fileName, sample, at }) =>
        waitingRow({ id, fileName, sample, addedAt: at, size: sizes.get(id) ?? 0 }),
      ),
    );
    await countEntries(entries);
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
