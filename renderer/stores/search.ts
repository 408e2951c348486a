import { connectWorker } from '../workers/rpc';
import type { SearchService } from '../workers/search/search.worker';

const worker = new Worker(new URL('../workers/search/search.worker.ts', import.meta.url), {
  type: 'module',
});
const ask = connectWorker<SearchService>(worker);

export type { DocumentHits, SearchAnswer } from '../workers/search/ask-index';

/** Everything found for what was typed; see `parseQuery` for what may be typed. */
export const searchDocuments = async (text: string): ReturnType<typeof ask<'search'>> =>
  ask('search', text);

/** Called when the archive changed: the next search sees it. */
export const forgetSearchIndex = async (): Promise<void> => ask('forgetIndex');

/** Called when the program is open and idle: the first search need not wait for the index. */
export const prepareSearchIndex = async (): Promise<void> => ask('prepareIndex');
