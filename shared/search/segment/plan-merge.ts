/** What a merge is planned by. */
export interface SegmentSize {
  readonly bytes: number;
  readonly entries: number;
  /** Entries taken away. */
  readonly dead: number;
}

/** So many segments of about one size are merged into one. */
const FACTOR = 4;
/** Segments of the lowest tier are smaller than this. */
const SMALLEST = 256 * 1024;
/** Larger segments are left alone: about 4,000 documents, or many small entries. */
const LARGEST = 40 * 1024 * 1024;
const MOST_ENTRIES = 40_000;
/** A segment is written anew when this share of its entries was taken away. */
const DEAD_SHARE = 0.3;

/**
 * The segments to merge next, by their index; null when all is well. Tiers of sizes, each four times the one below,
 * keep a few segments of each size, so that an entry is written again only about once for each tier.
 */
export function planMerge(segments: readonly SegmentSize[]): readonly number[] | null {
  const tiers = new Map<number, number[]>();
  for (const [index, { bytes, entries, dead }] of segments.entries()) {
    if (dead > 0 && dead >= entries * DEAD_SHARE) return [index];
    if (bytes * FACTOR > LARGEST || entries * FACTOR > MOST_ENTRIES) continue;
    const tier = Math.max(0, Math.ceil(Math.log(bytes / SMALLEST) / Math.log(FACTOR)));
    const others = tiers.get(tier) ?? [];
    others.push(index);
    if (others.length === FACTOR) return others;
    tiers.set(tier, others);
  }
  return null;
}
