import type { Page, Run } from '#shared/model/page';
import { type Grid, findTables } from '#shared/pages/find-tables';
import { isInside } from '#shared/pages/read-table';
import { heaviest } from '#shared/pages/segment';

/** A page with its ruled tables set apart. */
export interface PageText {
  readonly page: Page;
  readonly tables: readonly { readonly grid: Grid; readonly runs: readonly Run[] }[];
  /** What stands outside ruled tables. */
  readonly rest: readonly Run[];
}

/** Slanted words are watermarks. */
const UPRIGHT = 3;
/** Where this share of a page's letters is painted, a hidden layer only repeats them. */
const VISIBLE = 0.2;

function lettersOf(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + run.text.length, 0);
}

/** A word drawn twice a hair apart is a makeshift bold: one is kept, as bold. */
function dropTwins(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  const places = new Map<string, number[]>();
  for (const run of runs) {
    const same = places.get(run.text) ?? [];
    const hair = 0.15 * run.size;
    const twin = same.find((at) => {
      const one = kept[at];
      return one && Math.abs(one.x - run.x) < hair && Math.abs(one.y - run.y) < hair;
    });
    const first = kept[twin ?? -1];
    if (twin !== undefined && first) {
      kept[twin] = { ...first, bold: true };
      continue;
    }
    if (same.push(kept.length) === 1) places.set(run.text, same);
    kept.push(run);
  }
  return kept;
}

/** What was found of pages: they are judged before they are read. */
const readable = new WeakMap<Page, Run[]>();

/** The words of a page that are meant to be read: upright ones; the hidden layer only where nothing else is there. */
export function readableRuns(page: Page): Run[] {
  const known = readable.get(page);
  if (known) return known;
  const upright = page.runs.filter((run) => Math.abs(run.angle) < UPRIGHT);
  const visible = upright.filter((run) => !run.hidden);
  const runs = dropTwins(lettersOf(visible) >= VISIBLE * lettersOf(upright) ? visible : upright);
  readable.set(page, runs);
  return runs;
}

/** The size of most letters, to half a point. */
export function measureBodySize(pages: readonly PageText[]): number {
  const letters = new Map<number, number>();
  for (const { tables, rest } of pages) {
    for (const runs of [rest, ...tables.map((table) => table.runs)]) {
      for (const { size, text } of runs) {
        const half = Math.round(size * 2) / 2;
        letters.set(half, (letters.get(half) ?? 0) + text.length);
      }
    }
  }
  return heaviest(letters);
}

/** Sets a page's ruled tables apart from its other words. */
export function partPage(page: Page): PageText {
  let rest = readableRuns(page);
  const tables: { grid: Grid; runs: readonly Run[] }[] = [];
  for (const grid of findTables(page.rules)) {
    const inside = rest.filter((run) => isInside(run, grid));
    if (inside.length === 0) continue;
    const taken = new Set(inside);
    rest = rest.filter((run) => !taken.has(run));
    tables.push({ grid, runs: inside });
  }
  return { page, tables, rest };
}
