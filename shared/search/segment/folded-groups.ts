import type { Sections } from '#shared/search/segment/layout';
import { NumberList } from '#shared/search/segment/number-list';
import { poolStrings } from '#shared/search/segment/string-pool';
import { foldText } from '#shared/text/fold';

/** The folded dictionary: every folded form, sorted, with the terms (by rank) that fold to it. */
export function groupByFold(
  terms: readonly string[],
): Pick<Sections, 'foldedStarts' | 'foldedLetters' | 'groupStarts' | 'groupTerms'> {
  const folds = terms.map(foldText);
  // Ranks of equal folds stay in their order: sorting is stable.
  const order = Array.from(terms.keys()).toSorted((a, b) =>
    compare(folds[a] ?? '', folds[b] ?? ''),
  );
  const forms: string[] = [];
  const groupStarts = new NumberList();
  for (const [index, term] of order.entries()) {
    const form = folds[term] ?? '';
    if (form === forms.at(-1)) continue;
    forms.push(form);
    groupStarts.push(index);
  }
  groupStarts.push(order.length);
  const pool = poolStrings(forms);
  return {
    foldedStarts: pool.starts,
    foldedLetters: pool.letters,
    groupStarts: groupStarts.finish(),
    groupTerms: Uint32Array.from(order),
  };
}

/** By UTF-16 units, as the dictionaries are sorted. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
