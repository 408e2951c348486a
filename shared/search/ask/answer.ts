import { askShelf, needsPositions } from '#shared/search/ask/ask-shelf';
import type { AskOptions, ShelfAnswer } from '#shared/search/ask/ask-shelf';
import type { Snippet } from '#shared/search/ask/cut-snippet';
import { HitFinder } from '#shared/search/ask/find-hits';
import { findPassages } from '#shared/search/ask/find-passages';
import { parseQuery } from '#shared/search/ask/parse-query';
import type { Shelf } from '#shared/search/ask/shelf';
import { suggest } from '#shared/search/ask/suggest';
import type { Suggestion } from '#shared/search/ask/suggest';
import type { Span } from '#shared/model/reading';

/** What is asked: any text, and what the answer is narrowed to. */
export interface SearchRequest {
  readonly text: string;
  /** Chosen values by facet: type, year, issuer, unit. */
  readonly chosen?: Readonly<Partial<Record<string, readonly string[]>>>;
  /** Only documents with tasks that are not done. */
  readonly onlyOpen?: boolean;
  /** Documents and items, each; {@link SHOWN} where it is not said. */
  readonly limit?: number;
}

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
  /** How many of its paragraphs have as many of the words as the best. */
  readonly count: number;
}

export type ItemKind = 'task' | 'report' | 'anniversary' | 'draft';

/** A task, report, anniversary or draft that was found. */
export interface ItemHit {
  readonly kind: ItemKind;
  /** The document it was read from; null for the officer's own and the calendar's. */
  readonly document: string | null;
  readonly span: Span | null;
  /** Its own name within its source: the id of a draft or of a fact. */
  readonly name: string;
  readonly snippet: Snippet;
}

/** Values of a facet with how many documents have them, the most frequent first. */
export interface FacetValues {
  readonly facet: string;
  readonly values: readonly { readonly value: string; readonly count: number }[];
}

/** The answer to a query. */
export interface SearchAnswer {
  readonly documents: readonly DocumentHits[];
  /** `documents` holds the first of them. */
  readonly documentCount: number;
  readonly items: readonly ItemHit[];
  readonly itemCount: number;
  /** No document had all words; these have some. */
  readonly partial: boolean;
  readonly facets: readonly FacetValues[];
  /** Documents among them with tasks that are not done. */
  readonly openCount: number;
  /** What does find something, where nothing has all words. */
  readonly suggestions: readonly Suggestion[];
}

/** A document's text and its headings, for showing passages. */
export interface StoredText {
  readonly text: string;
  readonly headings: readonly { readonly start: number; readonly label: string }[];
}

/** An item's words and where it stands. */
export interface StoredItem {
  readonly name: string;
  readonly kind: ItemKind;
  readonly document: string | null;
  readonly span: Span | null;
  readonly text: string;
}

/** The shelves and the texts behind them. */
export interface Archive {
  readonly documents: Shelf;
  readonly items: Shelf;
  /** For each segment of the documents: 1 for those with tasks that are not done. */
  openFlags(): readonly Uint8Array[];
  /** Makes the positions of every segment readable. */
  loadPositions(): Promise<void>;
  loadTexts(documents: readonly string[]): Promise<ReadonlyMap<string, StoredText>>;
  loadItems(
    wanted: readonly { readonly source: string; readonly name: string }[],
  ): Promise<readonly (StoredItem | undefined)[]>;
}

export const HITS_A_DOCUMENT = 3;
export const SHOWN = 30;

const NOTHING: SearchAnswer = {
  documents: [],
  documentCount: 0,
  items: [],
  itemCount: 0,
  partial: false,
  facets: [],
  openCount: 0,
  suggestions: [],
};

/** Answers a query from both shelves. Never rejects for what was typed. */
export async function answerSearch(
  archive: Archive,
  request: SearchRequest,
): Promise<SearchAnswer> {
  const query = parseQuery(request.text);
  if (query.parts.length + query.filters.length === 0) return NOTHING;
  if (needsPositions(query)) await archive.loadPositions();
  const { limit = SHOWN, chosen = {}, onlyOpen = false } = request;
  const live = { flags: archive.openFlags(), wanted: onlyOpen };
  const options: AskOptions = { limit, chosen, live };
  const found = askShelf(archive.documents, query, options);
  const small = askShelf(archive.items, query, { ...options, live: { flags: [], wanted: false } });
  const nothing = found.partial || found.total === 0;
  const finder = new HitFinder(query);
  // Read now: what follows waits, and the next query writes over the answer's workings.
  const refs = small.hits.map(({ working: { segment }, entry }) => ({
    source: segment.sourceOf(entry),
    name: segment.names.get(entry),
  }));
  const sources = found.hits.map(({ working, entry }) => working.segment.sourceOf(entry));
  const suggestions =
    nothing && (small.partial || small.total === 0) ? suggest(archive.documents, query) : [];
  const [texts, items] = await Promise.all([archive.loadTexts(sources), archive.loadItems(refs)]);
  return {
    documents: sources.flatMap((document) => {
      const text = texts.get(document);
      return text ? [toDocumentHits(document, text, finder, found)] : [];
    }),
    documentCount: found.total,
    // Items that have only some of the words are no help beside documents.
    items: small.partial
      ? []
      : items.flatMap((item) => (item ? [toItemHit(item, finder, small)] : [])),
    itemCount: small.partial ? 0 : small.total,
    partial: found.partial,
    facets: found.counts.map((counts, facet) => ({
      facet: archive.documents.schema.facets[facet] ?? '',
      values: [...counts]
        .map(([value, count]) => ({ value, count }))
        .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
    })),
    openCount: found.liveCount,
    suggestions,
  };
}

function toDocumentHits(
  document: string,
  { text, headings }: StoredText,
  finder: HitFinder,
  { evidence }: ShelfAnswer,
): DocumentHits {
  const { best, count } = findPassages(text, finder, evidence, HITS_A_DOCUMENT);
  return {
    document,
    count,
    hits: best.map((passage) => ({
      ...passage,
      heading: headings.findLast(({ start }) => start <= passage.span.start)?.label ?? null,
    })),
  };
}

function toItemHit(item: StoredItem, finder: HitFinder, { evidence }: ShelfAnswer): ItemHit {
  const { kind, document, span, name, text } = item;
  const [passage] = findPassages(text, finder, evidence, 1).best;
  return { kind, document, span, name, snippet: passage?.snippet ?? { text, marks: [] } };
}
