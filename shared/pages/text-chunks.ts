import { endsSentence, startsSmall } from '#shared/pages/marks';

/** Lines of a text file without a blank line between them. */
export interface TextChunk {
  /** Index of its first line in the file. */
  readonly firstLine: number;
  readonly lines: readonly string[];
}

const PAGE_NUMBER = /^\s*[-–]?\s*(\d{1,3})\s*[-–]?\s*$/u;
/** Between dashes stands nothing but the number of a page, wherever it is. */
const DASHED = /^\s*[-–]\s*\d{1,3}\s*[-–]\s*$/u;

/** Two page numbers stand at least this many letters apart; numbered cells of a table stand closer. */
const LEAST_PAGE = 600;

/**
 * The lines that hold nothing but the number of a page: beside a blank line or within a sentence, counting up, a page apart.
 * A page or two may have lost theirs.
 */
function findPageNumbers(lines: readonly string[]): Set<number> {
  const found = new Set<number>();
  let last: number | null = null;
  let letters = 0;
  lines.forEach((line, i) => {
    const number = Number(PAGE_NUMBER.exec(line)?.[1] ?? Number.NaN);
    const [before, after] = [lines[i - 1]?.trim() ?? '', lines[i + 1]?.trim() ?? ''];
    // Without blank lines a page's end shows where a sentence goes on after the number.
    const atEdge = before === '' || after === '' || (startsSmall(after) && !endsSentence(before));
    const follows = last === null ? number <= 3 : number > last && number <= last + 3;
    if (follows && (DASHED.test(line) || (atEdge && letters >= LEAST_PAGE))) {
      found.add(i);
      last = number;
      letters = 0;
    }
    letters += line.length;
  });
  return found;
}

/** Cuts a text file's lines at its blank lines; lone page numbers go. */
export function cutChunks(lines: readonly string[]): TextChunk[] {
  const pageNumbers = findPageNumbers(lines);
  const chunks: { firstLine: number; lines: string[] }[] = [];
  let open = false;
  lines.forEach((line, i) => {
    if (line.trim() === '' || pageNumbers.has(i)) {
      open = false;
      return;
    }
    if (!open) chunks.push({ firstLine: i, lines: [] });
    chunks.at(-1)?.lines.push(line);
    open = true;
  });
  return chunks;
}
