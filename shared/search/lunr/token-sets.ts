import lunr from 'lunr';
import type { TokenSetNode } from '#shared/search/segment/token-set';

/** What the published types leave out: these are functions of the class, and nodes have edges. */
interface TokenSets {
  fromString(text: string): TokenSetNode;
  fromFuzzyString(text: string, editDistance: number): TokenSetNode;
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
const tokenSets = lunr.TokenSet as unknown as TokenSets;

/** Lunr's automaton for a word, with wildcards (`*`) or within an edit distance. */
export function tokenSetOf(term: string, editDistance?: number): TokenSetNode {
  return editDistance === undefined
    ? tokenSets.fromString(term)
    : tokenSets.fromFuzzyString(term, editDistance);
}
