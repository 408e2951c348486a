import lunr from 'lunr';
import { bestSentence, cutSnippet, hasPhrases } from '#shared/search/mark';
import type { Snippet } from '#shared/search/mark';
import type { QueryWord, SearchQuery } from '#shared/search/query';
import type { Span } from '#shared/model/reading';
import type { PassageIndex } from './build-index';

/** A passage that was found. */
export interface Hit {
  /** Its best sentence, in the document's text. */
  readonly span: Span;
  readonly snippet: Snippet;
  /** The heading it stands under. */
  readonly heading: string | null;
}

/** What was found in one document, best passage first. */
export interface DocumentHits {
  readonly document: string;
  /** At most {@link HITS_A_DOCUMENT}. */
  readonly hits: readonly Hit[];
  /** How many passages were found in it. */
  readonly count: number;
}

/** The answer to a query. */
export interface SearchAnswer {
  readonly documents: readonly DocumentHits[];
  readonly passageCount: number;
  /** In how many documents; `documents` holds the first of them. */
  readonly documentCount: number;
  /** No passage had all words; these have some. */
  readonly partial: boolean;
}

const HITS_A_DOCUMENT = 3;
const DOCUMENTS = 50;

/** How much more an exact spelling counts than the same letters with other accents. */
const EXACT_BOOST = 4;

/** Passages that have all words of the query, best first, by document; where there are none, those that have some. */
export function askIndex(index: PassageIndex, query: SearchQuery): SearchAnswer {
  if (query.words.length === 0)
    return { documents: [], documentCount: 0, passageCount: 0, partial: false };
  const all = findPassages(index, query, lunr.Query.presence.REQUIRED);
  const partial = all.length === 0 && query.phrases.length === 0 && query.words.length > 1;
  const found = partial ? findPassages(index, query, lunr.Query.presence.OPTIONAL) : all;
  return {
    documents: groupByDocument(index, found, query),
    documentCount: new Set(found.map((ref) => index.passages[ref]?.document)).size,
    passageCount: found.length,
    partial,
  };
}

function findPassages(
  index: PassageIndex,
  query: SearchQuery,
  presence: lunr.Query.presence,
): number[] {
  const results = index.lunr.query((ask) => {
    for (const word of query.words) addWord(ask, word, presence);
    for (const folded of query.excluded) {
      ask.term(folded, { fields: ['folded'], presence: lunr.Query.presence.PROHIBITED });
    }
  });
  return results
    .map((result) => Number(result.ref))
    .filter((ref) => hasPhrases(index.passages[ref]?.text ?? '', query));
}

function addWord(ask: lunr.Query, word: QueryWord, presence: lunr.Query.presence): void {
  const { TRAILING, NONE } = lunr.Query.wildcard;
  const wildcard = word.prefix ? TRAILING : NONE;
  ask.term(word.folded, { fields: ['folded'], presence, wildcard });
  if (word.prefix) ask.term(word.folded, { fields: ['folded'], boost: 2 });
  if (word.accented) ask.term(word.exact, { fields: ['exact'], wildcard, boost: EXACT_BOOST });
}

function groupByDocument(
  index: PassageIndex,
  refs: readonly number[],
  query: SearchQuery,
): DocumentHits[] {
  const groups = new Map<string, number[]>();
  for (const ref of refs) {
    const document = index.passages[ref]?.document;
    if (document === undefined) continue;
    const group = groups.get(document);
    if (group) group.push(ref);
    else groups.set(document, [ref]);
  }
  return [...groups].slice(0, DOCUMENTS).map(([document, members]) => ({
    document,
    count: members.length,
    hits: members.slice(0, HITS_A_DOCUMENT).flatMap((ref) => {
      const passage = index.passages[ref];
      if (!passage) return [];
      const sentence = bestSentence(passage.text, query);
      const { start } = passage.span;
      return [
        {
          span: { start: start + sentence.start, end: start + sentence.end },
          snippet: cutSnippet(passage.text, query),
          heading: passage.heading,
        },
      ];
    }),
  }));
}
