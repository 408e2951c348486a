import { useEffect, useState } from 'react';
import { NO_CHOICE, routes } from '../../routes';
import type { Asked } from '../../routes';
import { searchDocuments, useIndexState } from '../../stores/search';
import type { SearchAnswer } from '#shared/search/ask/answer';

/** Typed text that is searched at once; a shorter one waits for its second letter. */
export const SHORTEST = 2;
/** Documents that join the index before it is asked again while it is being built. */
const NEWS = 200;

/** An answer and what it answers. */
export interface Found {
  readonly asked: Asked;
  /** Address of `asked`. */
  readonly address: string;
  readonly answer: SearchAnswer;
  readonly ms: number;
  /** Where nothing was found: documents there would be without the choice. */
  readonly outside: number;
}

/** Asks again after every letter and when the index changed; an answer that comes after a newer question is dropped. */
export function useAnswer(
  { text, choice }: Asked,
  limit: number,
): { readonly found: Found | null; readonly failed: string | null } {
  const { progress, version } = useIndexState();
  const [found, setFound] = useState<Found | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const short = text.trim().length < SHORTEST;
  const news = version + (progress ? Math.floor(progress.done / NEWS) : 0);
  useEffect(() => {
    if (short) return undefined;
    let current = true;
    ask({ text, choice }, limit).then(
      (answer) => {
        if (!current) return;
        setFound(answer);
        setFailed(null);
      },
      (error: unknown) => {
        if (current) setFailed(error instanceof Error ? error.message : String(error));
      },
    );
    return () => {
      current = false;
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- news of the index means asking again
  }, [text, choice, limit, short, news]);
  return short ? { found: null, failed: null } : { found, failed };
}

async function ask(asked: Asked, limit: number): Promise<Found> {
  const { text, choice } = asked;
  const { onlyOpen, ...facets } = choice;
  const chosen = Object.fromEntries(Object.entries(facets).filter(([, { length }]) => length > 0));
  const started = performance.now();
  const answer = await searchDocuments({ text, chosen, onlyOpen, limit });
  const ms = performance.now() - started;
  const address = routes.search(text, choice);
  const nothing = answer.documentCount + answer.itemCount === 0;
  const isNarrowed = address !== routes.search(text, NO_CHOICE);
  const outside = nothing && isNarrowed ? await searchDocuments({ text, limit: 1 }) : null;
  return { asked, address, answer, ms, outside: outside?.documentCount ?? 0 };
}
