import type { Stretch } from '#shared/pages/build-reading';

/** A stretch of a text file's line that is kept, with the style its marks gave it. */
export interface StyledStretch extends Stretch {
  readonly bold: boolean;
  readonly italic: boolean;
  /** A space was lost before it. */
  readonly lacksSpace?: boolean;
}

/** One line of a text file as the marks leave it. */
export interface UnmarkedLine {
  /** Index into the file's lines. */
  readonly line: number;
  /** `#` stood before it. */
  readonly heading: boolean;
  /** Whether a leading footnote mark was taken off. */
  readonly stretches: readonly StyledStretch[];
}

interface Asterisks {
  readonly start: number;
  readonly length: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

const HEADING = /^\s{0,3}#{1,6}\s+/u;
const TOKEN = /\\[!-/:-@[-`{-~]|\*+/gu;

/** Every run of asterisks that may be a mark: it hugs a word on one side. */
function findAsterisks(text: string, from: number): Asterisks[] {
  const found: Asterisks[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [token] = match;
    if (token.startsWith('\\') || token.length > 3 || match.index < from) continue;
    const before = text[match.index - 1] ?? ' ';
    const after = text[match.index + token.length] ?? ' ';
    const canOpen = !/[\s)\]}.,;:!?]/u.test(after);
    const canClose = !/[\s([{]/u.test(before) && match.index > from;
    found.push({ start: match.index, length: token.length, canOpen, canClose });
  }
  return found;
}

/** Pairs each closing run with the nearest open run of its length; runs without a partner are ordinary asterisks. */
function pairAsterisks(runs: readonly Asterisks[]): Map<Asterisks, 'open' | 'close'> {
  const roles = new Map<Asterisks, 'open' | 'close'>();
  const open: Asterisks[] = [];
  /** Open runs of each length: nothing is looked for that is not there. */
  const waiting = [0, 0, 0, 0];
  function count(run: Asterisks, step: 1 | -1): void {
    waiting[run.length] = (waiting[run.length] ?? 0) + step;
  }
  for (const run of runs) {
    if (run.canClose && (waiting[run.length] ?? 0) > 0) {
      let opener = open.pop();
      while (opener) {
        count(opener, -1);
        if (opener.length === run.length) break;
        opener = open.pop();
      }
      if (opener) roles.set(opener, 'open').set(run, 'close');
    } else if (run.canOpen) {
      open.push(run);
      count(run, 1);
    }
  }
  return roles;
}

/**
 * Takes Markdown's marks off a run of lines without a blank line between: `**bold**`, `*italic*`,
 * `***both***` (over line ends too), `#` before headings, `\` before signs.
 */
export function takeOffMarks(lines: readonly string[], firstLine: number): UnmarkedLine[] {
  const heads = lines.map((text) => HEADING.exec(text)?.[0].length ?? 0);
  const runs = lines.map((text, i) => findAsterisks(text, heads[i] ?? 0));
  const roles = pairAsterisks(runs.flat());
  let bold = 0;
  let italic = 0;

  return lines.map((text, i) => {
    const heading = (heads[i] ?? 0) > 0;
    const stretches: StyledStretch[] = [];
    const own = new Map(runs[i]?.map((run) => [run.start, run]));
    let from = heads[i] ?? 0;
    function keepUpTo(end: number): void {
      if (end > from) {
        const style = { bold: heading || bold > 0, italic: italic > 0 };
        stretches.push({ line: firstLine + i, start: from, end, ...style });
      }
    }
    for (const match of text.matchAll(TOKEN)) {
      const [token] = match;
      if (match.index < from) continue;
      if (token.startsWith('\\')) {
        keepUpTo(match.index);
        from = match.index + 1;
        continue;
      }
      const run = own.get(match.index);
      const role = run && roles.get(run);
      if (!role) continue;
      keepUpTo(match.index);
      from = match.index + token.length;
      const step = role === 'open' ? 1 : -1;
      if (token.length >= 2) bold += step;
      if (token.length !== 2) italic += step;
    }
    keepUpTo(text.length);
    return { line: firstLine + i, heading, stretches };
  });
}
