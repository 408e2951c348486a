import { Fragment } from 'react';
import type { ReactNode } from 'react';

/** A stretch of a text, `[start, end)`. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Text with stretches marked. Overlapping stretches are marked once. */
export function MarkedText({
  text,
  marks,
}: {
  readonly text: string;
  readonly marks: readonly Stretch[];
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
        <mark>{text.slice(start, end)}</mark>
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
