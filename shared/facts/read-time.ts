import type { Day } from '#shared/model/day';
import type { Deadline, Mention } from '#shared/model/fact';
import type { Span } from '#shared/model/reading';
import { findFacts } from '#shared/facts/engine/refine';
import type { Candidate } from '#shared/facts/engine/rule';
import type { Context } from '#shared/facts/engine/word';
import { TIME_FIELD_RULES, TIME_REFINERS, TIME_RULES } from '#shared/facts/rules/time-rules';
import { verb } from '#shared/facts/words/duty-words';
import type { Time } from '#shared/facts/words/time';

/** When something is to be done, with the words that say so. */
export interface When extends Time {
  readonly mention: Mention | null;
  readonly rule: string | null;
  /** Deadlines of the same item after its first: "xây dựng trước 20/10; sơ kết trước 31/12". */
  readonly later: readonly Deadline[];
}

/** A cell of time is short. */
const LONGEST_TIME = 60;

/** Nothing is said of when. */
export const NO_TIME: When = {
  due: null,
  recurrence: [],
  day: null,
  mention: null,
  rule: null,
  later: [],
};

/** The time a field holds: its whole value is the mention, the latest day in it is due. */
export function readTimeField(text: string, field: Span, context: Context): When {
  const own = text.slice(field.start, field.end);
  const found = findFacts(TIME_FIELD_RULES, TIME_REFINERS, own, context);
  const dues = found.flatMap(({ value }) => value.due ?? []).toSorted();
  return {
    due: dues.at(-1) ?? null,
    recurrence: [...new Set(found.flatMap(({ value }) => value.recurrence))],
    day: found.find(({ value }) => value.day !== null)?.value.day ?? null,
    mention: own === '' ? null : { text: own, span: field },
    rule: found[0]?.rule ?? 'field/time',
    later: [],
  };
}

/** Whether a field or cell says when and nothing else. */
export function isTimeField(text: string, field: Span): boolean {
  const own = text.slice(field.start, field.end);
  return (
    own.length < LONGEST_TIME &&
    findFacts(TIME_FIELD_RULES, TIME_REFINERS, own, { year: null }).length > 0
  );
}

/** Whether the words begin with a verb of the language of plans. */
export function startsWithVerb(words: string): boolean {
  return verb(words, 0, { year: null }) !== null;
}

/** Whether a verb of the language of plans stands anywhere in the words. */
export function hasVerb(text: string): boolean {
  for (const { index } of text.matchAll(/(?<![\p{L}\p{M}\p{N}])\p{L}/gu)) {
    if (verb(text, index, { year: null })) return true;
  }
  return false;
}

/** "Thường xuyên" and "định kỳ" are the item's own only before its first verb. */
function isMain(own: string, rule: string, { start, end }: Span): boolean {
  if (rule !== 'ongoing/often' && rule !== 'series/periodic' && rule !== 'series/every')
    return true;
  const before = own.slice(0, start);
  // "… mạng truyền số liệu (thường xuyên)" says it of the whole item.
  if (before.endsWith('(')) return true;
  // "… . Phòng Nội vụ thực hiện thường xuyên." closes what is to be done.
  if (/thực hiện\s+$/u.test(before) && /^[^\p{L}]*$/u.test(own.slice(end))) return true;
  return !/[.;:]/u.test(before) && !hasVerb(before);
}

/** A day before the document was issued tells of the past; a plan may begin in the year before its own. */
function isPast(due: Day | null, { year, issued }: Context): boolean {
  if (due === null) return false;
  if (issued != null) return due < issued;
  return year !== null && Number(due.slice(0, 4)) < year - 1;
}

/** The time running text names: the first deadline, or the first recurrence that is the item's own. */
export function readTimeWithin(text: string, item: Span, context: Context): When {
  const own = text.slice(item.start, item.end);
  const found = findFacts(TIME_RULES, TIME_REFINERS, own, context).filter(
    ({ rule, span, value }) => isMain(own, rule, span) && !isPast(value.due, context),
  );
  const one =
    found.find(({ value }) => value.due !== null) ??
    found.find(({ value }) => value.day !== null) ??
    found[0];
  if (!one) return NO_TIME;
  // "Định kỳ hằng năm báo cáo … trước ngày 15/12": the day is the first of a series.
  const series = found.find(
    ({ rule, span }) =>
      rule === 'series/periodic-every' &&
      span.end <= one.span.start &&
      !/[.;]/u.test(own.slice(span.end, one.span.start)),
  );
  const recurrence = [...new Set([...one.value.recurrence, ...(series?.value.recurrence ?? [])])];
  const later = found
    .filter(
      ({ span, value }) =>
        one.value.due !== null && value.due !== null && span.start > one.span.start,
    )
    .flatMap((other): readonly Deadline[] =>
      other.value.due === null || other.value.due === one.value.due || !DEADLINES.test(other.rule)
        ? []
        : [{ time: mentionOf(text, item.start, other), due: other.value.due }],
    );
  return {
    ...one.value,
    recurrence,
    mention: mentionOf(text, item.start, one),
    rule: one.rule,
    later,
  };
}

/** Rules that say by when; a day something is held on is no second deadline. */
const DEADLINES =
  /^time\/(?:before|before-month|before-quarter|latest|no-later|until-end|done-in|at-end|up-to|on-time)$/u;
/** Words that belong to the rule, not to the time: "định kỳ" before a day, the verb before "vào". */
const NOT_TIME = /^(?:(?:theo )?định kỳ (?=trước|vào|chậm)|[^\d]{4,}? (?=vào ))/iu;

function mentionOf(text: string, from: number, one: Candidate<Time>): Mention {
  const own = text.slice(from + one.span.start, from + one.span.end);
  const cut = one.rule === 'time/held-on' || one.rule.startsWith('series/');
  const start = from + one.span.start + (cut ? (NOT_TIME.exec(own)?.[0].length ?? 0) : 0);
  const words = text.slice(start, from + one.span.end).trim();
  return { text: words, span: { start, end: start + words.length } };
}
