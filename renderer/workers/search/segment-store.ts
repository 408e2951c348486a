import type { SearchDatabase, SegmentRow, ShelfName } from './search-database';
import { createDocumentShelf, createItemShelf } from '#shared/search/ask/shelf';
import type { Shelf } from '#shared/search/ask/shelf';
import type { StoredItem, StoredText } from '#shared/search/ask/answer';
import type { BuiltSegment } from '#shared/search/segment/built-segment';
import { DamagedSegment } from '#shared/search/segment/layout';
import { Segment } from '#shared/search/segment/segment';

/** What one commit brings: all of it is kept, or nothing. */
export interface Change {
  /** Segments to add, by their shelf. */
  readonly added: Readonly<Partial<Record<ShelfName, BuiltSegment>>>;
  /** Sources whose entries are taken away, from each shelf, before what is added. */
  readonly removed: Readonly<Record<ShelfName, ReadonlySet<string>>>;
  readonly texts: ReadonlyMap<string, StoredText>;
  readonly items: ReadonlyMap<string, readonly StoredItem[]>;
}

const SHELVES: readonly ShelfName[] = ['documents', 'items'];

/** The segments of both shelves, in memory and in the database; memory follows only what was committed. */
export class SegmentStore {
  readonly shelves: Readonly<Record<ShelfName, Shelf>> = {
    documents: createDocumentShelf(),
    items: createItemShelf(),
  };
  private readonly database: SearchDatabase;
  private readonly ids = new Map<Segment, number>();

  constructor(database: SearchDatabase) {
    this.database = database;
  }

  /** Opens what is kept. Where a segment is damaged, or of another version, all is thrown away. */
  async open(): Promise<void> {
    this.ids.clear();
    const rows = await this.database.segments.toArray();
    const opened = await Promise.all(rows.map(async (row) => this.openRow(row)));
    const segments: Record<ShelfName, Segment[]> = { documents: [], items: [] };
    for (const [index, { id, shelf }] of rows.entries()) {
      const segment = opened[index];
      if (id === undefined) continue;
      if (!segment) return this.clear();
      this.ids.set(segment, id);
      segments[shelf].push(segment);
    }
    for (const shelf of SHELVES) this.shelves[shelf].replaceSegments(segments[shelf]);
    return undefined;
  }

  /** Throws everything away. */
  async clear(): Promise<void> {
    const { segments, texts, items } = this.database;
    await this.database.transaction('rw', segments, texts, items, async () => {
      await Promise.all([segments.clear(), texts.clear(), items.clear()]);
    });
    await this.open();
  }

  /** Sources of a shelf with their versions. */
  sourcesOf(shelf: ShelfName): Map<string, string> {
    return new Map(this.shelves[shelf].segments.flatMap((segment) => [...segment.liveSources()]));
  }

  /** Keeps a change, in one transaction. */
  async commit({ added, removed, texts, items }: Change): Promise<void> {
    const { database } = this;
    const marks = SHELVES.flatMap((shelf) =>
      this.shelves[shelf].segments.flatMap((segment) => {
        const dead = segment.deadWithout(removed[shelf]);
        return dead === null ? [] : [{ segment, dead }];
      }),
    );
    const opened = SHELVES.flatMap((shelf) => {
      const built = added[shelf];
      return built ? [{ shelf, built, segment: openBuilt(built) }] : [];
    });
    const ids = await database.transaction(
      'rw',
      [database.segments, database.texts, database.items],
      async () => {
        for (const { segment, dead } of marks)
          await database.segments.update(this.idOf(segment), { dead });
        await database.texts.bulkDelete([...removed.documents]);
        await database.items.bulkDelete([...removed.items]);
        await database.texts.bulkPut([...texts].map(([source, text]) => ({ ...text, source })));
        await database.items.bulkPut([...items].map(([source, each]) => ({ source, items: each })));
        return Promise.all(
          opened.map(async ({ shelf, built }) => database.segments.add(toRow(shelf, built))),
        );
      },
    );
    for (const { segment, dead } of marks) segment.setDead(dead);
    for (const [index, { shelf, segment }] of opened.entries()) {
      this.ids.set(segment, ids[index] ?? -1);
      this.shelves[shelf].replaceSegments([...this.shelves[shelf].segments, segment]);
    }
  }

  /** Puts one segment in the place of several that were merged into it, in one transaction. */
  async replace(shelf: ShelfName, merged: readonly Segment[], built: BuiltSegment): Promise<void> {
    const segment = openBuilt(built);
    const { segments } = this.database;
    const id = await this.database.transaction('rw', segments, async () => {
      await segments.bulkDelete(merged.map((each) => this.idOf(each)));
      return segments.add(toRow(shelf, built));
    });
    for (const each of merged) this.ids.delete(each);
    this.ids.set(segment, id);
    const left = this.shelves[shelf].segments.filter((each) => !merged.includes(each));
    this.shelves[shelf].replaceSegments(segment.entries === 0 ? left : [...left, segment]);
  }

  /** Reads the positions that are not in memory yet. Throws DamagedSegment where they are not what was written. */
  async loadPositions(segments: readonly Segment[]): Promise<void> {
    const missing = segments.filter((segment) => !segment.hasPositions);
    const rows = await this.database.segments.bulkGet(missing.map((each) => this.idOf(each)));
    await Promise.all(
      missing.map(async (segment, index) => {
        const row = rows[index];
        if (!row) throw new DamagedSegment('gone');
        segment.attachPositions(await readBlob(row.positions));
      }),
    );
  }

  async loadTexts(sources: readonly string[]): Promise<ReadonlyMap<string, StoredText>> {
    const rows = await this.database.texts.bulkGet([...sources]);
    return new Map(rows.flatMap((row) => (row ? [[row.source, row]] : [])));
  }

  async loadItems(
    wanted: readonly { readonly source: string; readonly name: string }[],
  ): Promise<readonly (StoredItem | undefined)[]> {
    const sources = [...new Set(wanted.map(({ source }) => source))];
    const rows = await this.database.items.bulkGet(sources);
    const bySource = new Map(rows.flatMap((row) => (row ? [[row.source, row.items]] : [])));
    return wanted.map(({ source, name }) =>
      bySource.get(source)?.find((item) => item.name === name),
    );
  }

  private async openRow({ main, dead }: SegmentRow): Promise<Segment | null> {
    try {
      const segment = new Segment(await readBlob(main));
      if (dead !== null) segment.setDead(dead);
      return segment;
    } catch (error) {
      if (error instanceof DamagedSegment) return null;
      throw error;
    }
  }

  private idOf(segment: Segment): number {
    const id = this.ids.get(segment);
    if (id === undefined) throw new Error('The segment was never kept');
    return id;
  }
}

function openBuilt(built: BuiltSegment): Segment {
  const segment = new Segment(built.main);
  segment.attachPositions(built.positions);
  return segment;
}

function toRow(shelf: ShelfName, { main, positions }: BuiltSegment): SegmentRow {
  return { shelf, main: new Blob([main]), positions: new Blob([positions]), dead: null };
}

/** A file behind a Blob may be gone, as after a damaged disk: that is damage like any other. */
async function readBlob(blob: Blob): Promise<ArrayBuffer> {
  try {
    return await blob.arrayBuffer();
  } catch {
    throw new DamagedSegment('unreadable');
  }
}
