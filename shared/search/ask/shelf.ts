import { Collection } from '#shared/search/evaluate/collection';
import { SegmentIndex } from '#shared/search/lunr/segment-index';
import type { Schema } from '#shared/search/segment/entry';
import type { Segment } from '#shared/search/segment/segment';

/** Lunr's own defaults. */
const K1 = 1.2;
const B = 0.75;

/** Things of one kind that are searched together: whole documents, or what was read from them. */
export class Shelf {
  readonly schema: Schema;
  readonly collection: Collection;
  /** The same entries under Lunr's own language, for scripts. */
  readonly index: SegmentIndex;

  /** `boosts`: how much each field of the schema counts. */
  constructor(schema: Schema, boosts: readonly number[]) {
    this.schema = schema;
    this.collection = new Collection({ k1: K1, b: B, boosts });
    this.index = new SegmentIndex(this.collection, schema.fields);
  }

  get segments(): readonly Segment[] {
    return this.collection.segments;
  }

  replaceSegments(segments: readonly Segment[]): void {
    this.collection.replaceSegments(segments);
  }
}

/** Whole documents: their number, title and text. */
export const DOCUMENT_SCHEMA: Schema = {
  fields: ['number', 'title', 'body'],
  facets: ['type', 'year', 'issuer', 'unit'],
};

/** Tasks, reports, anniversaries and drafts; the kind is a facet, so are those of the document they were read from. */
export const ITEM_SCHEMA: Schema = {
  fields: ['title', 'body'],
  facets: ['type', 'year', 'issuer', 'unit', 'kind'],
};

export const createDocumentShelf = (): Shelf => new Shelf(DOCUMENT_SCHEMA, [4, 3, 1]);
export const createItemShelf = (): Shelf => new Shelf(ITEM_SCHEMA, [2, 1]);
