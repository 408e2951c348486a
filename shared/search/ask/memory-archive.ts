import type { Archive, StoredText } from '#shared/search/ask/answer';
import { createDocumentShelf, createItemShelf } from '#shared/search/ask/shelf';
import type { Shelf } from '#shared/search/ask/shelf';
import { documentEntry, storedText } from '#shared/search/entries/document-entry';
import { documentItems } from '#shared/search/entries/item-entries';
import type { DocumentItems, SourceItems } from '#shared/search/entries/item-entries';
import { doAll } from '#shared/search/segment/built-segment';
import { Segment } from '#shared/search/segment/segment';
import { SegmentBuilder } from '#shared/search/segment/segment-builder';
import type { Outline } from '#shared/model/outline';

/** Words after which a segment is closed. */
const WORDS_A_SEGMENT = 2_000_000;

/** An archive that lives as long as the program that asks it: for scripts, and for tests. */
export class MemoryArchive implements Archive {
  readonly documents = createDocumentShelf();
  readonly items = createItemShelf();
  /** Documents with tasks that are not done. */
  readonly open = new Set<string>();
  private readonly texts = new Map<string, StoredText>();
  private readonly sources = new Map<string, SourceItems>();
  private readonly builders = new Map<Shelf, SegmentBuilder>();

  add(document: DocumentItems, outline: Outline): void {
    this.texts.set(document.id, storedText(document.text, outline));
    const builder = this.builderOf(this.documents);
    builder.add(documentEntry(document));
    if (builder.words > WORDS_A_SEGMENT) this.close(this.documents);
    this.addItems(document.id, documentItems(document));
  }

  addItems(source: string, items: SourceItems): void {
    this.sources.set(source, items);
    for (const entry of items.entries) this.builderOf(this.items).add(entry);
  }

  /** Makes what was added since the last time searchable. */
  commit(): void {
    this.close(this.documents);
    this.close(this.items);
  }

  openFlags(): readonly Uint8Array[] {
    return this.documents.segments.map((segment) =>
      Uint8Array.from({ length: segment.entries }, (_, entry) =>
        Number(this.open.has(segment.sourceOf(entry))),
      ),
    );
  }

  async loadPositions(): Promise<void> {
    // All are in memory.
  }

  async loadTexts(): Promise<ReadonlyMap<string, StoredText>> {
    return this.texts;
  }

  async loadItems(wanted: Parameters<Archive['loadItems']>[0]): ReturnType<Archive['loadItems']> {
    return wanted.map(({ source, name }) =>
      this.sources.get(source)?.stored.find((each) => each.name === name),
    );
  }

  private builderOf(shelf: Shelf): SegmentBuilder {
    const builder = this.builders.get(shelf) ?? new SegmentBuilder(shelf.schema);
    this.builders.set(shelf, builder);
    return builder;
  }

  private close(shelf: Shelf): void {
    const builder = this.builders.get(shelf);
    if (!builder || builder.size === 0) return;
    const built = doAll(builder.finish());
    const segment = new Segment(built.main);
    segment.attachPositions(built.positions);
    shelf.replaceSegments([...shelf.segments, segment]);
    this.builders.delete(shelf);
  }
}
