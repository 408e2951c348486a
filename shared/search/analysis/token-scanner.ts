import { LETTER, SEPARATOR, classOf, lowerOf } from '#shared/search/analysis/letter-class';

const TAB = 0x09;
const NEWLINE = 0x0a;
const DOT = 0x2e;
/** What ends a sentence before a space; a dot only behind a small letter or digit ("TP. Cao Bằng" goes on). */
const ENDS = new Set(Array.from('.!?;…', (letter) => letter.charCodeAt(0)));

/** FNV-1a over UTF-16 units. */
const HASH_START = 0x811c9dc5 | 0;
const HASH_FACTOR = 0x01000193;

/** A longer run of letters is no word but the refuse of a bad scan; it is cut. */
const LONGEST_WORD = 60;

/**
 * Cuts a text into syllables and numbers; the one analysis of index, query, snippet and marks. Letters and digits
 * part from each other, so that 57-KL/TW, 57 KL TW and 57kl/tw are the same three words. Every word takes a position;
 * the end of a sentence, a line or a cell takes one too, so that nothing stands "next to each other" across it.
 *
 * What was scanned last stands in the arrays, `count` words of it: nothing is allocated for a word.
 */
export class TokenScanner {
  count = 0;
  /** Positions used, ends of sentences included. */
  width = 0;
  /** UTF-16 offsets. */
  starts = new Uint32Array(1 << 10);
  ends = new Uint32Array(1 << 10);
  positions = new Uint32Array(1 << 10);
  hashes = new Int32Array(1 << 10);
  /** The text in small letters, unit for unit. */
  letters = new Uint16Array(1 << 12);

  scan(text: string): void {
    const { length } = text;
    if (length > this.letters.length) this.letters = new Uint16Array(length * 2);
    this.count = 0;
    let position = 0;
    let at = 0;
    while (at < length) {
      const unit = text.charCodeAt(at);
      const kind = classOf(unit);
      if (kind === SEPARATOR) {
        this.letters[at] = unit;
        if (this.count > 0 && isBreak(text, at, unit)) position = this.breakAfterLast(position);
        at += 1;
        continue;
      }
      at = this.addWord(text, at, kind, position);
      position += 1;
    }
    this.width = position;
  }

  /** The word as it stands in the text that was scanned, in small letters. */
  word(index: number): string {
    return String.fromCharCode(...this.letters.subarray(this.starts[index], this.ends[index]));
  }

  private addWord(text: string, start: number, kind: number, position: number): number {
    const { letters } = this;
    let hash = HASH_START;
    let at = start;
    const limit = Math.min(text.length, start + LONGEST_WORD);
    while (at < limit) {
      const unit = text.charCodeAt(at);
      if (classOf(unit) !== kind) break;
      const small = kind === LETTER ? lowerOf(unit) : unit;
      letters[at] = small;
      hash = Math.imul(hash ^ small, HASH_FACTOR);
      at += 1;
    }
    if (this.count === this.starts.length) this.grow();
    this.starts[this.count] = start;
    this.ends[this.count] = at;
    this.positions[this.count] = position;
    this.hashes[this.count] = hash ^ (hash >>> 15);
    this.count += 1;
    return at;
  }

  /** One free position behind the last word, however many ends follow it. */
  private breakAfterLast(position: number): number {
    return (this.positions[this.count - 1] ?? 0) + 2 > position ? position + 1 : position;
  }

  private grow(): void {
    this.starts = copyInto(new Uint32Array(this.starts.length * 2), this.starts);
    this.ends = copyInto(new Uint32Array(this.ends.length * 2), this.ends);
    this.positions = copyInto(new Uint32Array(this.positions.length * 2), this.positions);
    this.hashes = copyInto(new Int32Array(this.hashes.length * 2), this.hashes);
  }
}

function copyInto<Numbers extends Uint32Array | Int32Array>(to: Numbers, from: Numbers): Numbers {
  to.set(from);
  return to;
}

function isBreak(text: string, at: number, unit: number): boolean {
  if (unit === NEWLINE || unit === TAB) return true;
  if (!ENDS.has(unit)) return false;
  if (at + 1 < text.length && !/[\s"”’)\]]/u.test(text.charAt(at + 1))) return false;
  const before = text.charCodeAt(at - 1);
  return unit !== DOT || classOf(before) !== LETTER || lowerOf(before) === before;
}
