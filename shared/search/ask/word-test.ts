import type { QueryPart, QueryWord } from '#shared/search/ask/query';
import { tokenSetOf } from '#shared/search/lunr/token-sets';
import { stepAll } from '#shared/search/segment/token-set';

/** How a word of a text answers a word of the query. */
export const NO_HIT = 0;
export const LOOSE_HIT = 1;
export const EXACT_HIT = 2;

/** Says how a term, and what it folds to, answers. The same as the dictionaries of the segments say. */
export type WordTest = (term: string, folded: string) => number;

/** The test of one word of a part. */
export function testOf(
  word: QueryWord,
  part: Pick<QueryPart, 'strict'>,
  accented: boolean,
): WordTest {
  const { exact, folded } = word;
  const fits = foldTest(word);
  const isExact = accented && !folded.includes('*') && word.errors === 0;
  return (term, form) => {
    if (!fits(form)) return NO_HIT;
    if (!isExact) return EXACT_HIT;
    if (word.prefix ? term.startsWith(exact) : term === exact) return EXACT_HIT;
    return part.strict ? NO_HIT : LOOSE_HIT;
  };
}

function foldTest({ folded, errors, prefix }: QueryWord): (form: string) => boolean {
  if (prefix) return (form) => form.startsWith(folded);
  if (errors === 0 && !folded.includes('*')) return (form) => form === folded;
  const start = tokenSetOf(folded, errors === 0 ? undefined : errors);
  return (form) => {
    let nodes = [start];
    for (const letter of form) nodes = stepAll(nodes, letter);
    return nodes.some((node) => node.final);
  };
}
