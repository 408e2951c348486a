import { endsSentence, startsFixedPart, startsItem, startsSmall } from '#shared/pages/marks';

/** What joining has to know of a line or a paragraph. */
export interface JoinSide {
  /** Words of its first line. */
  readonly begin: string;
  /** Words of its last line. */
  readonly end: string;
  readonly hasCapital: boolean;
  readonly hasSmall: boolean;
  /** Letters of all its lines. */
  readonly length: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly heading: boolean;
}

/** One paragraph made of two. */
export function joinSides(before: JoinSide, after: JoinSide): JoinSide {
  return {
    begin: before.begin,
    end: after.end,
    hasCapital: before.hasCapital || after.hasCapital,
    hasSmall: before.hasSmall || after.hasSmall,
    length: before.length + 1 + after.length,
    bold: before.bold && after.bold,
    italic: before.italic && after.italic,
    heading: before.heading,
  };
}

function inCapitals(side: JoinSide): boolean {
  return side.hasCapital && !side.hasSmall;
}

/** A paragraph of at least this many letters fills more than two printed lines: no heading is that long. */
const RUNNING_TEXT = 150;
/** Hard-wrapped lines differ in length, for letters differ in width. */
const FULL = 0.85;
/** Below this many lines that surely go on in the next, a text is not hard-wrapped. */
const ENOUGH_WRAPS = 5;

/**
 * The length at which a text's lines were broken, or null where a line is a paragraph. Measured on the
 * lines that surely go on: without an end, and the next one begins with a small letter.
 */
export function measureWrap(chunks: readonly (readonly string[])[]): number | null {
  const lengths: number[] = [];
  let pairs = 0;
  for (const lines of chunks) {
    lines.slice(1).forEach((after, i) => {
      const before = (lines[i] ?? '').trim();
      if (after.startsWith('|') || before.startsWith('|')) return;
      pairs++;
      if (!endsSentence(before) && startsSmall(after.trim())) lengths.push(before.length);
    });
  }
  if (lengths.length < ENOUGH_WRAPS || lengths.length < 0.2 * pairs) return null;
  lengths.sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length / 2)] ?? null;
}

/** Căn cứ … stand one a paragraph and may end with a comma, or with nothing. */
const BASIS = /^(?:Căn cứ|Xét|Theo đề nghị)(?!\p{L})/u;

/** Lines of dashes and asterisks are ornaments. */
const HAS_WORDS = /[\p{L}\p{N}]/u;

function mayJoin(before: JoinSide, after: JoinSide): boolean {
  if (startsItem(after.begin) || before.heading || after.heading) return false;
  if (startsFixedPart(after.begin) || !HAS_WORDS.test(before.end) || !HAS_WORDS.test(after.begin))
    return false;
  // A title has no stop before the first Căn cứ.
  if (BASIS.test(after.begin) && !endsSentence(before.end)) return false;
  return inCapitals(before) === inCapitals(after);
}

/** A heading in capitals behind its label, broken in two. */
function isBrokenHeading(before: JoinSide, after: JoinSide, wrap: number | null): boolean {
  if (!startsItem(before.begin) || !inCapitals(before) || !inCapitals(after)) return false;
  return wrap !== null || /[,–-]$/u.test(before.end);
}

/** Words that end no line of their own: what they speak of follows. */
const OPEN_END = /(?:^|\s)(?:số|ngày|tháng|của|và|các|những|với|về|tại|theo|do|bởi|từ|đến)$/u;

/** Does a line go on in the very next one? */
export function continuesLine(before: JoinSide, after: JoinSide, wrap: number | null): boolean {
  if (!mayJoin(before, after)) return false;
  if (isBrokenHeading(before, after, wrap) || OPEN_END.test(before.end)) return true;
  const full = wrap !== null && before.end.length >= FULL * wrap;
  if (full && !inCapitals(before)) return true;
  return startsSmall(after.begin) && !endsSentence(before.end);
}

/**
 * Was a paragraph cut by the end of a page, to go on after a blank line? It has no end and either the next
 * begins with a small letter, or it is running text up to its last line.
 */
export function continuesParagraph(
  before: JoinSide,
  after: JoinSide,
  wrap: number | null,
): boolean {
  if (!mayJoin(before, after) || endsSentence(before.end)) return false;
  if (before.bold !== after.bold || before.italic !== after.italic) return false;
  if (/[\p{Lu}\d/]-$/u.test(before.end)) return true;
  if (startsSmall(after.begin)) return true;
  if (inCapitals(before) || BASIS.test(before.begin)) return false;
  return before.length >= RUNNING_TEXT && (wrap === null || before.end.length >= FULL * wrap);
}
