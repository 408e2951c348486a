import { tables } from '../../stores/database';
import { answerCalls } from '../rpc';
import type { ArchiveChanges, IndexProgress } from './index-keeper';
import { SearchDatabase } from './search-database';
import { openSearch } from './search-service';
import type { SearchAnswer, SearchRequest } from '#shared/search/ask/answer';

/** Sent to the page without being asked: how far the index is behind, or that it has caught up. */
export interface IndexNews {
  readonly indexed: IndexProgress;
}

/** Only one window writes the index; the others answer from what they opened, and write when they are the last one. */
let writes = false;

const engine = openSearch(
  tables,
  new SearchDatabase(),
  (indexed) => self.postMessage({ indexed } satisfies IndexNews),
  () => writes,
);

const mayWrite = new Promise<void>((resolve) => {
  void navigator.locks.request('search-index', async () => {
    await (await engine).reopen();
    writes = true;
    resolve();
    await new Promise<never>(() => undefined); // until the window closes
  });
});

const service = {
  async search(request: SearchRequest): Promise<SearchAnswer> {
    return (await engine).search(request);
  },

  async refresh(changes: ArchiveChanges): Promise<void> {
    await mayWrite;
    await (await engine).refresh(changes);
  },
};

/** What the page may ask of this worker. */
export type SearchService = typeof service;

answerCalls(service);
