import {
  dayMonth,
  fullYear,
  heldOn,
  occasion,
  range,
  whole,
  type PartDate,
  type Range,
} from '#shared/facts/words/anniversary-words';
import { count } from '#shared/facts/words/calendar-words';
import { dropOverlapped, type Refiner } from '#shared/facts/engine/refine';
import { ruleMaker, type Place, type Rule } from '#shared/facts/engine/rule';

/** A mention of an anniversary. */
export interface Remembered {
  readonly name: string;
  /** Held on that day, and no anniversary of anything. */
  readonly isEvent?: true;
  /** Null where the text gives no count of its own. */
  readonly years: number | null;
  readonly start: PartDate;
  /** Years of first day and of observance. */
  readonly from: number;
  readonly to: number;
}

const rule = ruleMaker({ count, range, whole, dayMonth, fullYear, occasion, heldOn });

/** The name: what stands between the count (or the last break) and the bracket. */
function nameBefore(words: string): string {
  return words
    .replace(/^.*?năm\s+/isu, '')
    .replace(/\s*[([]\s*$/u, '')
    .replace(/^(?:kỷ niệm|ngày kỷ niệm|nhân dịp|chào mừng)\s+/iu, '')
    .trim();
}

function difference({ start, observed }: Range): number | null {
  return start.year === null || observed.year === null ? null : observed.year - start.year;
}

function ofRange(years: number | null, when: Range, name: string): Remembered | null {
  const from = when.start.year;
  if (from === null || name === '') return null;
  const lost = when.observed.year === null;
  const to = when.observed.year ?? (years === null ? null : from + years);
  if (to === null || to <= from || (!lost && years !== null && to - from !== years)) return null;
  return { name, years, start: when.start, from, to };
}

function named(place: Place, bracket: number): string {
  return nameBefore(place.text.slice(place.span.start, bracket));
}

/** Ends the words before a bracket that are the event's name. */
const BREAK =
  /(?:[;:.,(“]|(?<!\p{L})(?:và|kỷ niệm|như|là|gắn với|chào mừng|nhân|dịp)(?!\p{L}))\s*/giu;

function nameUpTo(text: string, bracket: number): string {
  const before = text.slice(Math.max(0, bracket - 200), bracket);
  const last = [...before.matchAll(BREAK)].at(-1);
  return last
    ? before
        .slice(last.index + last[0].length)
        .replace(/^(?:của|các|lần thứ \d+)\s+/iu, '')
        .trim()
    : '';
}

/** Anniversaries, each with its bracket. Two dates that are a period ("2016 - 2020") have no count and are passed over. */
// oxfmt-ignore
export const ANNIVERSARY_RULES: readonly Rule<Remembered>[] = [
  rule('anniversary/counted', '{years:count} năm …\\({when:range}\\)', ({ years, when }, place) =>
    ofRange(years.value, when.value, named(place, when.span.start))),
  rule('anniversary/uncounted', '\\({when:range}\\)', ({ when }, place) => {
    const { start, observed } = when.value;
    const sameDay = start.day !== null && start.day === observed.day && start.month === observed.month;
    const sameMonth = start.day === null && start.month !== null && start.month === observed.month;
    const years = difference(when.value);
    return years !== null && years > 0 && (sameDay || sameMonth)
      ? ofRange(null, when.value, nameUpTo(place.text, place.span.start))
      : null;
  }),
  rule('anniversary/first-day', '{years:count} năm …\\({when:whole}\\)', ({ years, when }, place) => {
    const from = when.value.year;
    const to = from === null ? null : from + years.value;
    return from === null || to === null || to < 1990 || to > 2100
      ? null
      : { name: named(place, when.span.start), years: years.value, start: when.value, from, to };
  }),
  rule('anniversary/year-after-name', '{years:count} năm …(-|–) {start:fullYear}', ({ years, start }, place) => {
    const from = start.value.year;
    const name = named(place, start.span.start).replace(/\s*[-–]\s*$/u, '');
    return from !== null && from + years.value === place.context.year
      ? { name, years: years.value, start: start.value, from, to: from + years.value }
      : null;
  }),
  rule('event/held-on', '{name:occasion}\\({when:heldOn}\\)', ({ name, when }, { text, span, context }) => {
    const year = when.value.year ?? context.year;
    // "(27/7/1947)" is the first day of something remembered, "78 năm Ngày … (22/12)" has a count.
    const counted = /năm\s+$/iu.test(text.slice(0, span.start));
    if (year === null || counted || Math.abs(year - (context.year ?? year)) > 1) return null;
    return { name: name.value, years: null, start: when.value, from: year, to: year, isEvent: true };
  }),
  rule('anniversary/day-of-year', '{years:count} năm …\\({when:dayMonth}\\)', ({ years, when }, place) => {
    const to = place.context.year;
    return to === null
      ? null
      : { name: named(place, when.span.start), years: years.value, start: when.value, from: to - years.value, to };
  }),
];

/** The counted reading is the longer and stands. */
export const ANNIVERSARY_REFINERS: readonly Refiner<Remembered>[] = [dropOverlapped()];
