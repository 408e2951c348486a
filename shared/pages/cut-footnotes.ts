import type { Rule } from '#shared/model/page';
import type { Margins } from '#shared/pages/measure-pages';
import type { Segment } from '#shared/pages/segment';

/** A footnote, over as many pages as it has. */
export interface Footnote {
  readonly page: number;
  readonly number: number;
  /** Its lines; of the first, letters before `skip` are its mark. */
  readonly lines: Segment[];
  readonly skip: number;
}

/** Footnotes are set this much smaller than the body. */
const SMALLER = 0.87;
/** They stand below this share of the page. */
const LOWER_PART = 0.3;

const WRITTEN_NUMBER = /^\(?(\d{1,3})\)?[\s.]*(?=\p{L})/u;

function raisedNumber(line: Segment): string | null {
  const [mark] = line.noteMarks;
  return mark?.at === 0 ? mark.text : null;
}

function startsNote(line: Segment): boolean {
  return raisedNumber(line) !== null || WRITTEN_NUMBER.test(line.text) || /^[*†]/u.test(line.text);
}

/** Is there a short rule at the left between the body and these lines? */
function isUnderRule(
  rules: readonly Rule[],
  first: Segment,
  lastBody: Segment | undefined,
  margins: Margins,
  page: { readonly width: number; readonly height: number },
): boolean {
  return rules.some((rule) => {
    const long = rule.x1 - rule.x0;
    const isSeparator =
      rule.y0 === rule.y1 &&
      long > 40 &&
      long < 0.5 * page.width &&
      rule.x0 < margins.left + 8 &&
      rule.y0 > LOWER_PART * page.height;
    return isSeparator && rule.y0 < first.y && (!lastBody || rule.y0 > lastBody.y - 2);
  });
}

/** Where the notes begin among the small lines that end a page; -1 where there are none. */
function findNotes(
  small: readonly Segment[],
  lastBody: Segment | undefined,
  rules: readonly Rule[],
  margins: Margins,
  page: { readonly width: number; readonly height: number },
): number {
  const recipients = small.findLastIndex((line) => /^N[ơo]i nhận/iu.test(line.text));
  // Notes gathered at the end of the document may stand anywhere, below Nơi nhận too.
  const raised = small.findIndex((line, i) => i > recipients && raisedNumber(line) !== null);
  const lower = small.findIndex((line) => line.y > LOWER_PART * page.height);
  const first = small[lower];
  if (recipients >= 0 || !first || (raised >= 0 && raised < lower)) return raised;
  if (isUnderRule(rules, first, small[lower - 1] ?? lastBody, margins, page)) return lower;
  return small.findIndex((line, i) => i >= lower && startsNote(line));
}

/** Parts a page's lines into body and footnotes: small lines at the end that begin with a number or stand under a rule. */
export function cutFootnotes(
  segments: readonly Segment[],
  bodySize: number,
  tablesEnd: number,
  rules: readonly Rule[],
  margins: Margins,
  page: { readonly width: number; readonly height: number },
): { body: readonly Segment[]; notes: readonly Segment[] } {
  const lastBody = segments.findLastIndex(
    (line) => line.size > SMALLER * bodySize || line.y <= tablesEnd,
  );
  const small = segments.slice(lastBody + 1);
  const start = findNotes(small, segments[lastBody], rules, margins, page);
  if (start < 0) return { body: segments, notes: [] };
  return { body: segments.slice(0, lastBody + 1 + start), notes: small.slice(start) };
}

/** Joins the lines of footnotes; a line that begins none goes on with the note before, on the page before too. */
export function joinFootnotes(lines: readonly Segment[], before: Footnote | undefined): Footnote[] {
  const notes: Footnote[] = [];
  for (const line of lines) {
    const last = notes.at(-1) ?? before;
    const raised = raisedNumber(line);
    const written = WRITTEN_NUMBER.exec(line.text);
    const number = Number(raised ?? written?.[1] ?? Number.NaN);
    const isNext = number === 1 || number === (last?.number ?? 0) + 1;
    if (raised !== null || (written && (isNext || !last)) || !last) {
      const skip = raised === null ? (written?.[0].length ?? 0) : 0;
      const counted = Number.isNaN(number) ? (last?.number ?? 0) + 1 : number;
      notes.push({ page: line.page, number: counted, lines: [line], skip });
    } else {
      last.lines.push(line);
    }
  }
  return notes;
}
