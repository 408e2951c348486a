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

/** The words of a page that are meant to be read: upright ones; the hidden layer only where nothing else is there. */
export function readableRuns(page: Page): Run[] {
  const upright = page.runs.filter((run) => Math.abs(run.angle) < UPRIGHT);
  const visible = upright.filter((run) => !run.hidden);
  return lettersOf(visible) >= VISIBLE * lettersOf(upright) ? visible : upright;
}

/** The size of most letters, to half a point. */
export function measureBodySize(pages: readonly PageText[]): number {
  return heaviest(
    pages.flatMap(({ tables, rest }) =>
      [...rest, ...tables.flatMap(({ runs }) => runs)].map(
        (run) => [Math.round(run.size * 2) / 2, run.text.length] as const,
      ),
    ),
  );
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
