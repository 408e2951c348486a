import type { Mention, Report } from '#shared/model/fact';
import type { Outline, Section } from '#shared/model/outline';
import type { Reading, Span } from '#shared/model/reading';
import { articleRole } from '#shared/facts/article-role';
import { findFacts } from '#shared/facts/engine/refine';
import { coverOf, firstFrom } from '#shared/facts/find-span';
import type { Context } from '#shared/facts/engine/word';
import type { Item } from '#shared/facts/item';
import { trimSpan } from '#shared/facts/lines-of';
import { readLead } from '#shared/facts/read-duties';
import { NO_TIME, readTimeWithin, type When } from '#shared/facts/read-time';
import { TIME_REFINERS, TIME_RULES } from '#shared/facts/rules/time-rules';
import { REPORT_REFINERS, REPORT_RULES } from '#shared/facts/rules/report-rules';

/** Words of the work as often as duties: they count with a time of their own. */
const TIMED: ReadonlySet<string> = new Set(['report/plain', 'report/of-period']);

/** A paragraph in which a report may be asked for. */
interface Place {
  readonly span: Span;
  readonly section: string;
  /** The item whose cell it is. */
  readonly item?: Item;
}

/** A bracket, which is passed over, or the end of a clause: ";", or a full stop before a capital. Not the point of "TP. Hồ Chí Minh" or of a number. */
const CLAUSE = /\([^()\n]{0,200}\)|;|(?<!\p{Lu})[.](?=\s+\p{Lu}|\s*$)|\n/gu;

function placesOf(outline: Outline): readonly Place[] {
  const places: Place[] = [];
  const walk = (section: Section): void => {
    const isArticle = section.no?.startsWith('Điều') === true;
    if (isArticle && articleRole(section.title) === 'none') return;
    places.push({ span: section.span, section: section.path });
    for (const span of section.body) places.push({ span, section: section.path });
    for (const child of section.children) walk(child);
  };
  for (const section of outline.sections) walk(section);
  for (const span of outline.closing) places.push({ span, section: '' });
  return places;
}

/** What a row of a table has to be done with may ask for a report as well. */
function cellsOf(text: string, items: readonly Item[]): readonly Place[] {
  return items.flatMap((item): readonly Place[] => {
    if (item.rule !== 'table/row') return [];
    const start = text.indexOf(item.text, item.span.start);
    const span = { start, end: start + item.text.length };
    return [{ span, section: item.section, item }];
  });
}

function clausesOf(text: string, place: Span): readonly Span[] {
  const clauses: Span[] = [];
  let start = place.start;
  for (const { 0: mark, index } of text.slice(place.start, place.end).matchAll(CLAUSE)) {
    if (mark.startsWith('(')) continue;
    clauses.push({ start, end: place.start + index });
    start = place.start + index + 1;
  }
  clauses.push({ start, end: place.end });
  return clauses
    .map((clause) => trimSpan(text, clause))
    .filter(({ start: from, end }) => end > from);
}

function mentionOf(text: string, base: number, spans: readonly Span[]): Mention | null {
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) return null;
  const span = { start: base + first.start, end: base + last.end };
  return { text: text.slice(span.start, span.end), span };
}

/** "Báo cáo UBND huyện và Sở Nội vụ": both; after a comma others may follow who do something with it. */
function receiversOf(own: string, named: readonly Span[]): readonly Span[] {
  const [first, second] = named;
  if (!first || !second) return named;
  const joined = /^\s+và\s+$/u.test(own.slice(first.end, second.start));
  return joined && /\p{Lu}/u.test(own.charAt(second.start)) ? [first, second] : [first];
}

/** Who reports: the clause's own subject, the item's body, or the subject of the whole paragraph. */
function senderOf(
  text: string,
  {
    stretch,
    clause,
    place,
  }: { readonly stretch: Span; readonly clause: Span; readonly place: Span },
  item: Item | undefined,
): readonly Mention[] {
  const whole = item?.lead ?? [];
  const first = whole[0];
  const last = whole.at(-1);
  // "Giám đốc các sở; Chủ tịch UBND các huyện báo cáo …": the mark stands inside the subject.
  const cut = first && last && first.span.start < clause.start && last.span.start >= clause.start;
  if (cut) return whole;
  const named = readLead(text, stretch)?.units;
  if (named) return named;
  if (item) return whole;
  const paragraph = readLead(text, place);
  return paragraph?.subjectEnd == null ? [] : paragraph.units;
}

/** Where, between two reports in one clause, the second begins: at "để", "đồng thời", else at its own words. */
function partingOf(own: string, from: number, to: number): number {
  const found = /[\s,](?:để|đê|đồng thời|sau đó|trên cơ sở đó)(?!\p{L})/iu.exec(
    own.slice(from, to),
  );
  return found ? from + found.index : to;
}

