import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createReadFile } from '../../../../../renderer/workers/read/create-read-file';
import type { ReadJob, ReadMessage } from '../../../../../renderer/workers/read/messages';
import { readTextReading } from '#shared/pages/read-text-reading';

const READING = readTextReading('Kế hoạch');

/** A worker that does with its job what the test says. */
class FakeWorker extends EventTarget {
  static started: FakeWorker[] = [];
  readonly jobs: ReadJob[] = [];
  terminated = false;
  onerror = null;
  onmessage = null;
  onmessageerror = null;

  constructor() {
    super();
    FakeWorker.started.push(this);
  }
  postMessage(job: ReadJob): void {
    this.jobs.push(job);
  }
  terminate(): void {
    this.terminated = true;
  }
  tell(data: ReadMessage | { action: string }): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const TIME_LIMITS = { page: 1000, file: 1500, eachPage: 200 };
const BYTES = Uint8Array.from([1, 2, 3]);
const create = () =>
  createReadFile(
    () => new FakeWorker(),
    () => 'app://main/pdfjs/',
  );
const settle = () => vi.advanceTimersByTimeAsync(0);
const worker = (index: number): FakeWorker => {
  const one = FakeWorker.started[index];
  if (!one) throw new Error(`worker ${index} was not started`);
  return one;
};

beforeEach(() => {
  vi.useFakeTimers();
  FakeWorker.started = [];
});
afterEach(() => {
  vi.useRealTimers();
});

test('hands the file over, tells of pages, and lets its worker go when nothing more comes', async () => {
  const seen: unknown[] = [];
  const answer = create()(BYTES, 'a.pdf', { onProgress: (progress) => seen.push(progress) });
  await settle();
  expect(worker(0).jobs).toEqual([
    { bytes: BYTES, fileName: 'a.pdf', assets: 'app://main/pdfjs/', recognised: new Map() },
  ]);
  worker(0).tell({ action: 'ready' });
  worker(0).tell({ progress: { page: 1, of: 2 } });
  worker(0).tell({ result: READING });
  expect(await answer).toBe(READING);
  expect(seen).toEqual([{ page: 1, of: 2 }]);
  expect(worker(0).terminated).toBe(false);
  await vi.advanceTimersByTimeAsync(5000);
  expect(worker(0).terminated).toBe(true);
});

test('reads one file at a time, with one worker while all goes well', async () => {
  const readFile = create();
  const first = readFile(BYTES, 'a.pdf');
  const second = readFile(BYTES, 'b.pdf');
  await settle();
  expect(worker(0).jobs).toHaveLength(1);
  worker(0).tell({ result: { failure: 'password' } });
  expect(await first).toEqual({ failure: 'password' });
  await settle();
  expect(worker(0).jobs.map((job) => job.fileName)).toEqual(['a.pdf', 'b.pdf']);
  worker(0).tell({ result: READING });
  expect(await second).toBe(READING);
  expect(FakeWorker.started).toHaveLength(1);
});

describe('a worker is killed, and the next file gets a fresh one,', () => {
  test('when a page takes too long', async () => {
    const readFile = create();
    const first = readFile(BYTES, 'a.pdf', { timeLimits: TIME_LIMITS });
    const second = readFile(BYTES, 'b.pdf');
    await vi.advanceTimersByTimeAsync(900);
    worker(0).tell({ progress: { page: 1, of: 9 } });
    await vi.advanceTimersByTimeAsync(900);
    expect(worker(0).terminated).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(await first).toEqual({ failure: 'timed-out' });
    expect(worker(0).terminated).toBe(true);
    worker(1).tell({ result: READING });
    expect(await second).toBe(READING);
  });

  test('when a file without pages takes too long', async () => {
    const limits = { ...TIME_LIMITS, page: 9000 };
    const answer = create()(BYTES, 'a.pdf', { timeLimits: limits });
    await vi.advanceTimersByTimeAsync(1400);
    expect(worker(0).terminated).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(await answer).toEqual({ failure: 'timed-out' });
  });

  test('when the file takes too long for its pages', async () => {
    const answer = create()(BYTES, 'a.pdf', { timeLimits: TIME_LIMITS });
    await settle();
    // 1500 and nine times 200 milliseconds.
    for (let page = 1; page <= 4; page++) {
      expect(worker(0).terminated).toBe(false);
      worker(0).tell({ progress: { page, of: 9 } });
      await vi.advanceTimersByTimeAsync(900);
    }
    expect(await answer).toEqual({ failure: 'timed-out' });
    expect(worker(0).terminated).toBe(true);
  });

  test('when it breaks down', async () => {
    const readFile = create();
    const first = readFile(BYTES, 'a.pdf');
    const second = readFile(BYTES, 'b.pdf');
    await settle();
    worker(0).dispatchEvent(new Event('error'));
    expect(await first).toEqual({ failure: 'reader-failed' });
    await settle();
    expect(worker(0).terminated).toBe(true);
    worker(1).tell({ result: READING });
    expect(await second).toBe(READING);
  });

  test('when the person stops it', async () => {
    const abort = new AbortController();
    const answer = create()(BYTES, 'a.pdf', { signal: abort.signal });
    await settle();
    abort.abort();
    expect(await answer).toEqual({ failure: 'cancelled' });
    expect(worker(0).terminated).toBe(true);
  });
});

test('a file stopped while it waited is never begun', async () => {
  const abort = new AbortController();
  abort.abort();
  expect(await create()(BYTES, 'a.pdf', { signal: abort.signal })).toEqual({
    failure: 'cancelled',
  });
  expect(FakeWorker.started).toHaveLength(0);
});

test('a worker that has read many files is let go, with what it kept of them', async () => {
  const readFile = create();
  for (let file = 0; file < 31; file++) {
    const answer = readFile(BYTES, `${file}.pdf`);
    await settle();
    FakeWorker.started.at(-1)?.tell({ result: READING });
    await answer;
  }
  expect(FakeWorker.started).toHaveLength(2);
  expect(worker(0).terminated).toBe(true);
  expect(worker(0).jobs).toHaveLength(30);
  expect(worker(1).terminated).toBe(false);
});
