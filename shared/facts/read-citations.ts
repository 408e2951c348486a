import type { Citation } from '#shared/model/fact';
import type { Reading, Span } from '#shared/model/reading';
import { foldText } from '#shared/text/fold';
import { findFacts } from '#shared/facts/engine/refine';
import { passagesOf } from '#shared/facts/passages';
import type { Candidate } from '#shared/facts/engine/rule';
import type { Context } from '#shared/facts/engine/word';
import { CITATION_REFINERS, CITATION_RULES, type Cited } from '#shared/facts/rules/citation-rules';

const SUBJECT =
  /^\s*,?\s*(?:về việc|về|V\/v|v\/v)?\s*((?:ban hành|quy định|phê duyệt|hướng dẫn|thực hiện|triển khai|sửa đổi)?[^;.\n()“”]{4,240})/iu;
const SUBJECT_ENDS =
  /,\s+(?=\p{Lu})|\s+và (?:Kế hoạch|Công văn|Nghị quyết|Quyết định|Chỉ thị|Hướng dẫn)(?!\p{L})/u;
const BEGINS_A_SUBJECT =
  /^\s*,?\s*(?:về|v\/v|ban hành|quy định|phê duyệt|hướng dẫn|thực hiện|triển khai|sửa đổi)(?!\p{L})/iu;

/** What the document is about: the words after "về", up to the end of the clause. */
function readSubject(text: string, at: number): string | null {
  const rest = text.slice(at, at + 300);
  if (!BEGINS_A_SUBJECT.test(rest)) return null;
  const quoted = /^\s*,?\s*(?:về việc|về)\s+[“"]([^”"]{4,240})/u.exec(rest)?.[1];
  if (quoted !== undefined) return quoted.trim();
  const own = SUBJECT.exec(rest)?.[1] ?? '';
  const end = SUBJECT_ENDS.exec(own);
  const words = (end ? own.slice(0, end.index) : own).trim().replace(/[,:]$/u, '');
  return words === '' ? null : words;
}

/** The same document cited twice has the same key; the date parts numbers that come again every year. */
function keyOf(cited: Cited): string {
  return foldText(cited.number ?? cited.name ?? '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** "Công văn số A ngày … và Công văn số B ngày … của Chủ tịch …": the issuer named last is of both. */
function shareIssuers(
  mentions: readonly Candidate<Cited>[],
  text: string,
): readonly Candidate<Cited>[] {
  return mentions.map((mention, at) => {
    const next = mentions[at + 1];
    const joined =
      next && /^\s*(?:,|và|;)\s*$/u.test(text.slice(mention.span.end, next.span.start));
    return joined && mention.value.issuer === null && mention.value.number !== null
      ? { ...mention, value: { ...mention.value, issuer: next.value.issuer } }
      : mention;
  });
}

/** Reads the documents cited, each once, with what its mentions say of it together. */
export function readCitations(
  reading: Reading,
  ownNumber: string | null,
  context: Context,
  idFor: (kind: string, words: string) => string,
): readonly Citation[] {
  const found: {
    key: string;
    cited: Cited;
    subject: string | null;
    rule: string;
    span: Span;
  }[] = [];
  const own =
    ownNumber === null
      ? ''
      : keyOf({ type: null, number: ownNumber, date: null, issuer: null, name: null });
  for (const { start: from, text } of passagesOf(reading)) {
    const mentions = findFacts(CITATION_RULES, CITATION_REFINERS, text, context);
    for (const { value, rule, span } of shareIssuers(mentions, text)) {
      const key = keyOf(value);
      if (key === own || /^\s*(?:số|Số)\s*[:.]/u.test(text.slice(span.start, span.start + 6)))
        continue;
      const subject = value.name ?? readSubject(text, span.end);
      const known = found.find(
        (one) =>
          one.key === key &&
          (one.cited.date === null ||
            value.date === null ||
            one.cited.date === value.date ||
            value.number === null),
      );
      if (known) {
        known.cited = {
          ...known.cited,
          type: known.cited.type ?? value.type,
          date: known.cited.date ?? value.date,
          issuer: known.cited.issuer ?? value.issuer,
        };
        known.subject ??= subject;
      } else {
        found.push({
          key,
          cited: value,
          subject,
          rule,
          span: { start: from + span.start, end: from + span.end },
        });
      }
    }
  }
  return found.map(({ key, cited, subject, rule, span }) => ({
    id: idFor('citation', `${key} ${cited.date ?? ''}`),
    rule,
    span,
    type: cited.type,
    number: cited.number,
    date: cited.date,
    issuer: cited.issuer,
    subject,
  }));
}
