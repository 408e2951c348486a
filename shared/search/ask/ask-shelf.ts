import type { SearchQuery } from '#shared/search/ask/query';
import { wantedWords } from '#shared/search/ask/query';
import type { Shelf } from '#shared/search/ask/shelf';
import { toClauses } from '#shared/search/ask/to-clauses';
import type { WordTerms } from '#shared/search/ask/to-clauses';
import { toFacetFilters } from '#shared/search/ask/to-facet-filters';
import type { ChosenFacets } from '#shared/search/ask/to-facet-filters';
import { rateWindows } from '#shared/search/evaluate/best-windows';
import { collectHits, countHits } from '#shared/search/evaluate/collect-hits';
import type { CollectedHit } from '#shared/search/evaluate/collect-hits';
import type { Collection } from '#shared/search/evaluate/collection';
import { narrow } from '#shared/search/evaluate/count-facets';
import type { FacetCounts, LiveFilter } from '#shared/search/evaluate/count-facets';
import { evaluate, sumFrequencies } from '#shared/search/evaluate/evaluate';
import { RATED_WORDS } from '#shared/search/evaluate/rate-window';
import type { Evidence } from '#shared/search/evaluate/rate-window';
import { mostPlaces } from '#shared/search/segment/read-positions';

/** How the answer is narrowed and cut. */
export interface AskOptions {
  readonly limit: number;
  readonly chosen: ChosenFacets;
  readonly live: LiveFilter;
}

/** What a shelf has for a query. */
export interface ShelfAnswer {
  /** Best first, at most `limit`. */
  readonly hits: readonly CollectedHit[];
  readonly total: number;
  /** Nothing has all words; these have some. */
  readonly partial: boolean;
  /** For each facet of the schema. */
  readonly counts: FacetCounts;
  readonly liveCount: number;
  /** What each word of the query tells, for finding the passages. */
  readonly evidence: readonly Evidence[];
}

/** Hits that are rated by their passages, if their words are rare; those below have too few of the words to come first. */
const RATED = 1000;
/** Of common words fewer hits are rated, so that about this many places are looked at, but never fewer than {@link LEAST_RATED}. */
const PLACES = 20_000;
const LEAST_RATED = 100;
/** How much a word tells that has other accents than were typed. */
const LOOSE_SHARE = 0.3;
/** How much the whole document's score counts beside its best passage. */
const SCORE_SHARE = 0.05;

/** Whether answering needs the segments' positions. */
export function needsPositions(query: SearchQuery): boolean {
  return wantedWords(query).length > 1 || query.parts.some(({ words }) => words.length > 1);
}

/** Entries that have all words, those with the words near each other first; where there are none, those with some. */
export function askShelf(shelf: Shelf, query: SearchQuery, options: AskOptions): ShelfAnswer {
  const { collection, schema } = shelf;
  const { clauses, words } = toClauses(collection, query, schema.fields);
  evaluate(collection, clauses);
  const several = query.parts.filter(({ presence }) => presence === 'required').length > 1;
  const partial = several && countHits(collection) === 0;
  if (partial)
    evaluate(collection, toClauses(collection, query, schema.fields, 'optional').clauses);
  const { counts, liveCount } = narrow(
    collection,
    schema.facets.length,
    toFacetFilters(query, options.chosen, schema),
    options.live,
  );
  const evidence = evidenceOf(collection, words, query.accented);
  return {
    hits: rank(collection, words, evidence, several).slice(0, options.limit),
    total: countHits(collection),
    partial,
    counts,
    liveCount,
    evidence,
  };
}

function evidenceOf(
  collection: Collection,
  words: readonly WordTerms[],
  accented: boolean,
): readonly Evidence[] {
  return words.slice(0, RATED_WORDS).map(({ exact, loose }) => {
    const tells = collection.idf(sumFrequencies(collection, exact));
    const tellsLoosely = accented
      ? LOOSE_SHARE * collection.idf(sumFrequencies(collection, loose))
      : tells;
    return { exact: tells, loose: tellsLoosely };
  });
}

/** The best hits by score, and of these the best by their passages. */
function rank(
  collection: Collection,
  words: readonly WordTerms[],
  evidence: readonly Evidence[],
  byPassage: boolean,
): readonly CollectedHit[] {
  const all = collectHits(collection, RATED);
  if (!byPassage || all.length < 2) return all;
  const hits = all.slice(0, countRated(collection, words));
  const ratings = rateWindows(hits, words.slice(0, RATED_WORDS), evidence);
  const most = hits[0]?.score ?? 0;
  const full = evidence.reduce((sum, each) => sum + each.exact, 0);
  const share = most === 0 ? 0 : (SCORE_SHARE * full) / most;
  return hits
    .map((hit, index) => ({ hit, rating: (ratings[index] ?? 0) + share * hit.score }))
    .toSorted((a, b) => b.rating - a.rating)
    .map(({ hit }) => hit)
    .concat(all.slice(hits.length));
}

/** How many hits to rate, by how many places the words have in an entry, about. */
function countRated({ segments, entries }: Collection, words: readonly WordTerms[]): number {
  let places = 0;
  for (const { loose } of words.slice(0, RATED_WORDS)) {
    for (const [number, segment] of segments.entries())
      for (const term of Array.from(loose[number] ?? [])) places += mostPlaces(segment, term);
  }
  return Math.max(LEAST_RATED, Math.min(RATED, Math.floor((PLACES * entries) / (places + 1))));
}
