import type { WordHit } from '#shared/search/ask/find-hits';
import type { Span } from '#shared/model/reading';

/** A piece of a text around its densest hits, cut at word ends. Marks count in `text`. */
export interface Snippet {
  readonly text: string;
  readonly marks: readonly Span[];
}

const LENGTH = 240;
/** Letters shown before the first hit. */
const LEAD = 40;

/** The best stretch of about 240 letters: the one with the most different words of the query. */
export function cutSnippet(text: string, hits: readonly WordHit[]): Snippet {
  const from = text.length <= LENGTH ? 0 : startOfBest(text, hits);
  const to = from + LENGTH >= text.length ? text.length : lastSpaceBefore(text, from + LENGTH);
  const lead = from > 0 ? '… ' : '';
  const marks = hits
    .filter((hit) => hit.start >= from && hit.end <= to)
    .map((hit) => ({ start: hit.start - from + lead.length, end: hit.end - from + lead.length }));
  return { text: lead + text.slice(from, to).trimEnd() + (to < text.length ? ' …' : ''), marks };
}

function startOfBest(text: string, hits: readonly WordHit[]): number {
  let best = hits[0]?.start ?? 0;
  let most = 0;
  for (const { start } of hits) {
    const inside = hits.filter((hit) => hit.start >= start && hit.end <= start + LENGTH - LEAD);
    const different = new Set(inside.map(({ word }) => word)).size;
    if (different > most) {
      most = different;
      best = start;
    }
  }
  if (best < LEAD) return 0;
  const space = text.indexOf(' ', best - LEAD);
  return space < 0 || space >= best ? best : space + 1;
}

function lastSpaceBefore(text: string, end: number): number {
  const space = text.lastIndexOf(' ', end);
  return space < 0 ? end : space;
}
