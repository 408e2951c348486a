import type { PaperMark } from '../../components/PaperPage';
import type { Mark } from '../../components/MarkedText';
import type { Reading, Span } from '#shared/model/reading';
import { locateSpan } from '#shared/pages/index';
import type { Stop } from '#shared/search/ask/find-stops';

/** More boxes than this on the paper help nobody and take long to place; the stop looked at is always among them. */
const MOST_PLACED = 600;

/** A mark that says what it is. */
type PlacedMark = Required<Mark>;

/** The stop at a span: the first that it touches; -1 where it touches none. */
export function stopAt(stops: readonly Stop[], span: Span | null): number {
  if (!span) return -1;
  return stops.findIndex(({ start, end }) => start < span.end && end > span.start);
}

/** The stop after or before a span, round the ends of the document; undefined where there are none. */
export function stepTo(stops: readonly Stop[], span: Span | null, step: 1 | -1): Stop | undefined {
  const at = stopAt(stops, span);
  if (at >= 0) return stops.at((at + step) % stops.length);
  const start = span?.start ?? 0;
  const next = stops.findIndex((stop) => stop.start >= start);
  if (step === 1) return stops[Math.max(0, next)];
  return stops.at(next - 1);
}

/** What is marked in the text: every hit, those of the stop looked at in their own way, or else the span. */
export function listMarks(stops: readonly Stop[], span: Span | null): readonly PlacedMark[] {
  const at = stopAt(stops, span);
  const hits = stops.flatMap(({ marks }, index) =>
    marks.map((mark): PlacedMark => ({ ...mark, kind: index === at ? 'current' : 'hit' })),
  );
  return span && at < 0 ? [...hits, { ...span, kind: 'place' }] : hits;
}

/** Where marks stand on the pages, by page number. */
export function placeMarks(
  reading: Reading,
  marks: readonly PlacedMark[],
): ReadonlyMap<number, readonly PaperMark[]> {
  const pages = new Map<number, PaperMark[]>();
  const first = marks.filter(({ kind }) => kind !== 'hit');
  const rest = marks.filter(({ kind }) => kind === 'hit');
  for (const { kind, ...span } of [...first, ...rest.slice(0, MOST_PLACED)]) {
    for (const { page, boxes } of locateSpan(reading, span)) {
      const before = pages.get(page) ?? [];
      // Two hits of one word have one box.
      const others = boxes.filter((box) =>
        before.every(({ x, y, width }) => x !== box.x || y !== box.y || width !== box.width),
      );
      pages.set(page, [...before, ...others.map((box) => ({ ...box, kind }))]);
    }
  }
  return pages;
}
