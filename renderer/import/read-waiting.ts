import { READ_VERSION } from './read-version';
import { readDocument } from './read-document';
import { isStopped } from './stopped';
import { host } from '../host';
import { tables } from '../stores/database';
import type { DocumentRow } from '../stores/database';
import { saveDocument, saveFailure } from '../stores/save-document';
import type { ReadDocument } from '../stores/save-document';
import { refreshSearch } from '../stores/search';
import { t } from '../words/t';
import { describeFailure } from '#shared/pages/describe-failure';
import { isReadFailure } from '#shared/pages/read-failure';
import type { ReadFailure } from '#shared/pages/read-failure';
import type { ReadProgress } from '#shared/pages/read-pages';
import { listDuties } from '#shared/planning/list-duties';
import { isDamaged } from '#shared/vault/vault-error';

/** Bytes. Larger originals are kept, and not taken into memory to be read. */
const LARGEST_READ = 200_000_000;

/** What came of reading a document, in words for its line. */
export interface ReadOutcome {
  readonly state: 'done' | 'failed' | 'cancelled';
  readonly message: string;
}

/** Reads a document whose original is kept. Rejects when the vault or the tables cannot be used. */
export async function readWaiting(
  row: DocumentRow,
  signal: AbortSignal,
  onProgress: (progress: ReadProgress) => void,
): Promise<ReadOutcome> {
  const read = await readOriginal(row, signal, onProgress);
  if (!isReadFailure(read)) {
    await saveDocument(tables, row, read);
    refreshSearch([row.id]);
    return { state: 'done', message: describeRead(read) };
  }
  if (read.failure === 'cancelled') return { state: 'cancelled', message: t('import.cancelled') };
  await saveFailure(tables, row, read, READ_VERSION);
  return { state: 'failed', message: describeFailure(read, row.fileName) };
}

async function readOriginal(
  row: DocumentRow,
  signal: AbortSignal,
  onProgress: (progress: ReadProgress) => void,
): Promise<ReadDocument | ReadFailure> {
  if (row.size > LARGEST_READ) return { failure: 'too-large' };
  try {
    const bytes = await host.request('vault.readOriginal', row.id);
    if (bytes === null) return { failure: 'original-gone' };
    return await readDocument(bytes, row, { signal, onProgress });
  } catch (error) {
    if (isStopped(error)) throw error;
    // A damaged original, or a worker that broke down: it is one file, and the next goes on.
    return { failure: isDamaged(error) ? 'original-gone' : 'reader-failed' };
  }
}

/** "đã đọc 12 trang, tìm thấy 20 việc; trang 3, 7 là ảnh, chưa đọc được". */
function describeRead({ format, reading, facts }: ReadDocument): string {
  const counts = {
    pages: reading.pages.length - (reading.pagesToRecognise?.length ?? 0),
    tasks: listDuties(facts.tasks, facts.reports).length,
  };
  const isPaged = format === 'pdf' || format === 'picture';
  const read = isPaged ? t('import.done', counts) : t('import.doneText', counts);
  const { unreadPages = [], pagesToRecognise = [], converted } = reading;
  const lost = unreadPages.filter((page) => !pagesToRecognise.includes(page));
  const pictures =
    pagesToRecognise.length === 0
      ? undefined
      : t('import.pagesToRecognise', { count: pagesToRecognise.length });
  const unread =
    lost.length === 0 ? undefined : t('import.unreadPages', { pages: lost.join(', ') });
  const encoding = converted && t('import.converted', { encoding: t(`encoding.${converted}`) });
  return [counts.pages > 0 ? read : undefined, pictures, unread, encoding]
    .filter((part) => part !== undefined)
    .join('; ');
}
