import type { Change } from './segment-store';
import type { ShelfName } from './search-database';
import { workInSlices } from './work-in-slices';
import type { Outline } from '#shared/model/outline';
import type { StoredItem, StoredText } from '#shared/search/ask/answer';
import type { Shelf } from '#shared/search/ask/shelf';
import { documentEntry, storedText } from '#shared/search/entries/document-entry';
import type { SearchedDocument } from '#shared/search/entries/document-entry';
import { documentItems } from '#shared/search/entries/item-entries';
import type { DocumentItems, SourceItems } from '#shared/search/entries/item-entries';
import { SegmentBuilder } from '#shared/search/segment/segment-builder';

/** Gathers what one commit will change: a small segment for each shelf, and what it replaces. */
export class IndexBatch {
  private readonly builders: Readonly<Record<ShelfName, SegmentBuilder>>;
  private readonly removed = { documents: new Set<string>(), items: new Set<string>() };
  private readonly texts = new Map<string, StoredText>();
  private readonly items = new Map<string, readonly StoredItem[]>();

  constructor(shelves: Readonly<Record<ShelfName, Shelf>>) {
    this.builders = {
      documents: new SegmentBuilder(shelves.documents.schema),
      items: new SegmentBuilder(shelves.items.schema),
    };
  }

  get words(): number {
    return this.builders.documents.words + this.builders.items.words;
  }

  get isEmpty(): boolean {
    const { documents, items } = this.removed;
    return this.words === 0 && documents.size + items.size === 0;
  }

  remove(shelf: ShelfName, source: string): void {
    this.removed[shelf].add(source);
  }

  /** A document's text, in the place of an earlier version of it. */
  addDocument(document: SearchedDocument, outline: Outline): void {
    this.remove('documents', document.id);
    this.builders.documents.add(documentEntry(document));
    this.texts.set(document.id, storedText(document.text, outline));
  }

  /** What was read from a document, in the place of what was read before. */
  addItems(source: string, document: DocumentItems): void {
    this.addSource(source, documentItems(document));
  }

  addSource(source: string, { entries, stored }: SourceItems): void {
    this.remove('items', source);
    for (const entry of entries) this.builders.items.add(entry);
    this.items.set(source, stored);
  }

  /** Builds the segments, a slice at a time. */
  async finish(): Promise<Change> {
    const { documents, items } = this.builders;
    return {
      added: {
        ...(documents.size > 0 && { documents: await workInSlices(documents.finish()) }),
        ...(items.size > 0 && { items: await workInSlices(items.finish()) }),
      },
      removed: this.removed,
      texts: this.texts,
      items: this.items,
    };
  }
}
