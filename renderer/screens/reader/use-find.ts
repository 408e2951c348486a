import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { listMarks, placeMarks, stepTo, stopAt } from './place-marks';
import { useAddress } from '../../components/use-address';
import { parseFind, routes } from '../../routes';
import type { ReadingRow } from '../../stores/documents';
import type { Span } from '#shared/model/reading';
import { findStops } from '#shared/search/ask/find-stops';
import type { Stop } from '#shared/search/ask/find-stops';

/** One letter stands nearly everywhere. */
const SHORTEST = 2;

function findIn({ reading }: ReadingRow, find: string): readonly Stop[] {
  return find.trim().length < SHORTEST ? [] : findStops(reading.text, find);
}

/** What is looked for in the open document and where it stands; what is looked for and the place stand in the address. */
export function useFind(id: string, text: ReadingRow, span: Span | null) {
  const [, navigate] = useLocation();
  const find = parseFind(useAddress());
  const stops = useMemo(() => findIn(text, find), [text, find]);
  const [start, end] = [span?.start, span?.end];
  // By its offsets: the address is read anew whenever the frame is drawn.
  const marks = useMemo(
    () => listMarks(stops, start === undefined || end === undefined ? null : { start, end }),
    [stops, start, end],
  );
  const paperMarks = useMemo(() => placeMarks(text.reading, marks), [text, marks]);
  // What the history knows of this visit goes along: it began in the results, and Back leads there.
  const state: unknown = history.state;
  const goTo = (to: Span | null | undefined, looked: string): void =>
    navigate(routes.document(id, to ?? undefined, looked), { replace: true, state });
  const isFromResults = typeof state === 'object' && state !== null && 'fromResults' in state;
  return {
    marks,
    paperMarks,
    goTo: (place: Span) => goTo(place, find),
    bar: {
      find,
      count: stops.length,
      at: stopAt(stops, span),
      onType: (typed: string) => {
        const found = findIn(text, typed);
        const at = stopAt(found, span);
        goTo(found[at] ?? stepTo(found, span, 1) ?? span, typed);
      },
      onStep: (step: 1 | -1) => {
        const stop = stepTo(stops, span, step);
        if (stop) goTo({ start: stop.start, end: stop.end }, find);
      },
      onResults: isFromResults ? () => history.back() : null,
    },
  };
}
