import { Fragment } from 'react';
import type { ReactNode } from 'react';

/** A stretch of a text to be marked, `[start, end)`. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** In a document: a hit, the hit looked at, or a place that something leads to. */
  readonly kind?: 'hit' | 'current' | 'place';
}

/** Text with stretches marked. Overlapping stretches are marked once. */
export function MarkedText({
  text,
  marks,
}: {
  readonly text: string;
  readonly marks: readonly Mark[];
}): ReactNode {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    const start = Math.max(mark.start, at);
    const end = Math.min(mark.end, text.length);
    if (end <= start) continue;
    pieces.push(
      <Fragment key={start}>
        {text.slice(at, start)}
        <mark data-mark={mark.kind}>{text.slice(start, end)}</mark>
      </Fragment>,
    );
    at = end;
  }
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}