/** Reads the duties to report, in items and in the closing paragraphs. */
export function readReports(
  reading: Reading,
  outline: Outline,
  items: readonly Item[],
  context: Context,
  idFor: (kind: string, words: string) => string,
): readonly Report[] {
  const { text } = reading;
  const reports: Report[] = [];
  const isInRow = coverOf(reading.blocks.filter((block) => block.kind === 'row'));
  const spans = items.map(({ span }) => span);
  // A row is read cell by cell.
  const places = placesOf(outline).filter(({ span }) => !isInRow(span.start));
  for (const place of [...places, ...cellsOf(text, items)]) {
    const item =
      place.item ??
      items
        .slice(firstFrom(spans, place.span.start), firstFrom(spans, place.span.end))
        .find(({ span }) => span.end <= place.span.end);
    for (const clause of clausesOf(text, place.span)) {
      const own = text.slice(clause.start, clause.end);
      const found = findFacts(REPORT_RULES, REPORT_REFINERS, own, context);
      found.forEach(({ rule, span, value }, at) => {
        const previous = found[at - 1];
        const next = found[at + 1];
        const stretch = trimSpan(text, {
          start: previous
            ? clause.start + partingOf(own, previous.span.end, span.start)
            : clause.start,
          end: next ? clause.start + partingOf(own, span.end, next.span.start) : clause.end,
        });
        // "Gửi kế hoạch trước 15/9 và báo cáo kết quả trước 31/10": its own time follows the report's words.
        const following = { start: clause.start + span.start, end: stretch.end };
        const after: When = readReportTime(text, following, context);
        const whole = readReportTime(text, stretch, context);
        const when = after.mention
          ? {
              ...after,
              recurrence: after.recurrence.length > 0 ? after.recurrence : seriesBefore(whole),
            }
          : whole;
        // A report without receiver and time is a word of the work, not a duty of its own.
        if (TIMED.has(rule) && when.due === null && when.recurrence.length === 0) return;
        const from = senderOf(text, { stretch, clause, place: place.span }, item);
        const to = mentionOf(text, clause.start, receiversOf(own, value.to));
        const words = text.slice(stretch.start, stretch.end);
        reports.push({
          id: idFor('report', words),
          rule,
          span: { start: stretch.start, end: Math.max(stretch.end, clause.start + span.end) },
          text: words,
          section: place.section,
          to,
          via: mentionOf(text, clause.start, value.via),
          from,
          time: when.mention,
          due: when.due,
          ...(when.later.length > 0 ? { later: when.later } : {}),
          recurrence: when.recurrence,
          day: when.day,
        });
      });
    }
  }
  return reports;
}

/** "Định kỳ hằng năm tổng hợp, báo cáo … trước ngày 15/12": the series stands before the report's own words. */
function seriesBefore(whole: When): When['recurrence'] {
  return whole.recurrence.filter((one) => one !== 'periodic' && one !== 'ongoing');
}

/** What stands in brackets, blanked: "hàng quý (trước ngày 10 …), 6 tháng (…), năm (…)" is one run of periods. */
function withoutBrackets(own: string): string {
  return own.replace(/\([^()]*\)/gu, (bracket) => ' '.repeat(bracket.length));
}

/** A report's time may stand anywhere in its clause, and "định kỳ" is its own wherever it stands. */
function readReportTime(text: string, stretch: Span, context: Context): When {
  const within = readTimeWithin(text, stretch, context);
  const own = text.slice(stretch.start, stretch.end);
  // "Định kỳ 6 tháng (trước ngày 15/6), năm (trước ngày 15/12)": the series as well as their first days.
  const found = findFacts(TIME_RULES, TIME_REFINERS, withoutBrackets(own), context).filter(
    ({ rule }) => rule.startsWith('series/') && rule !== 'series/periodic',
  );
  const series = [
    ...new Set([...within.recurrence, ...found.flatMap(({ value }) => value.recurrence)]),
  ];
  if (within.mention) {
    const dayed = findFacts(TIME_RULES, TIME_REFINERS, own, context).find(
      ({ value }) => value.day !== null,
    );
    return { ...within, recurrence: series, day: within.day ?? dayed?.value.day ?? null };
  }
  const [first] = found;
  if (first) {
    const span = { start: stretch.start + first.span.start, end: stretch.start + first.span.end };
    const mention = { text: text.slice(span.start, span.end), span };
    return { ...NO_TIME, recurrence: series, day: first.value.day, mention, rule: first.rule };
  }
  const periodic = /(?<!\p{L})định kỳ(?!\p{L})/iu.exec(own);
  if (!periodic) return NO_TIME;
  const start = stretch.start + periodic.index;
  const span = { start, end: start + periodic[0].length };
  return {
    due: null,
    recurrence: ['periodic'],
    day: null,
    mention: { text: periodic[0], span },
    rule: 'series/periodic',
    later: [],
  };
}
