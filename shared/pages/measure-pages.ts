import type { Page } from '#shared/model/page';
import { type Segment, heaviest, quantile } from '#shared/pages/segment';

/** The text area of pages of one width, points. */
export interface Margins {
  readonly left: number;
  readonly right: number;
}

/** A page and its lines outside ruled tables. */
export interface PageLines {
  readonly page: Page;
  readonly segments: readonly Segment[];
}

/** How a document is set. */
export interface Typesetting {
  readonly bodySize: number;
  /** By page width, to the point: portrait and landscape pages differ. */
  readonly margins: ReadonlyMap<number, Margins>;
  /** First line's indent in ems; 0 where paragraphs have none. */
  readonly firstIndent: number;
  /** Usual distance of baselines, in ems. */
  readonly leading: number;
}

/** Widths of the two margins together on an A4 page, points: a line wider than most of the rest is a full one. */
const BOTH_MARGINS = 130;

function isBody(segment: Segment, bodySize: number): boolean {
  return Math.abs(segment.size - bodySize) < 1.2;
}

function measureMargins(pages: readonly PageLines[], width: number, bodySize: number): Margins {
  const lefts: [number, number][] = [];
  const fullLefts: [number, number][] = [];
  const rights: [number, number][] = [];
  for (const { segments } of pages) {
    for (const segment of segments) {
      if (!isBody(segment, bodySize)) continue;
      const x = Math.round(segment.x0);
      const long = segment.x1 - segment.x0;
      if (x < 0.3 * width) {
        lefts.push([x, 1]);
        if (long > 0.7 * (width - BOTH_MARGINS)) fullLefts.push([x, 1]);
      }
      rights.push([Math.round(segment.x1 / 2) * 2, long > 0.5 * width ? 3 : 0]);
    }
  }
  const left = heaviest(fullLefts.length >= 5 ? fullLefts : lefts);
  const right = heaviest(rights);
  return { left, right: right > width / 2 ? right : width - left };
}

/** The text area of a page. */
export function marginsOf(margins: ReadonlyMap<number, Margins>, page: Page): Margins {
  return margins.get(Math.round(page.width)) ?? { left: 60, right: page.width - 60 };
}

/** The indent that first lines share, in ems; none where hardly a line begins at the margin. */
function measureIndent(
  pages: readonly PageLines[],
  margins: ReadonlyMap<number, Margins>,
  bodySize: number,
): number {
  const counts = new Map<number, number>();
  let lines = 0;
  let atMargin = 0;
  for (const { page, segments } of pages) {
    const { left, right } = marginsOf(margins, page);
    for (const segment of segments) {
      if (!isBody(segment, bodySize) || segment.x0 > (left + right) / 2) continue;
      lines++;
      const indent = (segment.x0 - left) / bodySize;
      if (indent < 0.4) atMargin++;
      if (indent <= 0.9 || indent >= 6) continue;
      const quarters = Math.round(indent * 4) / 4;
      counts.set(quarters, (counts.get(quarters) ?? 0) + 1);
    }
  }
  const common = [...counts].filter(([, count]) => count >= Math.max(3, 0.08 * lines));
  return atMargin < 0.3 * lines ? 0 : heaviest(common);
}

function measureLeading(pages: readonly PageLines[], bodySize: number): number {
  const gaps: number[] = [];
  for (const { segments } of pages) {
    segments.forEach((segment, i) => {
      const above = segments[i - 1];
      if (!above || Math.abs(segment.size - bodySize) >= 1) return;
      const gap = (segment.y - above.y) / segment.size;
      if (gap > 0.9 && gap < 2.2) gaps.push(gap);
    });
  }
  return quantile(gaps, 0.4, 1.3);
}

/** Measures how the document is set, over all its pages. */
export function measurePages(pages: readonly PageLines[], bodySize: number): Typesetting {
  const widths = new Set(pages.map(({ page }) => Math.round(page.width)));
  const margins = new Map(
    [...widths].map((width) => {
      const some = pages.filter(({ page }) => Math.round(page.width) === width);
      return [width, measureMargins(some, width, bodySize)] as const;
    }),
  );
  const firstIndent = measureIndent(pages, margins, bodySize);
  return { bodySize, margins, firstIndent, leading: measureLeading(pages, bodySize) };
}
