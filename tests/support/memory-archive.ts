import { readFileSync } from 'node:fs';
import { readFacts } from '#shared/facts/index';
import { buildOutline } from '#shared/outline/index';
import { readTextReading } from '#shared/pages/read-text-reading';
import type { Archive, SearchAnswer, StoredText } from '#shared/search/ask/answer';
import { answerSearch } from '#shared/search/ask/answer';
import { createDocumentShelf, createItemShelf } from '#shared/search/ask/shelf';
import type { Shelf } from '#shared/search/ask/shelf';
import { documentEntry, storedText } from '#shared/search/entries/document-entry';
import { documentItems } from '#shared/search/entries/item-entries';
import type { SourceItems } from '#shared/search/entries/item-entries';
import { doAll } from '#shared/search/segment/built-segment';
import type { Entry } from '#shared/search/segment/entry';
import { Segment } from '#shared/search/segment/segment';
import { SegmentBuilder } from '#shared/search/segment/segment-builder';

const plans = new URL('../fixtures/plans/', import.meta.url);

function fill(shelf: Shelf, entries: readonly Entry[]): void {
  const builder = new SegmentBuilder(shelf.schema);
  for (const entry of entries) builder.add(entry);
  const built = doAll(builder.finish());
  const segment = new Segment(built.main);
  segment.attachPositions(built.positions);
  shelf.replaceSegments([...shelf.segments, segment]);
}

/** An archive in memory, every document a segment of its own. */
export class MemoryArchive implements Archive {
  readonly documents = createDocumentShelf();
  readonly items = createItemShelf();
  readonly open = new Set<string>();
  private readonly texts = new Map<string, StoredText>();
  private readonly sources = new Map<string, SourceItems>();

  /** A document by its text. */
  add(id: string, text: string): void {
    const reading = readTextReading(text);
    const outline = buildOutline(reading);
    const facts = readFacts(reading, outline);
    const document = {
      ...facts,
      id,
      version: '1',
      text: reading.text,
      notes: new Map<string, string>(),
    };
    fill(this.documents, [documentEntry(document)]);
    this.texts.set(id, storedText(reading.text, outline));
    this.addItems(id, documentItems(document));
  }

  /** A plan of tests/fixtures/plans. */
  addPlan(name: string): void {
    this.add(name, readFileSync(new URL(name, plans), 'utf8'));
  }

  addItems(source: string, items: SourceItems): void {
    this.sources.set(source, items);
    fill(this.items, items.entries);
  }

  ask(
    text: string,
    request: Omit<Parameters<typeof answerSearch>[1], 'text'> = {},
  ): Promise<SearchAnswer> {
    return answerSearch(this, { text, ...request });
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
}
