import type { Day } from '#shared/model/day';
import type { Span } from '#shared/model/reading';
import { isAttachmentNote } from '#shared/outline/landmarks';
import { findFacts } from '#shared/facts/engine/refine';
import { CITATION_REFINERS, CITATION_RULES } from '#shared/facts/rules/citation-rules';

/** What the first line of a copied document says of it. */
export interface FirstLine {
  readonly type: string | null;
  readonly number: string;
  readonly numberPart: string;
  readonly symbol: string;
  readonly date: Day | null;
  readonly issuer: string | null;
  readonly title: string | null;
  readonly span: Span;
}

/** A longer line is a sentence of the body. */
const LONGEST = 320;
const PARTS = /^(\d[\d.]*[a-zđ]?(?:\/\d{4})?)[-/](.+)$/u;
const SUBJECT = /^\s*,?\s*(?:về việc|về|v\/v:?)\s+(.+?)[\s.]*$/iu;

/**
 * "(Ban hành kèm theo Quyết định số 09/2010/QĐ-UBND ngày 21 tháng 01 năm 2010 của …)": what is attached to a paper has
 * its number and day. The kind and the title are its own.
 */
export function readAttachment(text: string, line: Span): FirstLine | null {
  const own = text.slice(line.start, line.end);
  if (own.length > LONGEST || !isAttachmentNote(own)) return null;
  const found = findFacts(CITATION_RULES, CITATION_REFINERS, own, { year: null }).find(
    ({ value }) => value.number !== null,
  );
  const [number, numberPart, symbol] = PARTS.exec(found?.value.number ?? '') ?? [];
  if (!found || number === undefined || numberPart === undefined || symbol === undefined)
    return null;
  const { date, issuer } = found.value;
  return { type: null, number, numberPart, symbol, date, issuer, title: null, span: line };
}

/** "Công điện số 149/CĐ-TTg ngày 28/8/2025 về việc tặng quà …": copies from web pages have this instead of a head. */
export function readFirstLine(text: string, line: Span): FirstLine | null {
  const own = text.slice(line.start, line.end);
  if (own.length > LONGEST) return null;
  const found = findFacts(CITATION_RULES, CITATION_REFINERS, own, { year: null })[0];
  if (!found || found.span.start > 0 || found.value.type === null) return null;
  const [, numberPart, symbol] = PARTS.exec(found.value.number ?? '') ?? [];
  const rest = own.slice(found.span.end);
  const title = SUBJECT.exec(rest)?.[1] ?? null;
  if (numberPart === undefined || symbol === undefined) return null;
  if (title === null && /\p{L}/u.test(rest)) return null;
  const { type, number, date, issuer } = found.value;
  return number === null
    ? null
    : { type, number, numberPart, symbol, date, issuer, title, span: line };
}
