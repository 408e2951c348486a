import { liveQuery } from 'dexie';
import { rereadDocument } from './reread-document';
import { loadRecognised } from './load-recognised';
import { host } from '../host';
import { tables } from '../stores/database';
import type { RecognitionRow } from '../stores/database';
import { t } from '../words/t';
import { recognisePages } from '../workers/recognise/recognise-pages';
import type { PageToRecognise } from '../workers/recognise/create-recognise-pages';
import type { Reading } from '#shared/model/reading';
import { formatStoredPage } from '#shared/ocr/index';

/** The document in hand. */
let current: { readonly document: string; readonly abort: AbortController } | null = null;
let running = false;

/** A document is read again when so many pages are new, and later when half as many again are. */
const FIRST_PAGES = 5;
const SHARE_OF_NEW = 0.5;

/** Recognises letters from now on wherever a document waits for it, one document after another. */
export function watchRecognitions(): void {
  liveQuery(async () => nextRow()).subscribe({
    next: (row) => {
      if (row) void goOn();
    },
    error: () => undefined, // the database is gone: so is what it is for
  });
}

/** Stops at the page in hand; the pages done are kept. */
export async function pauseRecognition(document: string): Promise<void> {
  await setState(document, 'paused');
}

/** Goes on where it was paused or stopped. */
export async function resumeRecognition(document: string): Promise<void> {
  await setState(document, 'waiting');
}

/** Leaves the remaining pages pictures, until the person asks for them again. */
export async function stopRecognition(document: string): Promise<void> {
  await setState(document, 'stopped');
}

async function setState(document: string, state: RecognitionRow['state']): Promise<void> {
  await tables.recognitions.update(document, { state, problem: null });
  if (state !== 'waiting' && current?.document === document) current.abort.abort();
}

/** What is in Thùng rác waits until it is taken out. */
async function nextRow(): Promise<RecognitionRow | undefined> {
  const rows = await tables.recognitions.where('state').equals('waiting').toArray();
  const documents = await tables.documents.bulkGet(rows.map((row) => row.document));
  return rows.find((_, i) => documents[i] !== undefined && documents[i].trashedAt === null);
}

async function goOn(): Promise<void> {
  if (running) return;
  running = true;
  try {
    // Two windows must not recognise the same pages.
    await navigator.locks.request('recognise', async () => {
      for (let row = await nextRow(); row; row = await nextRow()) await recogniseNext(row);
    });
  } finally {
    running = false;
  }
}

async function recogniseNext({ document }: RecognitionRow): Promise<void> {
  const abort = new AbortController();
  current = { document, abort };
  try {
    await recogniseDocument(document, abort.signal);
  } catch (error) {
    // Paused or stopped by the person: no failure, and the pages done are shown.
    if (abort.signal.aborted) {
      await rereadDocument(document);
      return;
    }
    // The disk is full, or the worker cannot be started: the next page would fail as this one did.
    const why = error instanceof Error ? error.message : String(error);
    const problem = t('recognise.failed', { why });
    await tables.recognitions.update(document, { state: 'paused', problem });
  } finally {
    current = null;
  }
}

async function recogniseDocument(document: string, signal: AbortSignal): Promise<void> {
  const [row, bytes, known] = await Promise.all([
    tables.readings.get(document),
    host.request('vault.readOriginal', document),
    loadRecognised(document),
  ]);
  if (row === undefined) {
    await tables.recognitions.delete(document);
    return;
  }
  if (bytes === null) throw new Error(t('recognise.originalGone'));
  const pages = pagesOf(row.reading).filter(({ number }) => !known.has(number));
  let fresh = 0;
  await recognisePages(bytes, pages, {
    signal,
    async onPage(recognised) {
      await host.request('vault.keepDerived', document, [formatStoredPage(recognised)]);
      fresh += 1;
      const { size } = known.set(recognised.page.number, recognised);
      await tables.recognitions.update(document, {
        done: Math.min(size, row.reading.pages.length),
      });
      if (fresh < FIRST_PAGES || fresh < SHARE_OF_NEW * size || size >= pages.length) return;
      fresh = 0;
      await rereadDocument(document);
    },
  });
  await rereadDocument(document);
  const left = await tables.recognitions.get(document);
  // Not again and again for nothing: every page was tried, and yet some wait.
  if (left?.state === 'waiting' && !signal.aborted) throw new Error(t('recognise.noAnswer'));
}

function pagesOf({ pagesToRecognise = [], pages }: Reading): PageToRecognise[] {
  return pagesToRecognise.flatMap((number) => {
    const size = pages[number - 1];
    return size ? [{ number, size }] : [];
  });
}
