import { type Goal, holds } from './measure';

/** A table as it is printed: one text a cell. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The first column stands to the left, the others, which hold numbers, to the right. */
export function formatTable({ title, head, rows }: Table): string {
  const all = [head, ...rows];
  const widths = head.map((_, at) => Math.max(...all.map((row) => row[at]?.length ?? 0)));
  const lines = all.map((row) =>
    widths
      .map(
        (width, at) =>
          (at === 0 ? (row[at] ?? '') : '').padEnd(at === 0 ? width : 0) +
          (at === 0 ? '' : (row[at] ?? '').padStart(width)),
      )
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [title, '', lines[0] ?? '', rule, ...lines.slice(1), ''].join('\n');
}

/** "≥ 0.3 yes", "≤ 0.1 NO": what was to be, and whether it is. */
export function formatGoal(goal: Goal): string {
  const { least, most } = goal;
  const limits = [
    ...(least === undefined ? [] : [`≥ ${least}`]),
    ...(most === undefined ? [] : [`≤ ${most}`]),
  ];
  return `${limits.join(', ')} ${holds(goal) ? 'yes' : 'NO'}`;
}
