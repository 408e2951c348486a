import type { StyledStretch } from '#shared/pages/text-marks';

const RULE = /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+\s*(?::?-{2,}:?\s*)?$/u;

/** Is this line a row of a pipe table? */
export function isTableLine(line: string): boolean {
  return /^\s*\|/u.test(line);
}

/** Does this line of a table hold no words: the rule under its head, or a bar left over? */
export function isEmptyTableLine(line: string): boolean {
  return RULE.test(line) || /^[\s|]*$/u.test(line);
}

/** Cuts the stretches of a row at its bars; `\|` is no bar. */
export function cutCells(stretches: readonly StyledStretch[], line: string): StyledStretch[][] {
  const bars = [...line.matchAll(/(?<!\\)\|/gu)].map((match) => match.index);
  const closed = /(?<!\\)\|\s*$/u.test(line);
  const edges = closed ? bars : [...bars, line.length];
  return edges.slice(1).map((end, i) => {
    const start = (edges[i] ?? 0) + 1;
    return stretches
      .map((one) => ({ ...one, start: Math.max(one.start, start), end: Math.min(one.end, end) }))
      .filter((one) => one.end > one.start);
  });
}
