import { StringPool } from '#shared/search/segment/string-pool';
import { acceptsAll, splitPrefix, stepAll } from '#shared/search/segment/token-set';
import type { TokenSetNode } from '#shared/search/segment/token-set';

/** Strings in the order of their UTF-16 units, found by halving. */
export class Dictionary extends StringPool {
  /** Number of a string, -1 where it is not there. */
  find(text: string): number {
    const at = this.lowerBound(text);
    return at < this.size && this.compare(at, text) === 0 ? at : -1;
  }

  /** Numbers of the strings that begin with a text, `[start, end)`. */
  rangeOf(prefix: string): readonly [start: number, end: number] {
    const start = this.lowerBound(prefix);
    return [start, this.endOf(prefix, start)];
  }

  /** Numbers of the strings that a query's automaton accepts (a word, wildcards, an edit distance), in order. */
  match(tokenSet: TokenSetNode): readonly number[] {
    const { prefix, node } = splitPrefix(tokenSet);
    if (node.final && Object.keys(node.edges).length === 0) {
      const found = this.find(prefix);
      return found < 0 ? [] : [found];
    }
    const [start, end] = this.rangeOf(prefix);
    if (acceptsAll(node)) return Array.from({ length: end - start }, (_, index) => start + index);
    return this.walk(node, prefix, start, end);
  }

  /** One set of nodes for each letter of the string at hand; a beginning that leads nowhere is jumped over. */
  private walk(node: TokenSetNode, prefix: string, start: number, end: number): number[] {
    const accepted: number[] = [];
    const reached: TokenSetNode[][] = [[node]];
    let before = '';
    let at = start;
    while (at < end) {
      const rest = this.get(at).slice(prefix.length);
      let same = 0;
      while (same < rest.length && same < before.length && rest[same] === before[same]) same += 1;
      reached.length = Math.min(same + 1, reached.length);
      let dead = false;
      while (reached.length <= rest.length) {
        const next = stepAll(reached.at(-1) ?? [], rest.charAt(reached.length - 1));
        if (next.length === 0) {
          dead = true;
          break;
        }
        reached.push(next);
      }
      if (dead) {
        before = rest.slice(0, reached.length - 1);
        at = Math.max(at + 1, this.endOf(prefix + rest.slice(0, reached.length), at));
        continue;
      }
      before = rest;
      if (reached[rest.length]?.some((each) => each.final) === true) accepted.push(at);
      at += 1;
    }
    return accepted;
  }

  private lowerBound(text: string): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.compare(middle, text) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The first string at or behind `from` that does not begin with a text; those before `from` are not looked at. */
  private endOf(prefix: string, from: number): number {
    // Mostly near: double the step, then halve.
    let step = 1;
    let low = from;
    while (low + step <= this.size && this.startsWith(low + step - 1, prefix)) {
      low += step;
      step *= 2;
    }
    let high = Math.min(this.size, low + step);
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.startsWith(middle, prefix)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private startsWith(index: number, prefix: string): boolean {
    if (this.lengthOf(index) < prefix.length) return false;
    const start = this.starts[index] ?? 0;
    for (let at = 0; at < prefix.length; at += 1) {
      if (this.letters[start + at] !== prefix.charCodeAt(at)) return false;
    }
    return true;
  }

  private compare(index: number, text: string): number {
    const start = this.starts[index] ?? 0;
    const length = this.lengthOf(index);
    const shared = Math.min(length, text.length);
    for (let at = 0; at < shared; at += 1) {
      const difference = (this.letters[start + at] ?? 0) - text.charCodeAt(at);
      if (difference !== 0) return difference;
    }
    return length - text.length;
  }
}
