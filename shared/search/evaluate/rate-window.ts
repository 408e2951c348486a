/** How much a word of the query tells. */
export interface Evidence {
  /** Spelt as it was typed. */
  readonly exact: number;
  /** With other accents. */
  readonly loose: number;
}

/** Positions from the first word of a window to its last. */
export const WINDOW = 40;
/** Share of its weight that a pair of neighbours adds, when they neighbour in the query too. */
const NEIGHBOURS = 0.5;
/** Share by which the narrowest window is better than the widest. */
const NARROWNESS = 0.1;

/** The best window of a text. */
export interface RatedWindow {
  readonly rating: number;
  /** Events `[first, last]` of the list. */
  readonly first: number;
  readonly last: number;
  /** How many different words of the query stand in it. */
  readonly covered: number;
}

/**
 * The best window over words found: each event is position × 64 + number of the word in the query × 2 + 1 where it is
 * spelt as typed, in ascending order. At most 32 words.
 */
export function rateWindow(events: ArrayLike<number>, evidence: readonly Evidence[]): RatedWindow {
  const exact = new Uint16Array(32);
  const loose = new Uint16Array(32);
  let best: RatedWindow = { rating: 0, first: 0, last: -1, covered: 0 };
  let first = 0;
  let pairs = 0;
  for (let last = 0; last < events.length; last += 1) {
    const event = events[last] ?? 0;
    const position = Math.floor(event / 64);
    const word = (event % 64) >> 1;
    if (event % 2 === 1) exact[word] = (exact[word] ?? 0) + 1;
    else loose[word] = (loose[word] ?? 0) + 1;
    if (last > first) pairs += pairWeight(events[last - 1] ?? 0, event, evidence);
    while (Math.floor((events[first] ?? 0) / 64) < position - WINDOW) {
      const gone = events[first] ?? 0;
      const goneWord = (gone % 64) >> 1;
      if (gone % 2 === 1) exact[goneWord] = (exact[goneWord] ?? 0) - 1;
      else loose[goneWord] = (loose[goneWord] ?? 0) - 1;
      pairs -= pairWeight(gone, events[first + 1] ?? 0, evidence);
      first += 1;
    }
    const { cover, covered } = coverOf(exact, loose, evidence);
    const width = position - Math.floor((events[first] ?? 0) / 64);
    const rating =
      cover * (1 + NARROWNESS * (1 - width / WINDOW)) + Math.min(pairs, cover * NEIGHBOURS);
    if (rating > best.rating) best = { rating, first, last, covered };
  }
  return best;
}

function coverOf(
  exact: Uint16Array,
  loose: Uint16Array,
  evidence: readonly Evidence[],
): { readonly cover: number; readonly covered: number } {
  let cover = 0;
  let covered = 0;
  for (let word = 0; word < evidence.length; word += 1) {
    const each = evidence[word];
    if (!each) continue;
    if ((exact[word] ?? 0) > 0) cover += each.exact;
    else if ((loose[word] ?? 0) > 0) cover += each.loose;
    else continue;
    covered += 1;
  }
  return { cover, covered };
}

/** What two neighbouring events add. */
function pairWeight(one: number, other: number, evidence: readonly Evidence[]): number {
  if (Math.floor(other / 64) - Math.floor(one / 64) !== 1) return 0;
  const word = (other % 64) >> 1;
  if (word - ((one % 64) >> 1) !== 1) return 0;
  const each = evidence[word];
  return (each ? (other % 2 === 1 ? each.exact : each.loose) : 0) * NEIGHBOURS;
}
