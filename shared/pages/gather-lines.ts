import type { Run } from '#shared/model/page';
import type { LineWord } from '#shared/model/reading';
import { joinSpacedLetters } from '#shared/pages/join-spaced-letters';
import { type NoteMark, type Segment, quantile } from '#shared/pages/segment';

interface Baseline {
  readonly y: number;
  readonly size: number;
  readonly runs: Run[];
}

/** Baselines are looked up by strips of this height, points. */
const STRIP = 4;

/** May a run stand on this baseline? Small print may also stand above or below it, beside a word. */
function fits(run: Run, line: Baseline): boolean {
  const dy = run.y - line.y;
  const small = run.size < 0.8 * line.size;
  if (!small) return Math.abs(dy) <= 0.25 * Math.min(line.size, run.size);
  if (dy < -0.75 * line.size || dy > 0.35 * line.size) return false;
  if (Math.abs(dy) <= 0.12 * line.size) return true;
  const near = line.size;
  return line.runs.some((q) => run.x + run.width >= q.x - near && run.x <= q.x + q.width + near);
}

function gatherBaselines(runs: readonly Run[]): Baseline[] {
  const lines: Baseline[] = [];
  const strips = new Map<number, Baseline[]>();
  for (const run of runs.toSorted((a, b) => b.size - a.size || a.y - b.y)) {
    const strip = Math.round(run.y / STRIP);
    let best: Baseline | null = null;
    for (let k = strip - 4; k <= strip + 4; k++) {
      for (const line of strips.get(k) ?? []) {
        if (!fits(run, line)) continue;
        if (!best || Math.abs(run.y - line.y) < Math.abs(run.y - best.y)) best = line;
      }
    }
    if (best) {
      best.runs.push(run);
      continue;
    }
    const line = { y: run.y, size: run.size, runs: [run] };
    lines.push(line);
    const beside = strips.get(strip);
    if (beside) beside.push(line);
    else strips.set(strip, [line]);
  }
  return lines;
}

/** After a unit of length a raised digit is its power: m², km³. */
const UNIT = /(?<!\p{L})[kcdm]?m$/u;

function isNoteMark(run: Run, y: number, size: number): boolean {
  const raised = run.size < 0.8 * size && run.y < y - 0.12 * size;
  return raised && /^[\d*()]{1,5}$/u.test(run.text);
}

/** Puts the words of one segment together, a space where the gap is wide enough for one. */
function makeSegment(runs: readonly Run[], page: number, baseline: number): Segment {
  // Its own largest letters give a segment its size: beside it on the baseline may stand larger ones.
  const { y, size } = runs.reduce((largest, run) => (run.size > largest.size ? run : largest));
  let text = '';
  const words: LineWord[] = [];
  const noteMarks: NoteMark[] = [];
  let [letters, bold, italic] = [0, 0, 0];
  let last: Run | null = null;
  let spaced = false;
  let afterMark = false;
  for (const run of runs) {
    const gap = last ? run.x - (last.x + last.width) : 0;
    // Tightly set lines have spaces hardly wider than nothing; there the file's own spaces tell.
    if (gap > (run.afterSpace ? 0.02 : 0.16) * Math.min(size, 20)) spaced = true;
    last = run;
    if (isNoteMark(run, y, size) && !UNIT.test(text)) {
      noteMarks.push({ at: text.length, text: run.text });
      afterMark = true;
      continue;
    }
    const hugsMark = afterMark && /^[,.;:)]/u.test(run.text);
    if (spaced && !hugsMark && text !== '') text += ' ';
    const { x, width, confidence } = run;
    const start = text.length;
    words.push(confidence === undefined ? { start, x, width } : { start, x, width, confidence });
    text += run.text;
    letters += run.text.length;
    if (run.bold) bold += run.text.length;
    if (run.italic) italic += run.text.length;
    spaced = false;
    afterMark = false;
  }
  return {
    page,
    baseline,
    text,
    words,
    runs,
    noteMarks,
    x0: Math.min(...runs.map((run) => run.x)),
    x1: Math.max(...runs.map((run) => run.x + run.width)),
    y,
    size,
    bold: letters > 0 && bold > 0.8 * letters,
    italic: letters > 0 && italic > 0.8 * letters,
  };
}

/** A gap this many times the usual one of its line is no stretched space: justified lines stretch all alike. */
const OUTLIER = 2.5;
/** So many gaps have to stand before it to say what is usual. */
const ENOUGH_GAPS = 3;

/** Cuts a baseline where the gap is too wide for a space: wider in justified lines, whose spaces stretch. */
function cutAtGaps(runs: readonly Run[], size: number): Run[][] {
  const groups: Run[][] = [];
  let end = 0;
  let gaps: number[] = [];
  for (const run of runs) {
    const em = Math.max(run.size, size);
    const gap = run.x - end;
    // A gap that is narrow anyhow need not be compared with the others.
    const isWide = gap > 0.9 * em;
    const isOutlier =
      isWide && gaps.length >= ENOUGH_GAPS && gap > OUTLIER * quantile(gaps, 0.5, gap);
    const group = groups.at(-1);
    if (group && (!isWide || (run.afterSpace && !isOutlier && gap <= 2.2 * em))) {
      group.push(run);
      gaps.push(gap);
      end = Math.max(end, run.x + run.width);
    } else {
      groups.push([run]);
      gaps = [];
      end = run.x + run.width;
    }
  }
  return groups;
}

/** Gathers runs to lines, top to bottom and left to right. Within a cell a line is never cut at a gap. */
export function gatherLines(runs: readonly Run[], page: number, inCell = false): Segment[] {
  return gatherBaselines(runs)
    .flatMap((line, baseline) => {
      const inOrder = joinSpacedLetters(line.runs.toSorted((a, b) => a.x - b.x));
      const groups = inCell ? [inOrder] : cutAtGaps(inOrder, line.size);
      return groups.map((group) => makeSegment(group, page, baseline));
    })
    .filter((segment) => segment.text !== '')
    .toSorted((a, b) => a.y - b.y || a.x0 - b.x0);
}
