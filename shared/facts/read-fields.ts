import type { Span } from '#shared/model/reading';
import { findFacts } from '#shared/facts/engine/refine';
import { trimSpan } from '#shared/facts/lines-of';
import { FIELD_REFINERS, FIELD_RULES, type Role } from '#shared/facts/rules/field-rules';

/** One field of an item: what its label announces, and the words after it. */
export interface Field {
  readonly role: Role;
  readonly value: Span;
  readonly rule: string;
}

const YEARLESS = { year: null };
/** A label opens its line, or follows another field on the same line: "Chủ trì: Sở A; phối hợp: Sở B". */
const BEFORE_LABEL = /(?:^[-–+•*\s(]*|[;.(]\s*[-–+•*]?\s*)$/u;

/** The fields of one line; empty when the line does not begin with a label. */
export function readFields(text: string, line: Span): readonly Field[] {
  const own = text.slice(line.start, line.end);
  if (!/^.{0,70}:/su.test(own)) return [];
  const labels = findFacts(FIELD_RULES, FIELD_REFINERS, own, YEARLESS).filter(({ span }) =>
    BEFORE_LABEL.test(own.slice(Math.max(0, span.start - 6), span.start)),
  );
  const first = labels[0];
  if (!first || /[\p{L}\p{N}]/u.test(own.slice(0, first.span.start))) return [];
  return labels.flatMap(({ value, rule, span }, at) => {
    const end = labels[at + 1]?.span.start ?? own.length;
    const trimmed = trimSpan(text, { start: line.start + span.end, end: line.start + end });
    const words = withoutLooseBracket(
      text.slice(trimmed.start, trimmed.end).replace(/[\s;.,(–+•*-]+$/u, ''),
    );
    const field = {
      role: value,
      rule,
      value: { start: trimmed.start, end: trimmed.start + words.length },
    };
    return value === 'lead' ? partLead(text, field) : [field];
  });
}

/** The bracket that was opened before the first label: "(Thời gian: …; phối hợp: Sở A)". */
function withoutLooseBracket(words: string): string {
  return words.endsWith(')') && !words.includes('(') ? words.slice(0, -1).trimEnd() : words;
}

/** Parts "Sở A chủ trì, Sở B phối hợp" and "Sở A phối hợp với Sở B" into who leads and with whom. */
const LEADS_AND_WITH =
  /^(.*?\S)\s*(?:\(?\s*chủ trì\s*\)?)?\s*[,;]?\s*(?:phối hợp (?:với|cùng)|phối hợp)\s+(\p{L}.*)$/isu;
const LEADS_AND_HELPS =
  /^(.*?\S)\s*\(?\s*chủ trì\s*\)?\s*[,;]\s*(\p{L}.*?)\s*\(?\s*phối hợp\s*\)?$/isu;
const LEADS = /^(.*?\S)\s*\(?\s*chủ trì\s*\)?$/isu;

function partLead(text: string, field: Field): readonly Field[] {
  const { start, end } = field.value;
  const words = text.slice(start, end);
  const parts = LEADS_AND_HELPS.exec(words) ?? LEADS_AND_WITH.exec(words) ?? LEADS.exec(words);
  const [, first = words, second] = parts ?? [];
  const lead = { ...field, value: { start, end: start + first.replace(/[\s,;]+$/u, '').length } };
  if (second === undefined) return [lead];
  const from = start + words.lastIndexOf(second);
  return [
    lead,
    { role: 'coordinate', rule: field.rule, value: { start: from, end: from + second.length } },
  ];
}

/** Fields in brackets or at the end of an item's own text: "… (chủ trì: Sở A; thời gian: Quý II)". */
export function findFieldsWithin(text: string, item: Span): readonly Field[] {
  const own = text.slice(item.start, item.end);
  const at = own.search(
    /[(.;]\s*(?=(?:đơn vị|cơ quan|bộ phận|người phụ trách|phụ trách|phân công|chủ trì|phối hợp|thời gian|thời hạn|tiến độ)[^:.;()]{0,30}:)/iu,
  );
  if (at < 0) return [];
  return readFields(text, { start: item.start + at + 1, end: item.end }).map((field) => {
    const words = text.slice(field.value.start, field.value.end).replace(/\)[\s.;]*$/u, '');
    return { ...field, value: { start: field.value.start, end: field.value.start + words.length } };
  });
}
