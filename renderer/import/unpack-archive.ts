import { makeBatch } from './make-batch';
import { hasOpenEntryOf } from './queue-batches';
import { withinTime } from './within-time';
import { host } from '../host';
import { tables } from '../stores/database';
import { startUnpacking } from '../workers/unpack/start-unpacking';
import type { ArchiveEntry, QueueBatch } from '#shared/model/queue';

/** Milliseconds for opening a ZIP or unpacking one of its files. */
const LONGEST = 20_000;

/** The one ZIP that is open: the files of one follow one another. */
let open: (ReturnType<typeof startUnpacking> & { readonly archive: string }) | null = null;

/** Lists a ZIP that lies in the vault as files on their way in; words to follow its name where it cannot be opened. */
export async function unpackArchive(
  archive: string,
  from: QueueBatch,
): Promise<QueueBatch | string> {
  const listing = await openArchive(archive);
  if ('refused' in listing) return listing.refused;
  const refused = listing.entries.flatMap(({ name, refused: why }) =>
    why === null ? [] : [`Tệp “${name}” ${why}`],
  );
  const files = listing.entries
    .filter((entry) => entry.refused === null)
    .map(({ index, name, size }) => ({
      id: crypto.randomUUID(),
      name,
      size,
      entry: { archive, index },
    }));
  const depth = from.depth + 1;
  return makeBatch(files, { sample: from.sample, fromFolder: true, refused, depth });
}

/** The bytes of one file of a ZIP in the vault. Rejects with a sentence where they cannot be had. */
export async function extractEntry({ archive, index }: ArchiveEntry): Promise<Uint8Array> {
  if (open?.archive !== archive) await openArchive(archive);
  const bytes = await ask((worker) => worker.ask('extract', index));
  if (typeof bytes === 'string') throw new Error(`Tệp này ${bytes}`);
  return bytes;
}

/** Removes a ZIP from the vault when its last file is through: the files are kept, it is not needed any more. */
export async function letGoOfArchive(archive: string): Promise<void> {
  if (hasOpenEntryOf(archive)) return;
  if (open?.archive === archive) closeArchive();
  if ((await tables.documents.get(archive)) === undefined) {
    await host.request('vault.removeOriginal', archive);
  }
}

async function openArchive(archive: string) {
  closeArchive();
  const bytes = await host.request('vault.readOriginal', archive);
  if (bytes === null) throw new Error('Không còn tệp nén này trong sổ. Hãy thêm lại tệp nén.');
  open = { archive, ...startUnpacking() };
  return ask((worker) => worker.ask('openZip', bytes));
}

async function ask<Answer>(
  work: (worker: ReturnType<typeof startUnpacking>) => Promise<Answer>,
): Promise<Answer> {
  if (open === null) throw new Error('Không mở được tệp nén. Hãy giải nén rồi thêm thư mục.');
  try {
    return await withinTime(work(open), LONGEST);
  } catch (cause) {
    closeArchive();
    throw new Error('Không mở được tệp nén này. Hãy giải nén rồi thêm thư mục.', { cause });
  }
}

function closeArchive(): void {
  open?.end();
  open = null;
}
