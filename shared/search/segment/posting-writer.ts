import { ByteWriter } from '#shared/search/segment/byte-writer';
import type { Sections } from '#shared/search/segment/layout';
import { NumberList } from '#shared/search/segment/number-list';

/** How many postings lie between two entries of the skip table. */
export const SKIP_EVERY = 64;

/** A posting whose term stands once in the last field and nowhere else; … several times; … anywhere. */
export const ONCE = 0;
export const OFTEN = 1;
export const ANYWHERE = 2;

/**
 * Encodes the postings of a segment, term by term. A posting is a varint of the distance from the entry before,
 * times four, plus its shape (ONCE, OFTEN, ANYWHERE); then the count, or one count for each field. Positions count
 * from the entry's first word, each as the distance from the one before.
 */
export class PostingWriter {
  readonly positions: ByteWriter;
  private readonly postings: ByteWriter;
  private readonly frequencies = new NumberList();
  private readonly postingStarts = new NumberList();
  private readonly positionStarts = new NumberList();
  private readonly skipStarts = new NumberList();
  private readonly skips = new NumberList();
  private readonly counts: Uint32Array;
  private readonly fields: number;
  private readonly fieldStarts: Uint32Array;

  /** `fieldStarts`: first position of each field of each entry, and the end of the last one. */
  constructor(fields: number, fieldStarts: Uint32Array, words: number, terms: number) {
    this.fields = fields;
    this.fieldStarts = fieldStarts;
    this.postings = new ByteWriter(words + terms * 2);
    this.positions = new ByteWriter(words * 2);
    this.counts = new Uint32Array(fields);
  }

  /** Adds the next term, whose sorted positions are `places[start, end)`. */
  addTerm(places: Uint32Array, start: number, end: number): void {
    const { fields, fieldStarts } = this;
    this.postingStarts.push(this.postings.length);
    this.positionStarts.push(this.positions.length);
    this.skipStarts.push(this.skips.length);
    const entries = (fieldStarts.length - 1) / fields;
    const isCommon = (end - start) * 8 > entries;
    let frequency = 0;
    let last = -1;
    let entry = 0;
    let postings = 0;
    for (let at = start; at < end; postings += 1) {
      entry = this.entryOf(places[at] ?? 0, entry, entries, isCommon);
      if (postings > 0 && postings % SKIP_EVERY === 0) {
        this.skips.push(this.postings.length);
        this.skips.push(this.positions.length);
        this.skips.push(last);
      }
      const next = this.addPositions(places, at, end, entry);
      frequency += this.addPosting(entry - last - 1, next - at);
      at = next;
      last = entry;
    }
    this.frequencies.push(frequency);
  }

  finish(): Pick<
    Sections,
    'frequencies' | 'postingStarts' | 'positionStarts' | 'skipStarts' | 'skips' | 'postings'
  > {
    this.postingStarts.push(this.postings.length);
    this.positionStarts.push(this.positions.length);
    this.skipStarts.push(this.skips.length);
    return {
      frequencies: this.frequencies.finish(),
      postingStarts: this.postingStarts.finish(),
      positionStarts: this.positionStarts.finish(),
      skipStarts: this.skipStarts.finish(),
      skips: this.skips.finish(),
      postings: this.postings.finish(),
    };
  }

  /** The entry that has a position, at or behind `from`: step by step for common terms, by halving for rare ones. */
  private entryOf(place: number, from: number, entries: number, isCommon: boolean): number {
    const { fields, fieldStarts } = this;
    let low = from;
    if (isCommon) {
      while ((fieldStarts[(low + 1) * fields] ?? 0) <= place) low += 1;
      return low;
    }
    let high = entries - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((fieldStarts[middle * fields] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Writes the positions that lie in one entry, counting them by field; returns the index behind them. */
  private addPositions(places: Uint32Array, start: number, end: number, entry: number): number {
    const { fields, fieldStarts, counts } = this;
    const base = fieldStarts[entry * fields] ?? 0;
    const limit = fieldStarts[(entry + 1) * fields] ?? 0;
    const lastField = fieldStarts[(entry + 1) * fields - 1] ?? 0;
    counts.fill(0);
    let before = base;
    let at = start;
    for (; at < end; at += 1) {
      const place = places[at] ?? 0;
      if (place >= limit) break;
      let field = fields - 1;
      if (place < lastField) while ((fieldStarts[entry * fields + field] ?? 0) > place) field -= 1;
      counts[field] = (counts[field] ?? 0) + 1;
      this.positions.varint(place - before);
      before = place;
    }
    return at;
  }

  /** Writes one posting; returns in how many fields the term stands. */
  private addPosting(distance: number, count: number): number {
    const { counts, fields } = this;
    if (counts[fields - 1] === count) {
      this.postings.varint(distance * 4 + (count === 1 ? ONCE : OFTEN));
      if (count > 1) this.postings.varint(count);
      return 1;
    }
    this.postings.varint(distance * 4 + ANYWHERE);
    let frequency = 0;
    for (let field = 0; field < fields; field += 1) {
      const each = counts[field] ?? 0;
      this.postings.varint(each);
      if (each > 0) frequency += 1;
    }
    return frequency;
  }
}
