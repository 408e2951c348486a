import { ANYWHERE, OFTEN } from '#shared/search/segment/posting-writer';
import type { Segment } from '#shared/search/segment/segment';

/** Walks the postings of one term from entry to entry, ascending; the skip table leads over those not asked for. */
export class PositionCursor {
  private readonly postings: Uint8Array;
  private readonly positions: Uint8Array;
  private readonly skips: Uint32Array;
  private readonly fields: number;
  private readonly end: number;
  private readonly lastSkip: number;
  private skip: number;
  private at: number;
  private place: number;
  /** The posting at hand: its entry, and how many positions it has that are not read yet. */
  private entry = -1;
  private left = 0;

  constructor(segment: Segment, term: number) {
    const { sections, positions, fields } = segment;
    this.postings = sections.postings;
    this.positions = positions;
    this.skips = sections.skips;
    this.fields = fields;
    this.end = sections.postingStarts[term + 1] ?? 0;
    this.lastSkip = sections.skipStarts[term + 1] ?? 0;
    this.skip = sections.skipStarts[term] ?? 0;
    this.at = sections.postingStarts[term] ?? 0;
    this.place = sections.positionStarts[term] ?? 0;
  }

  /**
   * Writes the term's positions in an entry, counted from its first word, into `into` from `from` on, each times 64 plus
   * `code`; returns where they end. Entries must be asked for in ascending order.
   */
  read(wanted: number, code: number, into: Uint32Array, from: number): number {
    if (this.entry < wanted) this.moveTo(wanted);
    if (this.entry !== wanted) return from;
    let written = from;
    let position = 0;
    for (; this.left > 0 && written < into.length; this.left -= 1) {
      let distance = this.positions[this.place++] ?? 0;
      if (distance > 127) {
        distance &= 127;
        for (let shift = 7, byte = 128; byte > 127; shift += 7) {
          byte = this.positions[this.place++] ?? 0;
          distance |= (byte & 127) << shift;
        }
      }
      position += distance;
      into[written++] = position * 64 + code;
    }
    return written;
  }

  private moveTo(wanted: number): void {
    this.jump(wanted);
    const { postings, positions } = this;
    while (this.entry < wanted && this.at < this.end) {
      while (this.left > 0) if ((positions[this.place++] ?? 0) < 128) this.left -= 1;
      let value = postings[this.at++] ?? 0;
      if (value > 127) {
        value &= 127;
        for (let shift = 7, byte = 128; byte > 127; shift += 7) {
          byte = postings[this.at++] ?? 0;
          value |= (byte & 127) << shift;
        }
      }
      this.entry += 1 + (value >>> 2);
      this.left = this.readCount(value & 3);
    }
  }

  private readCount(shape: number): number {
    if (shape !== OFTEN && shape !== ANYWHERE) return 1;
    let count = 0;
    for (let fields = shape === OFTEN ? 1 : this.fields; fields > 0; fields -= 1) {
      for (let shift = 0, byte = 128; byte > 127; shift += 7) {
        byte = this.postings[this.at++] ?? 0;
        count += (byte & 127) << shift;
      }
    }
    return count;
  }

  /** Goes to the last skip before an entry, where that is further on. */
  private jump(wanted: number): void {
    let low = this.skip;
    let high = this.lastSkip;
    while (high - low >= 3) {
      const middle = low + 3 * Math.floor((high - low) / 6);
      if ((this.skips[middle + 2] ?? 0) < wanted) low = middle + 3;
      else high = middle;
    }
    if (low === this.skip) return;
    this.skip = low;
    const to = this.skips[low - 3] ?? 0;
    if (to <= this.at) return;
    this.at = to;
    this.place = this.skips[low - 2] ?? 0;
    this.entry = this.skips[low - 1] ?? 0;
    this.left = 0;
  }
}
