import type { Rule } from '#shared/model/page';

/** A grid of rules on one page, points. */
export interface Grid {
  /** Edges of columns, left to right, and of rows, top to bottom. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly across: readonly Rule[];
  readonly down: readonly Rule[];
}

type Axis = 'x' | 'y';

/** Joins rules that lie on one line and touch: a border is often drawn cell by cell. */
function mergeRules(rules: readonly Rule[], axis: Axis): Rule[] {
  const at = (rule: Rule): number => (axis === 'y' ? rule.y0 : rule.x0);
  const from = (rule: Rule): number => (axis === 'y' ? rule.x0 : rule.y0);
  const to = (rule: Rule): number => (axis === 'y' ? rule.x1 : rule.y1);
  const merged: Rule[] = [];
  for (const rule of rules.toSorted((a, b) => at(a) - at(b) || from(a) - from(b))) {
    let hit = -1;
    for (let k = merged.length - 1; k >= 0; k--) {
      const one = merged[k];
      if (!one || at(rule) - at(one) >= 2.2) break;
      if (from(rule) <= to(one) + 2.5 && to(rule) >= from(one) - 2.5) {
        hit = k;
        break;
      }
    }
    const one = merged[hit];
    if (!one) {
      merged.push(rule);
      continue;
    }
    const start = Math.min(from(one), from(rule));
    const end = Math.max(to(one), to(rule));
    merged[hit] =
      axis === 'y'
        ? { x0: start, x1: end, y0: one.y0, y1: one.y1 }
        : { x0: one.x0, x1: one.x1, y0: start, y1: end };
  }
  return merged;
}

/** Values in order, those within 3 points counted once. */
function distinct(values: readonly number[]): number[] {
  const kept: number[] = [];
  for (const value of values.toSorted((a, b) => a - b)) {
    const last = kept.at(-1);
    if (last === undefined || value - last > 3) kept.push(value);
  }
  return kept;
}

function crosses(across: Rule, down: Rule): boolean {
  return (
    down.x0 >= across.x0 - 3 &&
    down.x0 <= across.x1 + 3 &&
    across.y0 >= down.y0 - 3 &&
    across.y0 <= down.y1 + 3
  );
}

/** Rules that hang together by crossing, group by group. */
function groupCrossing(
  across: readonly Rule[],
  down: readonly Rule[],
): { across: Rule[]; down: Rule[] }[] {
  const groups: { across: Rule[]; down: Rule[] }[] = [];
  const left = new Set(down);
  const unused = new Set(across);
  for (const seed of across) {
    if (!unused.delete(seed)) continue;
    const group: { across: Rule[]; down: Rule[] } = { across: [seed], down: [] };
    const queue = [seed];
    for (let rule = queue.pop(); rule; rule = queue.pop()) {
      for (const upright of left) {
        if (!crosses(rule, upright)) continue;
        left.delete(upright);
        group.down.push(upright);
        for (const other of unused) {
          if (!crosses(other, upright)) continue;
          unused.delete(other);
          group.across.push(other);
          queue.push(other);
        }
      }
    }
    groups.push(group);
  }
  return groups;
}

/** The edges of rows. A row cut by the page's end may have no rule there (Chromium draws none): the columns' rules still reach it. */
function rowEdges(across: readonly Rule[], down: readonly Rule[]): number[] {
  const ys = distinct(across.map((rule) => rule.y0));
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
  const above = down.filter((rule) => rule.y0 < top - 8).map((rule) => rule.y0);
  const below = down.filter((rule) => rule.y1 > bottom + 8).map((rule) => rule.y1);
  if (above.length >= 2) ys.unshift(Math.min(...above));
  if (below.length >= 2) ys.push(Math.max(...below));
  return ys;
}

/** The ruled tables of a page, top to bottom. A single box is a frame, not a table. */
export function findTables(rules: readonly Rule[]): Grid[] {
  const across = mergeRules(
    rules.filter((rule) => rule.y0 === rule.y1 && rule.x1 - rule.x0 > 8),
    'y',
  );
  const down = mergeRules(
    rules.filter((rule) => rule.x0 === rule.x1 && rule.y1 - rule.y0 > 4),
    'x',
  );
  return groupCrossing(across, down)
    .filter((group) => group.across.length >= 2 && group.down.length >= 2)
    .map((group) => ({
      ...group,
      xs: distinct(group.down.map((rule) => rule.x0)),
      ys: rowEdges(group.across, group.down),
    }))
    .filter(({ xs, ys }) => (xs.length - 1) * (ys.length - 1) >= 2)
    .toSorted((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
}
