import type { PartialDay, Precision } from '#shared/model/day';
import { dayExists } from '#shared/calendar/day';
import { word, type Word } from '#shared/facts/engine/word';

/** A date known to its precision. */
export interface PartDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

const SEPARATOR = String.raw`\s?[/.-]\s?`;
const DAY = String.raw`(\d{1,2})${SEPARATOR}(\d{1,2})${SEPARATOR}(\d{2,4})`;
const MONTH = String.raw`(\d{1,2})${SEPARATOR}(\d{4})`;
const YEAR = String.raw`(\d{4})`;
const PART = `(?:${DAY}|${MONTH}|${YEAR})`;

function part(groups: readonly (string | undefined)[]): PartDate | null {
  const [d, m, y, month, year, alone] = groups;
  const date = {
    year: Number(y ?? year ?? alone),
    month: m === undefined ? (month === undefined ? null : Number(month)) : Number(m),
    day: d === undefined ? null : Number(d),
  };
  const cut = y !== undefined && y.length < 4;
  const exists = dayExists({ year: 2024, month: date.month ?? 1, day: date.day ?? 1 });
  return exists ? { ...date, year: cut ? null : date.year } : null;
}

/** From a first day to the day it is observed; the second may have lost digits of its year. */
export interface Range {
  readonly start: PartDate;
  readonly observed: PartDate;
}

/** "28/01/1941 - 28/01/2021", "02/1961 - 02/2021", "1950 - 2021". */
export const range: Word<Range> = word(String.raw`${PART}\s?[-–—]\s?${PART}(?!\d)`, (found) => {
  const start = part(found.slice(1, 7));
  const observed = part(found.slice(7, 13));
  return start && observed && start.year !== null ? { start, observed } : null;
});

/** One whole day: "27/7/1947". */
export const whole: Word<PartDate> = word(`${DAY}(?!\\d)`, (found) => {
  const date = part([...found.slice(1, 4), undefined, undefined, undefined]);
  return date?.year == null ? null : date;
});

/** A year alone: "1968". */
export const fullYear: Word<PartDate> = word(String.raw`(1[0-9]{3}|20\d{2})(?![\d/])`, (found) => ({
  year: Number(found[1]),
  month: null,
  day: null,
}));

/** Day and month alone: "19/8". */
export const dayMonth: Word<PartDate> = word(String.raw`(\d{1,2})/(\d{1,2})(?![\d/])`, (found) => {
  const date = { year: null, day: Number(found[1]), month: Number(found[2]) };
  return dayExists({ year: 2024, month: date.month, day: date.day }) ? date : null;
});

/** What is held or kept on a day, by its name: "Ngày Pháp luật Việt Nam", "Hội nghị tổng kết năm học". */
export const occasion: Word<string> = word(
  String.raw`(?:Ngày|Đêm|Lễ|Đại lễ|Lễ hội|Tết|Tuần lễ|Tháng|Hội nghị|Đại hội|Hội thi|Hội thao|Hội chợ|Festival|Giải|Cuộc thi|Kỳ thi)\s+(?!\d|thứ )\p{L}[^.;:()\n]{3,140}?\s*(?=\()`,
  (found) => (found[0].startsWith('Tháng') && /\d/u.test(found[0]) ? null : found[0].trim()),
);

/** The day of an occasion, or its first: "(15/3/2026)", "(ngày 09/11)", "(01/6 - 30/6/2026)". */
export const heldOn: Word<PartDate> = word(
  String.raw`(?:[Nn]gày\s+|từ\s+(?:ngày\s+)?)?(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}))?(?:\s*(?:[-–—]|đến)\s*(?:ngày\s+)?\d{1,2}[/.]\d{1,2}(?:[/.](\d{4}))?)?(?![\d/])`,
  (found) => {
    const year = found[3] ?? found[4];
    const date = {
      year: year === undefined ? null : Number(year),
      day: Number(found[1]),
      month: Number(found[2]),
    };
    return dayExists({ year: date.year ?? 2024, month: date.month, day: date.day }) ? date : null;
  },
);

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** Written to its precision: `1941-01-28`, `1961-02`, `1950`. */
export function writePart(date: PartDate, year: number): PartialDay {
  if (date.month === null) return String(year);
  return date.day === null
    ? `${year}-${two(date.month)}`
    : `${year}-${two(date.month)}-${two(date.day)}`;
}

/** How exactly it is known. */
export function precisionOf(date: PartDate): Precision {
  if (date.month === null) return 'year';
  return date.day === null ? 'month' : 'day';
}
