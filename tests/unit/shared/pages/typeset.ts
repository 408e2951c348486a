import type { Page, Rule, Run } from '#shared/model/page';

/** A line of words to be set at a place. */
export interface SetLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly angle?: number;
  readonly hidden?: boolean;
}

/** Every letter is half an em wide, every space a quarter. */
export function setRuns({
  text,
  x,
  y,
  size = 14,
  bold = false,
  italic = false,
  angle = 0,
  hidden = false,
}: SetLine): Run[] {
  let at = x;
  return text.split(' ').map((word, i): Run => {
    const width = word.length * 0.5 * size;
    const run = { text: word, x: at, y, width, size, bold, italic, angle, hidden };
    at += width + 0.25 * size;
    return { ...run, afterSpace: i > 0 };
  });
}

/** Each letter by itself: `gap` ems behind one, three times as much between words. */
export function setSpaced({ text, x, y, size = 14, bold = false }: SetLine, gap: number): Run[] {
  let at = x;
  const runs: Run[] = [];
  for (const letter of text) {
    const width = 0.5 * size;
    const run = { text: letter, x: at, y, width, size, bold, italic: false, angle: 0 };
    if (letter === ' ') at += 2 * gap * size;
    else {
      runs.push({ ...run, hidden: false, afterSpace: runs.length > 0 });
      at += width + gap * size;
    }
  }
  return runs;
}

/** An A4 page with these lines and rules. */
export function setPage(
  number: number,
  lines: readonly SetLine[],
  rules: readonly Rule[] = [],
): Page {
  const runs = lines.flatMap((line) => setRuns(line));
  return { number, turn: 0, width: 595, height: 842, runs, rules, images: [] };
}

/** A rule from one point to another. */
export function rule(x0: number, y0: number, x1: number, y1: number): Rule {
  return { x0, y0, x1, y1 };
}

function widthOf(words: readonly string[]): number {
  return words.join('').length * 7 + (words.length - 1) * 3.5;
}

/** Lines of running text between margins at 85 and 540, the first indented by 36 points. */
export function setParagraph(text: string, top: number): SetLine[] {
  const lines: SetLine[] = [];
  let words: string[] = [];
  let x = 121;
  for (const word of text.split(' ')) {
    if (words.length > 0 && x + widthOf([...words, word]) > 540) {
      lines.push({ text: words.join(' '), x, y: top + lines.length * 18 });
      words = [];
      x = 85;
    }
    words.push(word);
  }
  return [...lines, { text: words.join(' '), x, y: top + lines.length * 18 }];
}

/** A bold line in the middle between those margins. */
export function setCentred(text: string, y: number): SetLine {
  const [first, last] = [setRuns({ text, x: 0, y })[0], setRuns({ text, x: 0, y }).at(-1)];
  const width = (last?.x ?? 0) + (last?.width ?? 0) - (first?.x ?? 0);
  return { text, x: (85 + 540 - width) / 2, y, bold: true };
}
