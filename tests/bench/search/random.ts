/** A stream of numbers in [0, 1) that depends on its seed alone (mulberry32). */
export type Random = () => number;

export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of a list. */
export function pick<Item>(random: Random, list: readonly Item[]): Item {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

/** Draws places of a list of some length, the first far more often than the last (Zipf with an offset). */
export function zipf(length: number, exponent: number, offset: number): (random: Random) => number {
  const sums = new Float64Array(length);
  let total = 0;
  for (let at = 0; at < length; at += 1) {
    total += 1 / (at + 1 + offset) ** exponent;
    sums[at] = total;
  }
  return (random) => {
    const wanted = random() * total;
    let low = 0;
    let high = length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
