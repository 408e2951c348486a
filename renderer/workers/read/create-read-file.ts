import type { ReadJob, ReadMessage, ReadResult } from './messages';
import type { ReadProgress, RecognisedPages } from '#shared/pages/read-pages';

/** How long reading may take, milliseconds. */
export interface TimeLimits {
  /** For opening the file, and for each page. */
  readonly page: number;
  /** For all of it: so much, and so much more a page. */
  readonly file: number;
  readonly eachPage: number;
}

export interface ReadOptions {
  readonly onProgress?: (progress: ReadProgress) => void;
  readonly signal?: AbortSignal;
  /** What recognition of letters has made of the file's pages so far. */
  readonly recognised?: RecognisedPages;
  readonly timeLimits?: TimeLimits;
}

/** Reads one file's bytes; a file that cannot be read is an answer, not an error. The bytes stay the caller's. */
export type ReadFile = (
  bytes: Uint8Array,
  fileName: string,
  options?: ReadOptions,
) => Promise<ReadResult>;

const TIME_LIMITS: TimeLimits = { page: 15_000, file: 60_000, eachPage: 1000 };

/** Loading pdf.js takes longer than reading a short file, so a worker is not started for each. */
const FILES_A_WORKER = 30;
/** Milliseconds after the last file until its worker is let go. */
const IDLE = 3000;

/** One worker and the file it has in hand. Killing it is the only sure way to stop what hangs. */
function readWith(
  worker: Worker,
  job: ReadJob,
  { onProgress, signal, timeLimits = TIME_LIMITS }: ReadOptions,
): Promise<{ result: ReadResult; usable: boolean }> {
  return new Promise((resolve) => {
    const listeners = new AbortController();
    const end = (result: ReadResult, usable: boolean): void => {
      listeners.abort();
      clearTimeout(pageTimer);
      clearTimeout(fileTimer);
      resolve({ result, usable });
    };
    const timeOut = (): void => end({ failure: 'timed-out' }, false);
    let fileTimer = setTimeout(timeOut, timeLimits.file);
    let isCounted = false;
    let pageTimer = setTimeout(timeOut, timeLimits.page);
    const until = { signal: listeners.signal };
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<ReadMessage | { readonly action: string }>) => {
        if ('result' in data) return end(data.result, !isBurdened(data.result));
        // pdf.js greets whoever listens to the worker it is loaded in.
        if (!('progress' in data)) return undefined;
        clearTimeout(pageTimer);
        pageTimer = setTimeout(timeOut, timeLimits.page);
        if (!isCounted) {
          isCounted = true;
          clearTimeout(fileTimer);
          const { file, eachPage } = timeLimits;
          fileTimer = setTimeout(timeOut, file + eachPage * data.progress.of);
        }
        return onProgress?.(data.progress);
      },
      until,
    );
    const breakDown = (): void => end({ failure: 'reader-failed' }, false);
    worker.addEventListener('error', breakDown, until);
    worker.addEventListener('messageerror', breakDown, until);
    signal?.addEventListener('abort', () => end({ failure: 'cancelled' }, false), until);
    worker.postMessage(job, []);
  });
}

/** A worker that was choked holds on to what it was fed with. */
function isBurdened(result: ReadResult): boolean {
  return 'failure' in result && result.failure === 'too-complex';
}

/**
 * Makes the function that reads files: one at a time, each within its time. A worker that hangs, breaks down or is
 * stopped is killed, and the next file gets a fresh one. A worker is used for some files and then let go, with all
 * that it may have kept of them; none is kept while nothing is read.
 */
export function createReadFile(startWorker: () => Worker, assets: () => string): ReadFile {
  let worker: Worker | null = null;
  let filesRead = 0;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let before: Promise<unknown> = Promise.resolve();

  function stopWorker(): void {
    worker?.terminate();
    worker = null;
    filesRead = 0;
  }

  async function readNext(
    bytes: Uint8Array,
    fileName: string,
    options: ReadOptions,
  ): Promise<ReadResult> {
    if (options.signal?.aborted) return { failure: 'cancelled' };
    clearTimeout(idle);
    worker ??= startWorker();
    filesRead += 1;
    const { recognised = new Map() } = options;
    const job: ReadJob = { bytes, fileName, assets: assets(), recognised };
    const { result, usable } = await readWith(worker, job, options);
    if (!usable || filesRead >= FILES_A_WORKER) stopWorker();
    else idle = setTimeout(stopWorker, IDLE);
    return result;
  }

  return (bytes, fileName, options = {}) => {
    const reading = before.then(() => readNext(bytes, fileName, options));
    before = reading.catch(() => {});
    return reading;
  };
}
