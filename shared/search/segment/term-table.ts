import { termOf } from '#shared/search/analysis/term-of';
import type { TokenScanner } from '#shared/search/analysis/token-scanner';

/**
 * Numbers the terms of a segment while it is built: a hash table with open addressing over the words as they stand
 * in the text, so that a word met before costs neither a string nor its analysis.
 */
export class TermTable {
  /** Terms by number, in the order in which they were met. */
  readonly terms: string[] = [];
  private readonly numbers = new Map<string, number>();
  /** Slots of the table: index of a spelling, or -1. */
  private slots = new Int32Array(1 << 14).fill(-1);
  private count = 0;
  private froms = new Uint32Array(1 << 13);
  private sizes = new Uint16Array(1 << 13);
  private hashes = new Int32Array(1 << 13);
  private termOfSpelling = new Uint32Array(1 << 13);
  private pool = new Uint16Array(1 << 16);
  private poolLength = 0;

  /** The number of the term that a scanned word is. */
  find(scanner: TokenScanner, index: number): number {
    const start = scanner.starts[index] ?? 0;
    const size = (scanner.ends[index] ?? 0) - start;
    const hash = scanner.hashes[index] ?? 0;
    const { letters } = scanner;
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (let spelling = this.slots[slot] ?? -1; spelling >= 0; spelling = this.slots[slot] ?? -1) {
      if (this.hashes[spelling] === hash && this.sizes[spelling] === size) {
        const from = this.froms[spelling] ?? 0;
        let at = 0;
        while (at < size && this.pool[from + at] === letters[start + at]) at += 1;
        if (at === size) return this.termOfSpelling[spelling] ?? 0;
      }
      slot = (slot + 1) & mask;
    }
    return this.add(scanner, index, hash);
  }

  private add(scanner: TokenScanner, index: number, hash: number): number {
    const word = scanner.word(index);
    const term = this.number(termOf(word));
    this.makeRoom(word.length);
    const spelling = this.count;
    for (let at = 0; at < word.length; at += 1)
      this.pool[this.poolLength + at] = word.charCodeAt(at);
    this.froms[spelling] = this.poolLength;
    this.sizes[spelling] = word.length;
    this.hashes[spelling] = hash;
    this.termOfSpelling[spelling] = term;
    this.poolLength += word.length;
    this.count += 1;
    this.place(spelling, hash);
    return term;
  }

  private number(term: string): number {
    const known = this.numbers.get(term);
    if (known !== undefined) return known;
    this.numbers.set(term, this.terms.length);
    this.terms.push(term);
    return this.terms.length - 1;
  }

  private place(spelling: number, hash: number): void {
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    while ((this.slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
    this.slots[slot] = spelling;
  }

  private makeRoom(letters: number): void {
    if (this.count === this.froms.length) {
      this.froms = doubled(this.froms, new Uint32Array(this.count * 2));
      this.sizes = doubled(this.sizes, new Uint16Array(this.count * 2));
      this.hashes = doubled(this.hashes, new Int32Array(this.count * 2));
      this.termOfSpelling = doubled(this.termOfSpelling, new Uint32Array(this.count * 2));
    }
    if (this.poolLength + letters > this.pool.length)
      this.pool = doubled(this.pool, new Uint16Array(this.pool.length * 2 + letters));
    if (this.count * 2 < this.slots.length) return;
    this.slots = new Int32Array(this.slots.length * 2).fill(-1);
    for (let spelling = 0; spelling < this.count; spelling += 1)
      this.place(spelling, this.hashes[spelling] ?? 0);
  }
}

function doubled<Numbers extends Uint32Array | Uint16Array | Int32Array>(
  from: Numbers,
  to: Numbers,
): Numbers {
  to.set(from);
  return to;
}
