import type { QueryPart } from '#shared/search/ask/query';
import type { Shelf } from '#shared/search/ask/shelf';
import { tokenSetOf } from '#shared/search/lunr/token-sets';

/** Shorter words have too many neighbours. */
const SHORTEST = 3;
const MOST = 2;

/** Other spellings of a word that the archive does not have: two words that were run together, or one letter wrong; the commonest first. */
export function respell(shelf: Shelf, { words }: QueryPart): readonly string[] {
  const folded = words[0]?.folded ?? '';
  if (folded.length < SHORTEST || countOf(shelf, folded) > 0) return [];
  const parted = part(shelf, folded);
  const near = new Map<string, number>();
  for (const { folded: dictionary } of shelf.segments) {
    for (const form of dictionary.match(tokenSetOf(folded, 1))) {
      const text = dictionary.get(form);
      if (!near.has(text)) near.set(text, countOf(shelf, text));
    }
  }
  const byCount = [...near].toSorted((a, b) => b[1] - a[1]).map(([text]) => text);
  return [...parted, ...byCount].slice(0, MOST);
}

/** Where a word falls into two that the archive has, the commonest pair. */
function part(shelf: Shelf, folded: string): readonly string[] {
  let best: string[] = [];
  let most = 0;
  for (let at = 2; at <= folded.length - 2; at += 1) {
    const pair = [folded.slice(0, at), folded.slice(at)];
    const count = Math.min(...pair.map((word) => countOf(shelf, word)));
    if (count <= most) continue;
    most = count;
    best = [pair.join(' ')];
  }
  return best;
}

/** How often a folded form stands in the archive, about. */
function countOf({ segments }: Shelf, folded: string): number {
  let count = 0;
  for (const segment of segments) {
    const form = segment.folded.find(folded);
    if (form < 0) continue;
    for (const term of segment.groupOf(form)) count += segment.sections.frequencies[term] ?? 0;
  }
  return count;
}
