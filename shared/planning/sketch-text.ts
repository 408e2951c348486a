import { foldText } from '#shared/text/fold';
import { splitSyllables } from '#shared/text/syllable';

/** Syllables in a row that are compared: three tell texts apart and forgive a stray letter. */
const SHINGLE = 3;

/** Numbers in a sketch: a share is estimated to within some 4 in 100. */
const HASHES = 128;

/** Numbers in a band, and bands: two texts are compared at all when they agree in all numbers of one band. */
const BAND = 4;
const BANDS = 12;

/** Texts with fewer shingles say too little to be compared by them. */
const FEWEST = 60;

/** Syllables looked at, some 40 pages: copies of one act begin alike, and a book must not hold up the screen. */
const MOST = 20_000;

/** Odd multipliers and addends, one pair a number of the sketch: each stands for its own order of all shingles. */
const ORDERS = makeOrders();

/**
 * A short list of numbers by which texts are compared: the smallest value of all shingles in each of many orders
 * (MinHash; A. Broder, "On the resemblance and containment of documents", 1997). Accents, capitals and punctuation
 * aside. Empty for a text too short to tell.
 */
export function sketchText(text: string): Uint32Array {
  const syllables = splitSyllables(text)
    .slice(0, MOST)
    .map((each) => hashWord(foldText(each.text)));
  const shingles = new Set<number>();
  for (let at = 0; at + SHINGLE <= syllables.length; at += 1) {
    let hash = 0;
    for (let by = 0; by < SHINGLE; by += 1) hash = mix(hash ^ (syllables[at + by] ?? 0));
    shingles.add(hash);
  }
  if (shingles.size < FEWEST) return new Uint32Array();
  const all = Uint32Array.from(shingles);
  return Uint32Array.from(ORDERS, ([times, plus]) => {
    let least = 0xffff_ffff;
    for (const shingle of all) {
      const value = mix(Math.imul(shingle, times) + plus);
      if (value < least) least = value;
    }
    return least;
  });
}

/** The share of shingles that two texts have in common (Jaccard), 0 to 1, estimated from their sketches. */
export function estimateLikeness(a: Uint32Array, b: Uint32Array): number {
  if (a.length === 0 || a.length !== b.length) return 0;
  let same = 0;
  for (const [at, value] of a.entries()) if (value === b[at]) same += 1;
  return same / a.length;
}

/** Keys of a sketch: texts alike in nine shingles of ten have one in common, but for three pairs in a million. */
export function bandsOf(sketch: Uint32Array): readonly number[] {
  if (sketch.length === 0) return [];
  return Array.from({ length: BANDS }, (_, band) => {
    let key = band;
    for (const value of sketch.subarray(band * BAND, (band + 1) * BAND)) key = mix(key ^ value);
    return key;
  });
}

function hashWord(word: string): number {
  let hash = 0x811c_9dc5;
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x0100_0193);
  }
  return hash >>> 0;
}

/** Spreads a number over all 32 bits (the finisher of MurmurHash3). */
function mix(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function makeOrders(): readonly (readonly [times: number, plus: number])[] {
  const orders: [number, number][] = [];
  for (let n = 1; n <= HASHES; n += 1) orders.push([mix(n) | 1, mix(n + HASHES)]);
  return orders;
}
