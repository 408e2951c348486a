import { decodeKeys } from '#shared/search/ask/decode-keys';
import { parseQuery } from '#shared/search/ask/parse-query';
import type { QueryPart, SearchQuery } from '#shared/search/ask/query';
import type { Shelf } from '#shared/search/ask/shelf';
import { toClauses } from '#shared/search/ask/to-clauses';
import { toFacetFilters } from '#shared/search/ask/to-facet-filters';
import { countHits } from '#shared/search/evaluate/collect-hits';
import { narrow } from '#shared/search/evaluate/count-facets';
import { evaluate } from '#shared/search/evaluate/evaluate';
import { respell } from '#shared/search/ask/respell';

/** Another query that does find something, for one that finds nothing. */
export interface Suggestion {
  /** Other letters, fewer words or limits, the letters inside longer words. */
  readonly kind: 'spelling' | 'fewer' | 'contains';
  readonly query: string;
  /** How many entries it finds. */
  readonly count: number;
}

const MOST = 4;
/** Shorter words stand inside too many others. */
const SHORTEST_INSIDE = 3;

/** Queries near this one that find something, the likeliest first. */
export function suggest(shelf: Shelf, query: SearchQuery): readonly Suggestion[] {
  const offered = new Map<string, Suggestion>();
  const offer = (kind: Suggestion['kind'], text: string): boolean => {
    const count = offered.get(text)?.count ?? countFor(shelf, text);
    if (count > 0 && !offered.has(text)) offered.set(text, { kind, query: text, count });
    return count > 0;
  };
  offerSpellings(shelf, query, offer);
  offerFewer(shelf, query, offer);
  const [only] = query.parts;
  if (query.parts.length === 1 && only && isPlain(only) && only.typed.length >= SHORTEST_INSIDE)
    offer('contains', `*${only.typed}*`);
  return [...offered.values()].slice(0, MOST);
}

function countFor({ collection, schema }: Shelf, text: string): number {
  const query = parseQuery(text);
  if (query.parts.length + query.filters.length === 0) return 0;
  evaluate(collection, toClauses(collection, query, schema.fields).clauses);
  narrow(collection, schema.facets.length, toFacetFilters(query, {}, schema), {
    flags: [],
    wanted: false,
  });
  return countHits(collection);
}

type Offer = (kind: Suggestion['kind'], text: string) => boolean;

function offerSpellings(shelf: Shelf, query: SearchQuery, offer: Offer): void {
  const decoded = query.parts.map((part) => decodeKeys(part.typed));
  if (decoded.some((text, index) => text !== query.parts[index]?.typed))
    offer('spelling', write(decoded, query));
  const spellings = query.parts.map((part) => (isPlain(part) ? respell(shelf, part) : []));
  const most = Math.max(0, ...spellings.map((each) => each.length));
  for (let rank = 0; rank < most; rank += 1) {
    const words = query.parts.map(
      (part, index) => spellings[index]?.[rank] ?? spellings[index]?.[0] ?? part.typed,
    );
    offer('spelling', write(words, query));
  }
}

/** Leaves out one part or filter; where that never helps, all but one, spelt otherwise if need be. */
function offerFewer(shelf: Shelf, query: SearchQuery, offer: Offer): void {
  const all = [...query.parts, ...query.filters].map(({ typed }) => typed);
  if (all.length < 2) return;
  const without = all.map((_, left) => all.filter((_each, index) => index !== left).join(' '));
  const found = without.filter((text) => offer('fewer', `${text} `));
  if (found.length > 0 || all.length < 3) return;
  for (const part of query.parts) {
    if (offer('fewer', `${part.typed} `) || !isPlain(part)) continue;
    const [spelling] = respell(shelf, part);
    if (spelling !== undefined) offer('spelling', `${spelling} `);
  }
}

function isPlain({ presence, words, strict, typed }: QueryPart): boolean {
  return presence === 'required' && !strict && words.length === 1 && !/[~*^:+]/u.test(typed);
}

/** A space behind the last word: it is no longer being typed. */
function write(parts: readonly string[], { filters }: SearchQuery): string {
  return `${[...parts, ...filters.map(({ typed }) => typed)].join(' ')} `;
}
