import { HitFinder } from '#shared/search/ask/find-hits';
import type { WordHit } from '#shared/search/ask/find-hits';
import { parseQuery } from '#shared/search/ask/parse-query';
import type { Span } from '#shared/model/reading';

/** A place where a text answers a query as well as anywhere: next and previous lead from one to another. */
export interface Stop extends Span {
  /** What answers in it, in order, words in a row as one. */
  readonly marks: readonly Span[];
}

/** All stops of a text in its order, none overlapping another; none where nothing answers. */
export function findStops(text: string, typed: string): readonly Stop[] {
  const groups = groupHits(text, new HitFinder(parseQuery(typed)).find(text)).map(tighten);
  const most = groups.reduce((count, group) => Math.max(count, countWords(group)), 0);
  return groups.filter((group) => countWords(group) === most).map(toStop);
}

/** Hits of one paragraph together; a word that comes again begins anew once all words are there. */
function groupHits(text: string, hits: readonly WordHit[]): readonly (readonly WordHit[])[] {
  const words = countWords(hits);
  const groups: WordHit[][] = [];
  let open: WordHit[] = [];
  let seen = new Set<number>();
  for (const hit of hits) {
    const last = open.at(-1);
    const apart = !last || text.slice(last.end, hit.start).includes('\n');
    if (apart || (seen.size === words && hit.position !== last.position)) {
      open = [];
      seen = new Set();
      groups.push(open);
    }
    open.push(hit);
    seen.add(hit.word);
  }
  return groups;
}

/** Without the hits at its beginning whose words come again: the shortest stretch that has all of them. */
function tighten(hits: readonly WordHit[]): readonly WordHit[] {
  let from = 0;
  while (hits.slice(from + 1).some(({ word }) => word === hits[from]?.word)) from += 1;
  return hits.slice(from);
}

function countWords(hits: readonly WordHit[]): number {
  return new Set(hits.map(({ word }) => word)).size;
}

function toStop(hits: readonly WordHit[]): Stop {
  const marks: { start: number; end: number; position: number }[] = [];
  for (const { start, end, position } of hits) {
    const last = marks.at(-1);
    if (last && position <= last.position + 1) {
      last.end = Math.max(last.end, end);
      last.position = position;
    } else marks.push({ start, end, position });
  }
  return {
    start: marks[0]?.start ?? 0,
    end: marks.at(-1)?.end ?? 0,
    marks: marks.map(({ start, end }) => ({ start, end })),
  };
}
