import { connectWorker } from '../rpc';
import type { RecogniseService } from './recognise.worker';
import type { PageSize } from '#shared/model/reading';
import type { RecognisedPage } from '#shared/model/recognised-page';
import { blankPage } from '#shared/pages/read-pages';

/** A page to be recognised. */
export interface PageToRecognise {
  readonly number: number;
  readonly size: PageSize;
}

export interface RecogniseOptions {
  readonly signal: AbortSignal;
  /** Called for each page as it is done, in any order; the next waits for it. */
  readonly onPage: (page: RecognisedPage) => Promise<void>;
}

/** What recognition needs of where it runs. */
export interface RecogniseMeans {
  readonly startWorker: () => Worker;
  readonly folders: () => Parameters<RecogniseService['open']>[1];
  /** How many pages are recognised at the same time. */
  readonly engines: number;
  /** How long opening and any one page may take, milliseconds. */
  readonly limit: number;
}

/** Recognises pages of one file. Resolves when all are done or it was stopped. */
export type RecognisePages = (
  bytes: Uint8Array,
  pages: readonly PageToRecognise[],
  options: RecogniseOptions,
) => Promise<void>;

/** WebAssembly's memory grows and never shrinks: after so many pages the worker is replaced. */
const PAGES_A_WORKER = 40;

/** Rejects when the time is up or the signal says stop: what hangs in a worker never settles. */
async function within<Answer>(
  answer: Promise<Answer>,
  limit: number,
  signal: AbortSignal,
): Promise<Answer> {
  const settled = new AbortController();
  const { signal: until } = settled;
  try {
    return await Promise.race([
      answer,
      new Promise<never>((_, reject) => {
        const timer = setTimeout(() => reject(new Error('Timed out')), limit);
        until.addEventListener('abort', () => clearTimeout(timer));
        signal.addEventListener('abort', () => reject(new Error('Stopped')), { signal: until });
      }),
    ]);
  } finally {
    settled.abort();
  }
}

/** Makes the function that recognises pages: each within its time, a worker that hangs or breaks down is killed and its page given up. */
export function createRecognisePages(means: RecogniseMeans): RecognisePages {
  /** Takes pages off the list until it is empty, the worker has had its share, or one page fails. */
  async function recogniseSome(
    bytes: Uint8Array,
    waiting: PageToRecognise[],
    { signal, onPage }: RecogniseOptions,
  ): Promise<void> {
    const worker = means.startWorker();
    const ask = connectWorker<RecogniseService>(worker);
    const failed = (page: PageToRecognise): RecognisedPage => ({
      outcome: 'failed',
      page: blankPage(page.number, page.size),
    });
    try {
      const opened = ask('open', bytes, means.folders(), means.engines);
      await within(opened, means.limit, signal);
      let left = PAGES_A_WORKER;
      let usable = true;
      const work = async (): Promise<void> => {
        while (usable && left > 0 && !signal.aborted) {
          const next = waiting.shift();
          if (!next) return;
          left--;
          let done: RecognisedPage;
          try {
            // One page is drawn while another is recognised: its own time begins before its turn.
            const page = ask('recognise', next.number, next.size);
            done = { outcome: 'read', page: await within(page, 2 * means.limit, signal) };
          } catch {
            if (signal.aborted || !usable) {
              waiting.unshift(next);
              return;
            }
            usable = false;
            done = failed(next);
          }
          await onPage(done);
        }
      };
      await Promise.all(Array.from({ length: means.engines + 1 }, work));
    } finally {
      worker.terminate();
    }
  }

  return async (bytes, pages, options) => {
    const waiting = [...pages];
    while (waiting.length > 0 && !options.signal.aborted) {
      await recogniseSome(bytes, waiting, options);
    }
  };
}
