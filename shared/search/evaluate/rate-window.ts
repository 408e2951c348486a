/** How much a word of the query tells. */
export interface Evidence {
  /** Spelt as it was typed. */
  readonly exact: number;
  /** With other accents. */
  readonly loose: number;
}

/** Positions from the first word of a window to its last. */
const WINDOW = 40;
/** Share of its weight that a pair of neighbours adds, when they neighbour in the query too. */
const NEIGHBOURS = 0.5;
/** Share by which the narrowest window is better than the widest. */
const NARROWNESS = 0.1;
/** Words of a query by which windows are rated. */
export const RATED_WORDS = 32;

/**
 * Rates windows over the words found in a text. Each event is position × 64 + number of the word in the query × 2 + 1
 * where it is spelt as typed, in ascending order.
 */
export class WindowRater {
  /** Of the best window of the last text. */
  rating = 0;
  /** How many different words of the query stand in it. */
  covered = 0;
  private readonly exactWeights: Float64Array;
  private readonly looseWeights: Float64Array;
  private readonly exact = new Uint16Array(RATED_WORDS);
  private readonly loose = new Uint16Array(RATED_WORDS);
  private cover = 0;
  private coveredNow = 0;

  constructor(evidence: readonly Evidence[]) {
    this.exactWeights = Float64Array.from(evidence, (each) => each.exact);
    this.looseWeights = Float64Array.from(evidence, (each) => each.loose);
  }

  /** Rates the best window over `events[0, count)`. */
  rate(events: Uint32Array, count: number): void {
    this.rating = 0;
    this.covered = 0;
    this.cover = 0;
    this.coveredNow = 0;
    this.exact.fill(0);
    this.loose.fill(0);
    let first = 0;
    let pairs = 0;
    for (let last = 0; last < count; last += 1) {
      const event = events[last] ?? 0;
      this.change(event, 1);
      if (last > first) pairs += this.pairWeight(events[last - 1] ?? 0, event);
      const position = event >>> 6;
      while (((events[first] ?? 0) >>> 6) + WINDOW < position) {
        this.change(events[first] ?? 0, -1);
        pairs -= this.pairWeight(events[first] ?? 0, events[first + 1] ?? 0);
        first += 1;
      }
      const most = this.cover * (1 + NARROWNESS + NEIGHBOURS);
      if (most <= this.rating) continue;
      const width = position - ((events[first] ?? 0) >>> 6);
      const rating =
        this.cover * (1 + NARROWNESS * (1 - width / WINDOW)) +
        Math.min(pairs, this.cover * NEIGHBOURS);
      if (rating <= this.rating) continue;
      this.rating = rating;
      this.covered = this.coveredNow;
    }
  }

  /** Takes a word into the window, or out of it. */
  private change(event: number, by: number): void {
    const word = (event & 63) >> 1;
    const before = this.worthOf(word);
    const counts = (event & 1) === 1 ? this.exact : this.loose;
    counts[word] = (counts[word] ?? 0) + by;
    const after = this.worthOf(word);
    if (before === after) return;
    this.cover += after - before;
    if (before === 0) this.coveredNow += 1;
    else if (after === 0) this.coveredNow -= 1;
  }

  private worthOf(word: number): number {
    if ((this.exact[word] ?? 0) > 0) return this.exactWeights[word] ?? 0;
    return (this.loose[word] ?? 0) > 0 ? (this.looseWeights[word] ?? 0) : 0;
  }

  /** What two neighbouring events add. */
  private pairWeight(one: number, other: number): number {
    if ((other >>> 6) - (one >>> 6) !== 1) return 0;
    const word = (other & 63) >> 1;
    if (word - ((one & 63) >> 1) !== 1) return 0;
    const weights = (other & 1) === 1 ? this.exactWeights : this.looseWeights;
    return (weights[word] ?? 0) * NEIGHBOURS;
  }
}
