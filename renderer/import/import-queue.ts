import { readDocument } from './read-document';
import { host } from '../host';
import { countEntry, decide, inOrder, stamp } from '../stores/decide';
import { tables } from '../stores/database';
import type { DocumentRow } from '../stores/database';
import { saveDocument } from '../stores/save-document';
import type { ReadDocument } from '../stores/save-document';
import { forgetSearchIndex, prepareSearchIndex } from '../stores/search';
import { t } from '../words/t';
import { describeFailure } from '#shared/pages/describe-failure';
import { listDuties } from '#shared/planning/list-duties';
import { isReadFailure } from '#shared/pages/read-failure';
import type { PickedFile } from '#shared/ipc/contract';

/** How one file is coming in. */
export interface ImportLine {
  readonly id: string;
  readonly fileName: string;
  readonly state: 'waiting' | 'reading' | 'done' | 'duplicate' | 'failed' | 'cancelled';
  /** One line of plain Vietnamese. */
  readonly message: string;
  /** Share read, 0 to 1; null where it is not known. */
  readonly progress: number | null;
  /** The document it became, or was already. */
  readonly document: string | null;
}

interface Waiting {
  readonly line: string;
  readonly file: PickedFile;
  readonly sample: boolean;
  readonly abort: AbortController;
}

let lines: readonly ImportLine[] = [];
let running = false;
const waiting: Waiting[] = [];
const aborts = new Map<string, AbortController>();
const listeners = new Set<() => void>();

/** The list of files, newest last; the same object until something changes. */
export const getImportLines = (): readonly ImportLine[] => lines;

/** Calls back after every change; returns a function that stops it. */
export function watchImportLines(callback: () => void): () => void {
  listeners.add(callback);
  return () => listeners.delete(callback);
}

/** Queues files and reads them one after another. Resolves when the queue is empty. */
export async function addFiles(files: readonly PickedFile[], sample = false): Promise<void> {
  if (!running) setLines([]);
  for (const file of files) {
    const abort = new AbortController();
    const line = crypto.randomUUID();
    aborts.set(line, abort);
    waiting.push({ line, file, sample, abort });
    if (sample) continue; // nothing the officer asked for
    setLines([
      ...lines,
      {
        id: line,
        fileName: file.name,
        state: 'waiting',
        message: t('import.waiting'),
        progress: null,
        document: null,
      },
    ]);
  }
  if (running) return;
  running = true;
  try {
    for (let next = waiting.shift(); next; next = waiting.shift()) await addFile(next);
    await prepareSearchIndex();
  } finally {
    running = false;
  }
}

/** Stops one file, whether it waits or is being read. Nothing of it stays behind. */
export function cancelImport(line: string): void {
  aborts.get(line)?.abort();
}

/** Takes the finished lines off the list. */
export function clearImportLines(): void {
  setLines(lines.filter((line) => line.state === 'waiting' || line.state === 'reading'));
}

async function addFile({ line, file, sample, abort }: Waiting): Promise<void> {
  const change = (part: Partial<ImportLine>): void =>
    setLines(lines.map((each) => (each.id === line ? { ...each, ...part } : each)));
  const fail = (message: string): void => change({ state: 'failed', message, progress: null });
  try {
    if (abort.signal.aborted) return change({ state: 'cancelled', message: t('import.cancelled') });
    change({ state: 'reading', message: t('import.reading') });
    const bytes = await readBytes(file);
    if (typeof bytes === 'string') return fail(bytes);
    const id = await hashBytes(bytes);
    const before = await tables.documents.get(id);
    if (before && (before.trashedAt !== null || (before.sample && !sample))) {
      await takeBack(before, file.name);
      return change({ state: 'done', message: t('import.restored'), document: id });
    }
    if (before) {
      const name = before.meta.number ?? before.fileName;
      return change({ state: 'duplicate', message: t('import.duplicate', { name }), document: id });
    }
    const read = await readDocument(bytes, file.name, {
      signal: abort.signal,
      onProgress: ({ page, of }) =>
        change({
          message: t('import.readingPage', { page, of }),
          progress: of > 0 ? page / of : null,
        }),
    });
    if (isReadFailure(read)) {
      if (read.failure === 'cancelled')
        return change({ state: 'cancelled', message: t('import.cancelled'), progress: null });
      return fail(describeFailure(read, file.name));
    }
    await inOrder(async () => {
      await host.request('vault.keepOriginal', bytes);
      const entry = stamp({
        kind: 'document.added',
        document: id,
        fileName: file.name,
        sample,
      } as const);
      await host.request('vault.append', [entry]);
      await saveDocument(tables, { id, fileName: file.name, sample, addedAt: entry.at }, read);
      await countEntry(entry);
    });
    await forgetSearchIndex();
    return change({ state: 'done', message: describeRead(read), progress: null, document: id });
  } catch (error) {
    return fail(
      t('import.vaultFailed', {
        name: file.name,
        why: error instanceof Error ? error.message : String(error),
      }),
    );
  } finally {
    aborts.delete(line);
  }
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
      await countEntry(entry);
    });
  }
  if (row.trashedAt !== null) await decide({ kind: 'document.restored', document: row.id });
  await forgetSearchIndex();
}

/** "đã đọc 12 trang, tìm thấy 20 việc; trang 3, 7 là ảnh, chưa đọc được". */
function describeRead({ format, reading, facts }: ReadDocument): string {
  const counts = {
    pages: reading.pages.length,
    tasks: listDuties(facts.tasks, facts.reports).length,
  };
  const read = format === 'pdf' ? t('import.done', counts) : t('import.doneText', counts);
  const unread = reading.unreadPages ?? [];
  return unread.length === 0
    ? read
    : `${read}; ${t('import.unreadPages', { pages: unread.join(', ') })}`;
}

/** The bytes, or a sentence saying why there are none. */
async function readBytes(file: PickedFile): Promise<Uint8Array | string> {
  try {
    return await host.request('files.read', file.id);
  } catch (error) {
    return t('import.fileGone', {
      name: file.name,
      why: error instanceof Error ? error.message : String(error),
    });
  }
}

async function hashBytes(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function setLines(next: readonly ImportLine[]): void {
  lines = next;
  for (const listener of listeners) listener();
}
