import type { QueryFilter, SearchQuery } from '#shared/search/ask/query';
import type { FacetFilter } from '#shared/search/evaluate/count-facets';
import type { Schema } from '#shared/search/segment/entry';
import { foldText } from '#shared/text/fold';

/** Values chosen from the counts, by facet; any of them will do. */
export type ChosenFacets = Readonly<Partial<Record<string, readonly string[]>>>;

/** Narrows by what was typed (loai:, nam: …) and what was chosen. */
export function toFacetFilters(
  query: SearchQuery,
  chosen: ChosenFacets,
  schema: Schema,
): readonly FacetFilter[] {
  const typed = query.filters.map(({ facet, ...filter }) => ({
    facet: schema.facets.indexOf(facet),
    accepts: (value: string) => means(value, filter),
    negated: filter.negated,
  }));
  const picked = Object.entries(chosen).map(([facet, values = []]) => ({
    facet: schema.facets.indexOf(facet),
    accepts: (value: string) => values.includes(value),
    negated: false,
  }));
  return [...typed, ...picked].filter(({ facet }) => facet >= 0);
}

/** Whether a value is meant: it has the words typed one after another, the last perhaps unfinished, or is abbreviated so. */
function means(value: string, { value: typed }: Omit<QueryFilter, 'facet'>): boolean {
  const folded = foldText(value).replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
  if (` ${folded}`.includes(` ${typed}`)) return true;
  const initials = folded
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
  return initials.startsWith(typed.replaceAll(' ', ''));
}
