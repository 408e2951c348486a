import type { SearchQuery } from '#shared/search/query';
import { foldText } from '#shared/text/fold';
import { splitSyllables } from '#shared/text/syllable';
import type { Span } from '#shared/model/reading';

/** Where the words of the query stand in a text, in order. Offsets count in the text as it is. */
export function markHits(text: string, query: SearchQuery): readonly Span[] {
  const whole = new Set(query.words.filter((word) => !word.prefix).map((word) => word.folded));
  const beginnings = query.words.filter((word) => word.prefix).map((word) => word.folded);
  return splitSyllables(text).flatMap(({ text: syllable, start, end }) => {
    const folded = foldText(syllable);
    if (whole.has(folded)) return [{ start, end }];
    const beginning = beginnings.find((each) => folded.startsWith(each));
    return beginning === undefined ? [] : [{ start, end: start + beginning.length }];
  });
}

/** Whether every phrase of the query stands in the text, word behind word, accents aside. */
export function hasPhrases(text: string, query: SearchQuery): boolean {
  if (query.phrases.length === 0) return true;
  const padded = ` ${splitSyllables(text)
    .map((syllable) => foldText(syllable.text))
    .join(' ')} `;
  return query.phrases.every((phrase) => padded.includes(` ${phrase.join(' ')} `));
}

/** Ends of sentences and of clauses that stand for one: . ; ! ? before a space. */
const SENTENCE_END = /[.;!?…]["”’)]*(?=\s)/gu;

/** The sentence of a text with the most different hits; the first one where there are none. */
export function bestSentence(text: string, query: SearchQuery): Span {
  const ends = [
    ...Array.from(text.matchAll(SENTENCE_END), (match) => match.index + match[0].length),
    text.length,
  ];
  const hits = markHits(text, query);
  let best: Span = { start: 0, end: ends[0] ?? text.length };
  let most = 0;
  let start = 0;
  for (const end of ends) {
    const different = countDifferent(
      text,
      hits.filter((hit) => hit.start >= start && hit.end <= end),
    );
    if (different > most) {
      most = different;
      const blank = /^\s*/u.exec(text.slice(start, end))?.[0].length ?? 0;
      best = { start: start + blank, end };
    }
    start = end;
  }
  return best;
}

/** A piece of a text around its densest hits, cut at word ends. Marks count in `text`. */
export interface Snippet {
  readonly text: string;
  readonly marks: readonly Span[];
}

const SNIPPET_LENGTH = 240;

/** The best stretch of about 240 letters: the one with the most different hits. */
export function cutSnippet(text: string, query: SearchQuery): Snippet {
  const hits = markHits(text, query);
  const from = text.length <= SNIPPET_LENGTH ? 0 : startOfBest(text, hits);
  const to =
    from + SNIPPET_LENGTH >= text.length
      ? text.length
      : lastSpaceBefore(text, from + SNIPPET_LENGTH);
  const lead = from > 0 ? '… ' : '';
  const marks = hits
    .filter((hit) => hit.start >= from && hit.end <= to)
    .map((hit) => ({ start: hit.start - from + lead.length, end: hit.end - from + lead.length }));
  return { text: lead + text.slice(from, to).trimEnd() + (to < text.length ? ' …' : ''), marks };
}

function startOfBest(text: string, hits: readonly Span[]): number {
  let best = hits[0]?.start ?? 0;
  let most = 0;
  for (const { start } of hits) {
    const inside = hits.filter(
      (hit) => hit.start >= start && hit.end <= start + SNIPPET_LENGTH - 40,
    );
    const different = countDifferent(text, inside);
    if (different > most) {
      most = different;
      best = start;
    }
  }
  if (best < 40) return 0;
  const space = text.indexOf(' ', best - 40);
  return space < 0 || space >= best ? best : space + 1;
}

function lastSpaceBefore(text: string, end: number): number {
  const space = text.lastIndexOf(' ', end);
  return space < 0 ? end : space;
}

function countDifferent(text: string, hits: readonly Span[]): number {
  return new Set(hits.map((hit) => foldText(text.slice(hit.start, hit.end)))).size;
}
