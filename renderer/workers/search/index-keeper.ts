import type { Tables } from '../../stores/database';
import { commemorationTable } from '../../stores/commemoration-table';
import { listSearchedStates, loadSearchedDocument } from '../../stores/searched-documents';
import type { SearchedState } from '../../stores/searched-documents';
import { IndexBatch } from './index-batch';
import type { ShelfName } from './search-database';
import type { SegmentStore } from './segment-store';
import { letOthersGo, workInSlices } from './work-in-slices';
import { calendarItems, draftItems } from '#shared/search/entries/item-entries';
import type { SourceItems } from '#shared/search/entries/item-entries';
import { mergeSegments } from '#shared/search/segment/merge-segments';
import { planMerge } from '#shared/search/segment/plan-merge';

/** How far the index is behind the archive; null when it is not. */
export type IndexProgress = { readonly done: number; readonly of: number } | null;

/** What the index may be behind of. */
export interface ArchiveChanges {
  /** Null for all there are. */
  readonly documents: readonly string[] | null;
  /** Those of them whose text may be another, though its version is not. */
  readonly saved: readonly string[];
}

export const EVERYTHING: ArchiveChanges = { documents: null, saved: [] };

/** Words after which a batch is committed: about 200 documents. */
const WORDS_A_COMMIT = 800_000;

/**
 * Keeps the index like the tables: compares what is indexed with what there is, adds and takes away the difference in
 * committed batches, and merges. However it is cut off, the next comparison finds what is missing.
 */
export class IndexKeeper {
  /** Documents with tasks that are not done. */
  readonly open = new Set<string>();
  private readonly tables: Tables;
  private readonly store: SegmentStore;
  private readonly report: (progress: IndexProgress) => void;
  private work: Promise<void> = Promise.resolve();

  constructor(
    tables: Tables,
    store: SegmentStore,
    report: (progress: IndexProgress) => void = () => undefined,
  ) {
    this.tables = tables;
    this.store = store;
    this.report = report;
  }

  /** Brings the index up to date with some documents, or with all there is; one call after another. */
  async refresh(changes: ArchiveChanges): Promise<void> {
    const mine = this.work.then(async () => this.refreshNow(changes));
    this.work = mine.catch(() => undefined);
    await mine;
  }

  private async refreshNow(changes: ArchiveChanges): Promise<void> {
    try {
      await this.refreshDocuments(changes);
      await this.refreshOthers();
      this.report(null);
      await this.merge('documents');
      await this.merge('items');
    } finally {
      this.report(null);
    }
  }

  private async refreshDocuments({ documents: ids, saved }: ArchiveChanges): Promise<void> {
    const texts = this.store.sourcesOf('documents');
    const items = this.store.sourcesOf('items');
    const known = ids ?? [...new Set([...texts.keys(), ...items.keys()])].filter(isDocument);
    const gone = new Set(known);
    const stale: SearchedState[] = [];
    if (!ids) this.open.clear();
    for (const id of ids ?? []) this.open.delete(id);
    for await (const states of listSearchedStates(this.tables, ids)) {
      for (const state of states) {
        gone.delete(state.id);
        if (state.open) this.open.add(state.id);
        const isCurrent =
          !saved.includes(state.id) &&
          texts.get(state.id) === state.textVersion &&
          (items.get(state.id) ?? state.itemVersion) === state.itemVersion;
        if (!isCurrent) stale.push(state);
      }
      await letOthersGo();
    }
    const batch = new IndexBatch(this.store.shelves);
    for (const id of gone) {
      if (texts.has(id)) batch.remove('documents', id);
      if (items.has(id)) batch.remove('items', id);
    }
    for (const id of saved) texts.delete(id);
    await this.indexAll(stale, batch, texts);
  }

  private async indexAll(
    stale: readonly SearchedState[],
    first: IndexBatch,
    texts: ReadonlyMap<string, string>,
  ): Promise<void> {
    let batch = first;
    for (const [index, state] of stale.entries()) {
      this.report({ done: index, of: stale.length });
      const loaded = await loadSearchedDocument(this.tables, state);
      if (loaded) {
        if (texts.get(state.id) !== state.textVersion)
          batch.addDocument({ ...loaded.document, version: state.textVersion }, loaded.outline);
        batch.addItems(state.id, loaded.document);
      }
      await letOthersGo();
      if (batch.words < WORDS_A_COMMIT) continue;
      await this.commit(batch);
      batch = new IndexBatch(this.store.shelves);
    }
    await this.commit(batch);
  }

  /** Drafts and the days of the calendar: few, so all are compared every time. */
  private async refreshOthers(): Promise<void> {
    const indexed = this.store.sourcesOf('items');
    const drafts = await this.tables.drafts.toArray();
    const wanted: readonly SourceItems[] = [
      calendarItems(commemorationTable),
      ...drafts.map(draftItems),
    ];
    const batch = new IndexBatch(this.store.shelves);
    const gone = new Set([...indexed.keys()].filter((source) => !isDocument(source)));
    for (const items of wanted) {
      const [entry] = items.entries;
      if (!entry) continue;
      gone.delete(entry.source);
      if (indexed.get(entry.source) !== entry.version) batch.addSource(entry.source, items);
    }
    for (const source of gone) batch.remove('items', source);
    await this.commit(batch);
  }

  private async commit(batch: IndexBatch): Promise<void> {
    if (batch.isEmpty) return;
    await this.store.commit(await batch.finish());
  }

  private async merge(name: ShelfName): Promise<void> {
    const shelf = this.store.shelves[name];
    for (;;) {
      const { segments } = shelf;
      const plan = planMerge(
        segments.map(({ bytes, entries, deadCount }) => ({ bytes, entries, dead: deadCount })),
      );
      const chosen = segments.filter((_, index) => plan?.includes(index));
      if (chosen.length === 0) return;
      await this.store.loadPositions(chosen);
      const built = await workInSlices(mergeSegments(chosen, shelf.schema));
      await this.store.replace(name, chosen, built);
    }
  }
}

/** Documents are named by their SHA-256; drafts and the calendar otherwise. */
function isDocument(source: string): boolean {
  return source !== 'calendar' && !source.startsWith('draft:');
}
