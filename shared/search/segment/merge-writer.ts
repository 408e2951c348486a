import { ByteWriter } from '#shared/search/segment/byte-writer';
import type { Sections } from '#shared/search/segment/layout';
import { NumberList } from '#shared/search/segment/number-list';
import { ANYWHERE, OFTEN, SKIP_EVERY } from '#shared/search/segment/posting-writer';
import type { Segment } from '#shared/search/segment/segment';

/** In a list of new numbers: the entry is no more. */
export const GONE = 0xffffffff;

/** A term of one of the segments that are merged. */
interface Part {
  /** Index of the segment. */
  readonly segment: number;
  readonly term: number;
}

/**
 * Joins the postings of one term after the other. Where a segment lost no entry, only the distance of its first
 * posting is written anew and the rest is copied as bytes.
 */
export class MergeWriter {
  readonly positions: ByteWriter;
  private readonly segments: readonly Segment[];
  private readonly renumbered: readonly Uint32Array[];
  private readonly postings: ByteWriter;
  private readonly frequencies = new NumberList();
  private readonly postingStarts = new NumberList();
  private readonly positionStarts = new NumberList();
  private readonly skipStarts = new NumberList();
  private readonly skips = new NumberList();
  /** Entry of the last posting of the term being written, -1 before the first. */
  private last = -1;

  constructor(segments: readonly Segment[], renumbered: readonly Uint32Array[]) {
    this.segments = segments;
    this.renumbered = renumbered;
    const sum = (of: (segment: Segment) => number): number =>
      segments.reduce((total, segment) => total + of(segment), 0);
    this.postings = new ByteWriter(sum(({ sections }) => sections.postings.length));
    this.positions = new ByteWriter(sum(({ positions }) => positions.length));
  }

  /** Adds the next term; false, and nothing written, where no entry that is left has it. */
  addTerm(parts: readonly Part[]): boolean {
    const starts = [this.postings.length, this.positions.length, this.skips.length] as const;
    this.last = -1;
    let frequency = 0;
    for (const { segment: index, term } of parts) {
      const segment = this.segments[index];
      const numbers = this.renumbered[index];
      if (!segment || !numbers) continue;
      frequency +=
        segment.deadCount === 0
          ? this.copyPostings(segment, numbers, term)
          : this.filterPostings(segment, numbers, term);
    }
    if (this.last < 0) return false;
    this.frequencies.push(frequency);
    this.postingStarts.push(starts[0]);
    this.positionStarts.push(starts[1]);
    this.skipStarts.push(starts[2]);
    return true;
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

  private copyPostings(segment: Segment, numbers: Uint32Array, term: number): number {
    const { sections, positions } = segment;
    const base = numbers[0] ?? 0;
    const end = sections.postingStarts[term + 1] ?? 0;
    const first = readVarint(sections.postings, sections.postingStarts[term] ?? 0);
    this.addSkip();
    const entry = base + (first.value >>> 2);
    this.postings.varint((entry - this.last - 1) * 4 + (first.value & 3));
    // Offsets in the old bytes, moved by this much, are offsets in the new ones.
    const shift = this.postings.length - first.next;
    this.postings.copy(sections.postings, first.next, end);
    const positionStart = sections.positionStarts[term] ?? 0;
    const positionShift = this.positions.length - positionStart;
    this.positions.copy(positions, positionStart, sections.positionStarts[term + 1] ?? 0);
    const skipEnd = sections.skipStarts[term + 1] ?? 0;
    for (let skip = sections.skipStarts[term] ?? 0; skip < skipEnd; skip += 3) {
      this.skips.push((sections.skips[skip] ?? 0) + shift);
      this.skips.push((sections.skips[skip + 1] ?? 0) + positionShift);
      this.skips.push((sections.skips[skip + 2] ?? 0) + base);
    }
    this.last = base + lastEntry(segment, term);
    return sections.frequencies[term] ?? 0;
  }

  private filterPostings(segment: Segment, numbers: Uint32Array, term: number): number {
    const { sections, positions, fields } = segment;
    const { postings } = sections;
    const end = sections.postingStarts[term + 1] ?? 0;
    let at = sections.postingStarts[term] ?? 0;
    let place = sections.positionStarts[term] ?? 0;
    let entry = -1;
    let written = 0;
    let frequency = 0;
    while (at < end) {
      const head = readVarint(postings, at);
      entry += 1 + (head.value >>> 2);
      const shape = head.value & 3;
      let next = head.next;
      let count = shape === OFTEN || shape === ANYWHERE ? 0 : 1;
      let inFields = shape === ANYWHERE ? 0 : 1;
      for (let left = shape === OFTEN ? 1 : shape === ANYWHERE ? fields : 0; left > 0; left -= 1) {
        const each = readVarint(postings, next);
        count += each.value;
        next = each.next;
        if (shape === ANYWHERE && each.value > 0) inFields += 1;
      }
      const placeStart = place;
      while (count > 0) if ((positions[place++] ?? 0) < 128) count -= 1;
      const number = numbers[entry] ?? GONE;
      if (number !== GONE) {
        if (written % SKIP_EVERY === 0) this.addSkip();
        this.postings.varint((number - this.last - 1) * 4 + shape);
        this.postings.copy(postings, head.next, next);
        this.positions.copy(positions, placeStart, place);
        this.last = number;
        written += 1;
        frequency += inFields;
      }
      at = next;
    }
    return frequency;
  }

  private addSkip(): void {
    if (this.last < 0) return;
    this.skips.push(this.postings.length);
    this.skips.push(this.positions.length);
    this.skips.push(this.last);
  }
}

function readVarint(bytes: Uint8Array, from: number): { value: number; next: number } {
  let at = from;
  let value = 0;
  for (let shift = 0, byte = 128; byte > 127; shift += 7) {
    byte = bytes[at++] ?? 0;
    value |= (byte & 127) << shift;
  }
  return { value, next: at };
}

/** The last entry of a term's postings, read from the last skip on. */
function lastEntry({ sections, fields }: Segment, term: number): number {
  const { postings, postingStarts, skipStarts, skips } = sections;
  const skipEnd = skipStarts[term + 1] ?? 0;
  const hasSkips = skipEnd > (skipStarts[term] ?? 0);
  const end = postingStarts[term + 1] ?? 0;
  let at = hasSkips ? (skips[skipEnd - 3] ?? 0) : (postingStarts[term] ?? 0);
  let entry = hasSkips ? (skips[skipEnd - 1] ?? 0) : -1;
  while (at < end) {
    const head = readVarint(postings, at);
    entry += 1 + (head.value >>> 2);
    at = head.next;
    const shape = head.value & 3;
    for (let left = shape === OFTEN ? 1 : shape === ANYWHERE ? fields : 0; left > 0; left -= 1)
      while ((postings[at++] ?? 0) > 127);
  }
  return entry;
}
