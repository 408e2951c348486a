import { useSyncExternalStore } from 'react';
import { connectWorker } from '../workers/rpc';
import type { CallWorker } from '../workers/rpc';
import type { IndexProgress } from '../workers/search/index-keeper';
import type { IndexNews, SearchService } from '../workers/search/search.worker';
import type { SearchAnswer, SearchRequest } from '#shared/search/ask/answer';

/** The index as the worker last spoke of it. */
export interface IndexState {
  /** How far it is behind; null when it has caught up. */
  readonly progress: IndexProgress;
  /** Another number: answers may be others. */
  readonly version: number;
}

let state: IndexState = { progress: null, version: 0 };
const listeners = new Set<() => void>();
let connected: CallWorker<SearchService> | null = null;

/** Documents since the worker was last told: those decided about, and those of them saved anew; null for all. */
let changed: Set<string> | null = new Set();
let saved = new Set<string>();
let telling = false;

/** Everything found for what was typed; see `parseQuery` for what may be typed. */
export async function searchDocuments(request: SearchRequest): Promise<SearchAnswer> {
  return connect()('search', request);
}

/**
 * Called when documents were saved or removed; without names, when all may have been, as at the start. Nothing waits for
 * it: what cannot be told now is found at the next start.
 */
export function refreshSearch(documents?: readonly string[]): void {
  if (!documents) changed = null;
  for (const document of documents ?? []) {
    changed?.add(document);
    saved.add(document);
  }
  if (!telling) void tellWorker();
}

/** Called when something was decided about documents, or about drafts (then of none): their texts are as they were. */
export function refreshDecided(documents: readonly string[]): void {
  for (const document of documents) changed?.add(document);
  if (!telling) void tellWorker();
}

/** The state of the index, for asking again when it changed. */
export function useIndexState(): IndexState {
  return useSyncExternalStore(watch, () => state);
}

async function tellWorker(): Promise<void> {
  telling = true;
  try {
    for (let more = true; more; more = changed === null || changed.size > 0) {
      const changes = { documents: changed === null ? null : [...changed], saved: [...saved] };
      changed = new Set();
      saved = new Set();
      await connect()('refresh', changes);
    }
  } catch {
    // The index is compared with the archive at every start.
  } finally {
    telling = false;
  }
}

function connect(): CallWorker<SearchService> {
  if (connected) return connected;
  const worker = new Worker(new URL('../workers/search/search.worker.ts', import.meta.url), {
    type: 'module',
  });
  worker.addEventListener('message', ({ data }: MessageEvent<IndexNews | { id: number }>) => {
    if (!('indexed' in data)) return;
    const version = data.indexed === null ? state.version + 1 : state.version;
    state = { progress: data.indexed, version };
    for (const listener of listeners) listener();
  });
  connected = connectWorker<SearchService>(worker);
  return connected;
}

function watch(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
