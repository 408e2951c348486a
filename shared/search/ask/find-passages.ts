import type { HitFinder, WordHit } from '#shared/search/ask/find-hits';
import { cutSnippet } from '#shared/search/ask/cut-snippet';
import type { Snippet } from '#shared/search/ask/cut-snippet';
import { WindowRater } from '#shared/search/evaluate/rate-window';
import type { Evidence } from '#shared/search/evaluate/rate-window';
import type { Span } from '#shared/model/reading';

/** A passage of a text that answers a query. */
export interface Passage {
  /** Its best sentence, in the text. */
  readonly span: Span;
  readonly snippet: Snippet;
}

/** The best passages of one text. */
export interface Passages {
  readonly best: readonly Passage[];
  /** Paragraphs that have as many of the words as the best one. */
  readonly count: number;
}

interface RatedParagraph extends Span {
  readonly hits: readonly WordHit[];
  readonly rating: number;
  readonly covered: number;
}

/** Paragraphs worth less than this share of the best one are not shown beside it. */
const WORTH_SHOWING = 0.6;

/** The paragraphs of a text that answer best, at most `limit`, each by its best sentence. */
export function findPassages(
  text: string,
  finder: HitFinder,
  evidence: readonly Evidence[],
  limit: number,
): Passages {
  const rated = rateParagraphs(text, finder.find(text), evidence);
  const covered = Math.max(0, ...rated.map((each) => each.covered));
  const best = rated.toSorted((a, b) => b.rating - a.rating || a.start - b.start);
  const least = (best[0]?.rating ?? 0) * WORTH_SHOWING;
  return {
    count: rated.filter((each) => each.covered === covered).length,
    best: best
      .filter((each) => each.rating >= least)
      .slice(0, limit)
      .map((paragraph) => toPassage(text, paragraph)),
  };
}

function rateParagraphs(
  text: string,
  hits: readonly WordHit[],
  evidence: readonly Evidence[],
): readonly RatedParagraph[] {
  const rater = new WindowRater(evidence);
  const paragraphs = new Map<number, WordHit[]>();
  for (const hit of hits) {
    const start = text.lastIndexOf('\n', hit.start) + 1;
    const others = paragraphs.get(start);
    if (others) others.push(hit);
    else paragraphs.set(start, [hit]);
  }
  return [...paragraphs].map(([start, inside]) => {
    const next = text.indexOf('\n', start);
    const events = inside
      .filter(({ word }) => word < evidence.length)
      .map(({ position, word, exact }) => position * 64 + word * 2 + Number(exact));
    const sorted = Uint32Array.from(events).toSorted();
    rater.rate(sorted, sorted.length);
    const { rating, covered } = rater;
    return { start, end: next < 0 ? text.length : next, hits: inside, rating, covered };
  });
}

/** Ends of sentences and of clauses that stand for one: . ; ! ? before a space. */
const SENTENCE_END = /[.;!?…]["”’)]*(?=\s)/gu;

function toPassage(text: string, paragraph: RatedParagraph): Passage {
  const { start, end, hits } = paragraph;
  const own = text.slice(start, end);
  const marks = hits.map((hit) => ({ ...hit, start: hit.start - start, end: hit.end - start }));
  const sentence = bestSentence(own, marks);
  return {
    span: { start: start + sentence.start, end: start + sentence.end },
    snippet: cutSnippet(own, marks),
  };
}

/** The sentence with the most different words of the query; the first one where there are none. */
function bestSentence(text: string, hits: readonly WordHit[]): Span {
  const ends = [
    ...Array.from(text.matchAll(SENTENCE_END), (match) => match.index + match[0].length),
    text.length,
  ];
  let best: Span = { start: 0, end: ends[0] ?? text.length };
  let most = 0;
  let start = 0;
  for (const end of ends) {
    const inside = hits.filter((hit) => hit.start >= start && hit.end <= end);
    const different = new Set(inside.map(({ word }) => word)).size;
    if (different > most) {
      most = different;
      const blank = /^\s*/u.exec(text.slice(start, end))?.[0].length ?? 0;
      best = { start: start + blank, end };
    }
    start = end;
  }
  return best;
}
