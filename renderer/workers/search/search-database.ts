import { Dexie } from 'dexie';
import type { Table } from 'dexie';
import type { StoredItem, StoredText } from '#shared/search/ask/answer';

/** Which of the two indexes: whole documents, or what was read from them and drafted. */
export type ShelfName = 'documents' | 'items';

/** One segment, never changed but for the marks of what was taken away. Bytes as Blobs: opened in no time, read when needed. */
export interface SegmentRow {
  readonly id?: number;
  readonly shelf: ShelfName;
  readonly main: Blob;
  readonly positions: Blob;
  /** As `Segment.dead`; null where nothing was taken away. */
  readonly dead: Uint8Array | null;
}

/** A document's text, for its passages. */
export type TextRow = StoredText & { readonly source: string };

/** What a source has on the shelf of items. */
export interface ItemsRow {
  readonly source: string;
  readonly items: readonly StoredItem[];
}

/** The index as it is kept. All of it can be made again from the program's tables; it is thrown away where it is damaged. */
export class SearchDatabase extends Dexie {
  declare readonly segments: Table<SegmentRow, number>;
  declare readonly texts: Table<TextRow, string>;
  declare readonly items: Table<ItemsRow, string>;

  constructor(name = 'so-ke-hoach-search') {
    super(name);
    this.version(1).stores({ segments: '++id, shelf', texts: 'source', items: 'source' });
  }
}
