import type { Tables } from '../../stores/database';
import { EVERYTHING, IndexKeeper } from './index-keeper';
import type { ArchiveChanges, IndexProgress } from './index-keeper';
import type { SearchDatabase } from './search-database';
import { SegmentStore } from './segment-store';
import { answerSearch } from '#shared/search/ask/answer';
import type { Archive, SearchAnswer, SearchRequest } from '#shared/search/ask/answer';
import { DamagedSegment } from '#shared/search/segment/layout';

/** What the page may ask of search. */
export interface SearchEngine {
  /** Answers from what is indexed so far. */
  search(request: SearchRequest): Promise<SearchAnswer>;
  /** Brings the index up to date with some documents, or with everything there is. */
  refresh(changes: ArchiveChanges): Promise<void>;
  /** Reads what is kept again: another window may have written it. */
  reopen(): Promise<void>;
}

/**
 * Opens the kept index and answers from it. `report` hears how far it is behind, and null whenever it has caught up.
 * `mayWrite` says whether this window keeps the index; the others read what it keeps.
 */
export async function openSearch(
  tables: Tables,
  database: SearchDatabase,
  report: (progress: IndexProgress) => void = () => undefined,
  mayWrite: () => boolean = () => true,
): Promise<SearchEngine> {
  const store = new SegmentStore(database);
  await openStore(store, database);
  const keeper = new IndexKeeper(tables, store, report);
  const archive: Archive = {
    ...store.shelves,
    openFlags: () =>
      store.shelves.documents.segments.map((segment) =>
        Uint8Array.from({ length: segment.entries }, (_, entry) =>
          Number(keeper.open.has(segment.sourceOf(entry))),
        ),
      ),
    loadPositions: async () =>
      store.loadPositions([...store.shelves.documents.segments, ...store.shelves.items.segments]),
    loadTexts: async (sources) => store.loadTexts(sources),
    loadItems: async (wanted) => store.loadItems(wanted),
  };
  /** Damage that shows late: everything is built again, and meanwhile answers come from what there is. */
  const mend = async (): Promise<void> => {
    // What is gone was merged by the window that writes.
    if (!mayWrite()) return store.open();
    await store.clear();
    void keeper.refresh(EVERYTHING);
    return undefined;
  };
  return {
    async search(request) {
      try {
        return await answerSearch(archive, request);
      } catch (error) {
        if (!(error instanceof DamagedSegment)) throw error;
        await mend();
        return answerSearch(archive, request);
      }
    },
    async refresh(changes) {
      try {
        await keeper.refresh(changes);
      } catch (error) {
        if (!(error instanceof DamagedSegment)) throw error;
        await store.clear();
        await keeper.refresh(EVERYTHING);
      }
    },
    reopen: async () => store.open(),
  };
}

/** A database that cannot even be opened is thrown away: it holds nothing that is not elsewhere. */
async function openStore(store: SegmentStore, database: SearchDatabase): Promise<void> {
  try {
    await store.open();
  } catch {
    database.close();
    await database.delete();
    await database.open();
    await store.open();
  }
}
