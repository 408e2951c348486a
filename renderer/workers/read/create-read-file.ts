import type { ReadMessage, ReadResult } from './messages';
import type { ReadProgress } from '#shared/pages/read-pages';

/** How long reading may take, milliseconds. */
export interface TimeLimits {
  /** For opening the file, and for each page. */
  readonly page: number;
  readonly file: number;
}

export interface ReadOptions {
  readonly onProgress?: (progress: ReadProgress) => void;
  readonly signal?: AbortSignal;
  readonly timeLimits?: TimeLimits;
}

/** Reads one file's bytes; a file that cannot be read is an answer, not an error. The bytes stay the caller's. */
export type ReadFile = (
  bytes: Uint8Array,
  fileName: string,
  options?: ReadOptions,
) => Promise<ReadResult>;

const TIME_LIMITS: TimeLimits = { page: 15_000, file: 300_000 };

/** One worker and the file it has in hand. Killing it is the only sure way to stop what hangs. */
function readWith(
  worker: Worker,
  job: { readonly bytes: Uint8Array; readonly fileName: string; readonly assets: string },
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
    const fileTimer = setTimeout(timeOut, timeLimits.file);
    let pageTimer = setTimeout(timeOut, timeLimits.page);
    const until = { signal: listeners.signal };
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<ReadMessage | { readonly action: string }>) => {
        if ('result' in data) return end(data.result, true);
        // pdf.js greets whoever listens to the worker it is loaded in.
        if (!('progress' in data)) return undefined;
        clearTimeout(pageTimer);
        pageTimer = setTimeout(timeOut, timeLimits.page);
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

/**
 * Makes the function that reads files: one at a time, each within its time. A worker that hangs, breaks down or is
 * stopped is killed, and the next file gets a fresh one; when no file waits, none is kept.
 */
export function createReadFile(startWorker: () => Worker, assets: () => string): ReadFile {
  let worker: Worker | null = null;
  let waiting = 0;
  let before: Promise<unknown> = Promise.resolve();

  function stopWorker(): void {
    worker?.terminate();
    worker = null;
  }

  async function readNext(
    bytes: Uint8Array,
    fileName: string,
    options: ReadOptions,
  ): Promise<ReadResult> {
    if (options.signal?.aborted) return { failure: 'cancelled' };
    worker ??= startWorker();
    const job = { bytes, fileName, assets: assets() };
    const { result, usable } = await readWith(worker, job, options);
    if (!usable) stopWorker();
    return result;
  }

  return (bytes, fileName, options = {}) => {
    waiting++;
    const reading = before.then(async () => {
      try {
        return await readNext(bytes, fileName, options);
      } finally {
        waiting--;
        if (waiting === 0) stopWorker();
      }
    });
    before = reading.catch(() => {});
    return reading;
  };
}
