import type { Margins } from '#shared/pages/measure-pages';
import type { Segment } from '#shared/pages/segment';

/** Lines `[from, to]` of a page that stand in two columns. */
export interface TwoColumns {
  readonly from: number;
  readonly to: number;
  readonly left: readonly Segment[];
  readonly right: readonly Segment[];
}

/** What has to be known of the page. */
export interface ColumnPage {
  readonly number: number;
  readonly width: number;
  /** The page before ended in the columns of Nơi nhận and signature, which may go on. */
  readonly afterFoot: boolean;
}

/** Words that only stand in the two-column head or foot of an official document. */
const ANCHOR = /CỘNG\s+H[ÒO]|ĐẢNG\s+CỘNG\s+SẢN|N[ơo]i\s+nhận|Độc\s+lập/iu;

/** The nearest line to the right on about the same baseline. */
function findPartner(
  segments: readonly Segment[],
  index: number,
  used: ReadonlySet<number>,
): number {
  const one = segments[index];
  let best = -1;
  if (!one) return best;
  segments.forEach((other, k) => {
    if (k === index || used.has(k)) return;
    if (Math.abs(other.y - one.y) >= 0.75 * Math.max(other.size, one.size)) return;
    if (other.x0 - one.x1 <= 0.6 * one.size) return;
    if (best < 0 || other.x0 < (segments[best]?.x0 ?? 0)) best = k;
  });
  return best;
}

/** The white strip between two columns; it narrows as lines are taken in. */
class Gutter {
  private from: number;
  private to: number;

  constructor(from: number, to: number) {
    this.from = from;
    this.to = to;
  }

  /** Takes a line in at its side. False when it would close the strip. */
  take(line: Segment): boolean {
    if (line.x1 <= this.to - 3) {
      const from = Math.max(this.from, line.x1);
      if (from >= this.to - 3) return false;
      this.from = from;
      return true;
    }
    if (line.x0 < this.from + 3) return false;
    const to = Math.min(this.to, line.x0);
    if (to <= this.from + 3) return false;
    this.to = to;
    return true;
  }

  isLeft(line: Segment): boolean {
    return line.x1 <= this.to - 1 && line.x0 < this.from;
  }
}

/** Alone on its baseline and in the middle of the page: a title below the head, not part of a column. */
function isCentredAlone(
  line: Segment,
  segments: readonly Segment[],
  margins: Margins,
  pageWidth: number,
): boolean {
  const middle = (margins.left + margins.right) / 2;
  if (Math.abs((line.x0 + line.x1) / 2 - middle) >= 0.02 * pageWidth + 2) return false;
  return !segments.some(
    (other) =>
      other !== line &&
      Math.abs(other.y - line.y) < 0.8 * line.size &&
      (other.x1 < line.x0 || other.x0 > line.x1),
  );
}

/** Grows two columns from one pair of lines, up and down. Null when what lies between does not fit. */
function grow(
  segments: readonly Segment[],
  pair: readonly [number, number],
  used: ReadonlySet<number>,
  margins: Margins,
  page: ColumnPage,
): TwoColumns | null {
  const [first, second] = [segments[pair[0]], segments[pair[1]]];
  if (!first || !second) return null;
  const gutter = new Gutter(first.x1, second.x0);
  const [low, high] = [Math.min(...pair), Math.max(...pair)];
  const fits = (k: number): boolean => {
    const line = segments[k];
    if (!line || used.has(k)) return false;
    if (k > high && isCentredAlone(line, segments, margins, page.width)) return false;
    return gutter.take(line);
  };
  for (let k = low; k <= high; k++) {
    if (k !== pair[0] && k !== pair[1] && !fits(k)) return null;
  }
  let [from, to] = [low, high];
  while (fits(to + 1)) to++;
  while (fits(from - 1)) from--;

  // Lines of one side above the first pair belong to the body, but for the head that opens the document and a foot that goes on.
  const opensPage = from === 0 && (page.number === 1 || page.afterFoot);
  if (!opensPage) {
    const pairTop = Math.min(...segments.slice(low, high + 1).map((line) => line.y));
    const isAbove = (line: Segment | undefined): boolean =>
      line !== undefined && line.y < pairTop - 0.75 * line.size;
    while (from < low && isAbove(segments[from])) from++;
  }
  const taken = segments.slice(from, to + 1);
  const left = taken.filter((line) => gutter.isLeft(line));
  const right = taken.filter((line) => !gutter.isLeft(line));
  if (left.length === 0 || right.length === 0) return null;
  const anchored = ANCHOR.test(taken.map((line) => line.text).join(' '));
  const goesOn = page.afterFoot && from === 0;
  if (!anchored && !goesOn) {
    if (Math.min(left.length, right.length) < 2) return null;
    // Labels with what they say set apart by a tab: to be read line by line.
    if (left.every((line) => line.text.endsWith(':'))) return null;
  }
  return { from, to, left, right };
}

/** Finds where a page's lines stand in two columns: the head, Nơi nhận beside the signature. */
export function findColumns(
  segments: readonly Segment[],
  margins: Margins,
  page: ColumnPage,
): TwoColumns[] {
  const used = new Set<number>();
  const found: TwoColumns[] = [];
  for (let i = 0; i < segments.length; i++) {
    if (used.has(i)) continue;
    const partner = findPartner(segments, i, used);
    const columns = partner < 0 ? null : grow(segments, [i, partner], used, margins, page);
    if (!columns) continue;
    for (let k = columns.from; k <= columns.to; k++) used.add(k);
    found.push(columns);
  }
  return found.toSorted((a, b) => a.from - b.from);
}
