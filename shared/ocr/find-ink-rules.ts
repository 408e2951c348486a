import type { Rule } from '#shared/model/page';
import type { Grey } from '#shared/ocr/grey';

/** A thin straight stretch of ink, pixels: its first and last row (column, for one that runs down), and its ends along. */
interface InkRule {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

/** Rules of a page in its picture, pixels. */
export interface InkRules {
  readonly across: readonly InkRule[];
  readonly down: readonly InkRule[];
}

/** What counts as a rule in one direction. */
interface Measure {
  /** Shorter runs are bars of letters: share of the page, and pixels. */
  readonly share: number;
  readonly least: number;
  /** Ink that may be missing at one place, pixels. */
  readonly gap: number;
  /** Ink is darker than this share of the way from black to paper. */
  readonly pale: number;
}

/** A rule across may be short where it is dark and whole, as under the motto: bars of TTĐN stand close, too. */
const WHOLE_ACROSS: Measure = { share: 0.06, least: 40, gap: 2, pale: 0.58 };
/** Copies make thin rules pale and break them. */
const BROKEN_ACROSS: Measure = { share: 0.12, least: 80, gap: 8, pale: 0.68 };
const DOWN: Measure = { share: 0.026, least: 50, gap: 8, pale: 0.68 };
/** Share of a run that has to be ink. */
const FILLED = 0.8;
/** Thicker is no rule but a bar or a picture's edge, pixels. */
const THICKEST = 12;
/** Share of ink beside a rule: more, and it runs through letters or a picture. */
const MOST_BESIDE = 0.22;

/** Ink in one row without a gap. */
interface InkRun {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A sloping rule goes on in the next row; so much darker it has to be there. */
const DARKER = 20;

/** A picture looked at along its rows, or along its columns as if they were rows. */
interface Grain {
  readonly length: number;
  readonly count: number;
  /** Distance in the pixels of one step along, and of one step across. */
  readonly along: number;
  readonly across: number;
}

/** How light the paper is. */
function shadeOfPaper({ pixels }: Grey): number {
  const counts = new Uint32Array(256);
  for (let i = 0; i < pixels.length; i += 7) {
    const shade = pixels[i] ?? 255;
    counts[shade] = (counts[shade] ?? 0) + 1;
  }
  const half = counts.reduce((sum, count) => sum + count, 0) / 2;
  let paper = 255;
  for (let seen = counts[255] ?? 0; paper > 0 && seen < half; seen += counts[paper] ?? 0) paper--;
  return paper;
}

function isAlone(
  { pixels }: Grey,
  grain: Grain,
  { at, from, to }: InkRun,
  threshold: number,
): boolean {
  let ink = 0;
  let seen = 0;
  for (let i = from + 4; i < to - 4; i += 2) {
    for (const beside of [-7, -6, 6, 7]) {
      const row = at + beside;
      if (row < 0 || row >= grain.count) continue;
      seen++;
      if ((pixels[row * grain.across + i * grain.along] ?? 255) < threshold) ink++;
    }
  }
  return seen > 0 && ink / seen < MOST_BESIDE;
}

/** Long runs of ink in single rows. */
function findRuns(grey: Grey, grain: Grain, measure: Measure, paper: number): InkRun[] {
  const threshold = measure.pale * paper;
  const shortest = Math.max(measure.least, measure.share * grain.length);
  const { pixels } = grey;
  const runs: InkRun[] = [];
  for (let at = 0; at < grain.count; at++) {
    let from = -1;
    let last = 0;
    let ink = 0;
    const end = (): void => {
      const run = { at, from, to: last };
      const isLong = from >= 0 && last - from >= shortest && ink >= FILLED * (last - from);
      if (isLong && isAlone(grey, grain, run, threshold)) runs.push(run);
      from = -1;
      ink = 0;
    };
    let place = at * grain.across;
    for (let i = 0; i < grain.length; i++, place += grain.along) {
      const isInk =
        (pixels[place] ?? 255) < threshold ||
        (at + 1 < grain.count && (pixels[place + grain.across] ?? 255) < threshold - DARKER);
      if (isInk) {
        if (from < 0) from = i;
        last = i;
        ink++;
      } else if (from >= 0 && i - last > measure.gap) end();
    }
    end();
  }
  return runs;
}

/** Runs in neighbouring rows are one rule. */
function joinRuns(runs: readonly InkRun[]): InkRule[] {
  const joined: { first: number; last: number; from: number; to: number }[] = [];
  for (const { at, from, to } of runs) {
    const touched = joined.findLast((one) => at - one.last <= 3 && from < one.to && to > one.from);
    if (touched) {
      touched.last = at;
      touched.from = Math.min(touched.from, from);
      touched.to = Math.max(touched.to, to);
    } else joined.push({ first: at, last: at, from, to });
  }
  return joined.filter(({ first, last }) => last - first <= THICKEST);
}

function grainsOf({ width, height }: Grey): { readonly rows: Grain; readonly columns: Grain } {
  return {
    rows: { length: width, count: height, along: 1, across: width },
    columns: { length: height, count: width, along: width, across: 1 },
  };
}

/** Finds the rules of a straightened page: long, thin, with little ink beside them. */
export function findInkRules(grey: Grey): InkRules {
  const { rows, columns } = grainsOf(grey);
  const paper = shadeOfPaper(grey);
  const across = [WHOLE_ACROSS, BROKEN_ACROSS]
    .flatMap((measure) => findRuns(grey, rows, measure, paper))
    .toSorted((a, b) => a.at - b.at);
  return { across: joinRuns(across), down: joinRuns(findRuns(grey, columns, DOWN, paper)) };
}

/** Lighter than ink, darker than this: the blurred edge of a rule. */
const EDGE = 200;
/** Ink that reaches this far beyond a rule on both sides together is a letter's stroke through it, pixels. */
const BEYOND = 6;

/** Wipes out one rule, place by place along it, but for the letters that touch or cross it. */
function wipe(pixels: Uint8Array, grain: Grain, { first, last, from, to }: InkRule): void {
  for (let i = from; i <= Math.min(to, grain.length - 1); i++) {
    const place = i * grain.along;
    let top = first;
    let bottom = last;
    const isDark = (row: number): boolean =>
      row >= 0 && row < grain.count && (pixels[place + row * grain.across] ?? 255) < EDGE;
    while (first - top < BEYOND && isDark(top - 1)) top--;
    while (bottom - last < BEYOND && isDark(bottom + 1)) bottom++;
    if (first - top + (bottom - last) >= BEYOND) continue;
    for (let row = top; row <= Math.min(bottom, grain.count - 1); row++) {
      pixels[place + row * grain.across] = 255;
    }
  }
}

/** The picture without its rules: tesseract takes them for letters. */
export function eraseRules(grey: Grey, { across, down }: InkRules): Grey {
  const pixels = grey.pixels.slice();
  const { rows, columns } = grainsOf(grey);
  for (const rule of across) wipe(pixels, rows, rule);
  for (const rule of down) wipe(pixels, columns, rule);
  return { ...grey, pixels };
}

/** The rules in points. */
export function rulesInPoints({ across, down }: InkRules, point: number): Rule[] {
  const middle = ({ first, last }: InkRule): number => ((first + last) / 2) * point;
  return [
    ...across.map((rule) => {
      const y = middle(rule);
      return { x0: rule.from * point, x1: rule.to * point, y0: y, y1: y };
    }),
    ...down.map((rule) => {
      const x = middle(rule);
      return { x0: x, x1: x, y0: rule.from * point, y1: rule.to * point };
    }),
  ];
}
