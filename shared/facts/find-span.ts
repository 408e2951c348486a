import type { Span } from '#shared/model/reading';

/** The place of the first of some spans in order that begins at `at` or later; their number where none does. */
export function firstFrom(spans: readonly Span[], at: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tells of a place whether one of some spans holds it; the spans may stand in any order and overlap. */
export function coverOf(spans: readonly Span[]): (at: number) => boolean {
  const covered: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((left, right) => left.start - right.start)) {
    const last = covered.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else covered.push({ start, end });
  }
  return (at) => {
    const before = covered[firstFrom(covered, at + 1) - 1];
    return before !== undefined && at < before.end;
  };
}
