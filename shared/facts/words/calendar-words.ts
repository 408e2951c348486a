import type { Day } from '#shared/model/day';
import type { Recurrence } from '#shared/model/fact';
import { dayExists, daysInMonth, fromParts } from '#shared/calendar/day';
import { beginning, withDigit, word, type Word } from '#shared/facts/engine/word';

/** The last day of a stretch of time; null where the text names no year and none is known. */
export interface Stretch {
  readonly last: Day | null;
}

/** A word that holds a digit wherever it stands. */
const digits: typeof word = (pattern, mean) => withDigit(word(pattern, mean));

/** "09 - 10/2026" are two months: a dash between day and month stands without spaces. */
const SLASH = String.raw`(?:\s?[/.]\s?|-)`;
const YEAR = String.raw`(?:19|20)\d{2}`;
const NO_DIGIT = String.raw`(?![\d/]|[.,]\d)`;
const LEAP_YEAR = 2024;
const ROMAN_QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

function stretch(year: number | null, month: number, day?: number): Stretch | null {
  // Without a year 29 February may exist.
  const parts = { year: year ?? LEAP_YEAR, month, day: day ?? 1 };
  if (!dayExists(parts)) return null;
  if (year === null) return { last: null };
  return { last: fromParts({ ...parts, day: day ?? daysInMonth(year, month) }) };
}

/** A day of the calendar: "ngày 15 tháng 11 năm 2023", "15/11/2023", "ngày 15/11". */
export const day: Word<Stretch> = digits(
  String.raw`(?<!(?:tuần|thứ|lần|đợt|khóa|quý) +)(?:ngày\s+)?(?:(\d{1,2})${SLASH}(\d{1,2})${SLASH}(${YEAR})|(\d{1,2})\s+tháng\s+(\d{1,2})(?:(?:\s*năm\s+|\s?/\s?)(${YEAR}))?|(\d{1,2})/(\d{1,2}))${NO_DIGIT}`,
  (found, context) => {
    const [, d1, m1, y1, d2, m2, y2, d3, m3] = found;
    const year = y1 ?? y2;
    return stretch(
      year === undefined ? context.year : Number(year),
      Number(m1 ?? m2 ?? m3),
      Number(d1 ?? d2 ?? d3),
    );
  },
);

const WEEKS: readonly (readonly [string, number])[] = [
  ['đầu', 1],
  ['nhất', 1],
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
  ['cuối', 5],
];

/** "3", "đầu tiên", "cuối" → the number of the week; the fifth is cut at the month's end. */
function whichWeek(words: string): number {
  const named = WEEKS.find(([name]) => words.toLowerCase().startsWith(name));
  return named?.[1] ?? Number(words);
}

/** A day with its name before it: "ngày Quốc khánh 02/9/2025", "Tết Nguyên đán 29/01/2025". */
export const nameday: Word<Stretch> = digits(
  String.raw`(?:ngày|lễ|Tết|dịp)\s+\p{L}[^.,;:()\d\n]{2,50}\s+(?=\d{1,2}/\d{1,2})`,
  (found, context) => day(found.input, found.index + found[0].length, context)?.value ?? null,
);

/** A week of a month, to its last day: "tuần 3 tháng 01/2025", "tuần đầu tháng 7". */
export const week: Word<Stretch> = digits(
  String.raw`tuần\s+(?:lễ\s+)?(?:thứ\s+)?([1-5]|nhất|hai|ba|tư|đầu(?: tiên)?|cuối(?: cùng)?)\s+(?:của\s+)?tháng\s+(\d{1,2})(?:(?:\s+năm\s+|\s?/\s?)(${YEAR}))?${NO_DIGIT}`,
  (found, context) => {
    const inYear = found[3] === undefined ? context.year : Number(found[3]);
    const inMonth = Number(found[2]);
    if (inMonth < 1 || inMonth > 12) return null;
    const last = daysInMonth(inYear ?? LEAP_YEAR, inMonth);
    return stretch(inYear, inMonth, Math.min(last, 7 * whichWeek(found[1] ?? '')));
  },
);

/** A month or several; the last counts: "tháng 10/2025", "tháng 11, 12 năm 2023", "6/2025". */
export const month: Word<Stretch> = digits(
  String.raw`(?:các\s+)?(?:tháng\s+(\d{1,2})(?:\s*(?:,|-|–|và|đến)\s*(?:tháng\s+)?(\d{1,2}))*(?:(?:\s?[/-]\s?|\s+năm\s+|\s+)(${YEAR})|(?!\s*(?:năm|/)))|(?:\d{1,2}\s?[-–]\s?)?(\d{1,2})\s?/\s?(${YEAR}))${NO_DIGIT}`,
  (found, context) => {
    const [, first, last, y1, bare, y2] = found;
    const year = y1 ?? y2;
    return stretch(year === undefined ? context.year : Number(year), Number(last ?? first ?? bare));
  },
);

/** A quarter or several: "Quý III/2023", "quý 3 năm 2023", "quý I, II". */
export const quarter: Word<Stretch> = word(
  String.raw`qu[ýí]\s+(IV|I{1,3}|[1-4])(?:\s*(?:,|-|–|và|đến)\s*(?:qu[ýí]\s+)?(IV|I{1,3}|[1-4]))*(?![\p{L}\p{N}])(?:(?:\s?[/-]\s?|\s+năm\s+|\s+)(${YEAR}))?${NO_DIGIT}`,
  (found, context) => {
    const name = (found[2] ?? found[1] ?? '').toLowerCase();
    const number = ROMAN_QUARTERS[name] ?? Number(name);
    return stretch(found[3] === undefined ? context.year : Number(found[3]), number * 3);
  },
);

/** Half a year: "6 tháng đầu năm 2023", "06 tháng cuối năm". */
export const half: Word<Stretch> = digits(
  String.raw`(?:0?6|sáu)\s+tháng\s+(đầu|cuối)\s+năm(?:\s+(${YEAR}))?${NO_DIGIT}`,
  (found, context) =>
    stretch(
      found[2] === undefined ? context.year : Number(found[2]),
      found[1]?.toLowerCase() === 'đầu' ? 6 : 12,
    ),
);

/** A year: "năm 2025", "cả năm 2025", "cuối năm 2025". */
export const year: Word<Stretch> = digits(
  String.raw`(?:(?:cả|cuối|hết|trong)\s+)?năm\s+(${YEAR})${NO_DIGIT}`,
  (found) => stretch(Number(found[1]), 12),
);

/** Years without a word; a date only inside a field that says it holds one. */
export const years: Word<Stretch> = digits(
  String.raw`(${YEAR})(?:\s?[-–]\s?(${YEAR}))?${NO_DIGIT}`,
  (found) => stretch(Number(found[2] ?? found[1]), 12),
);

/** Any of the above, the more exact first. */
export const period: Word<Stretch> = beginning(
  String.raw`(?:tuần|ngày|quý|quí|các|tháng|sáu|năm|cả|cuối|hết|trong)(?![\p{L}])|\d`,
  (text, at, context) => {
    for (const one of [week, day, half, quarter, month, year]) {
      const found = one(text, at, context);
      if (found) return found;
    }
    return null;
  },
);

/** A day of the month without its month: "20", "ngày 20". */
export const date: Word<number> = digits(
  String.raw`(?:ngày\s+)?(\d{1,2})(?![\d/]|\s+ngày)`,
  (found) => {
    const number = Number(found[1]);
    return number >= 1 && number <= 31 ? number : null;
  },
);

const EVERY: Readonly<Record<string, Recurrence>> = {
  ngày: 'daily',
  tuần: 'weekly',
  tháng: 'monthly',
  quý: 'quarterly',
  năm: 'yearly',
};
const UNIT = String.raw`(?:(?:0?[36]|sáu|ba)\s+tháng(?:\s+đầu năm)?|tuần|tháng|quý|năm)`;

function everyIn(words: string): readonly Recurrence[] | null {
  const all: Recurrence[] = [];
  for (const [, six, name] of words
    .toLowerCase()
    .matchAll(/(?:(0?[36]|sáu|ba)\s+tháng|(tuần|tháng|quý|năm))(?:\s+đầu năm)?/gu)) {
    const many: Recurrence | undefined =
      six === undefined ? undefined : /6|sáu/u.test(six) ? 'half-yearly' : 'quarterly';
    const own = many ?? EVERY[name ?? ''];
    if (own && !all.includes(own)) all.push(own);
  }
  return all.length > 0 ? all : null;
}

/** How often: "hằng tháng", "hằng tháng, quý, năm" (three), "6 tháng, năm", "3 tháng một lần". */
export const every: Word<readonly Recurrence[]> = beginning(
  String.raw`(?:hằng|hàng|mỗi|theo|tuần|tháng|quý|năm|sáu|ba|0?[36])(?![\p{L}\d])`,
  word(
    String.raw`(?:(?:hằng|hàng|mỗi|theo)\s+${UNIT}|${UNIT}(?=\s*(?:,|và|/|một lần|1 lần|01 lần)))(?:\s*(?:,|;|và|/|hoặc)\s*(?:(?:hằng|hàng|mỗi)\s+)?${UNIT})*(?:\s*(?:/|một|0?1)\s*lần)?(?![\p{L}\p{N}]|\s+\d)`,
    (found) => everyIn(found[0]),
  ),
);

/** A period after "định kỳ": "6 tháng", "quý", "năm". */
export const span: Word<readonly Recurrence[]> = word(
  String.raw`${UNIT}(?:\s*(?:,|và|/)\s*${UNIT})*(?![\p{L}\p{N}]|\s+\d)`,
  (found) => everyIn(found[0]),
);

/** A plain number of days, weeks …: "15", "07". */
export const count: Word<number> = digits(String.raw`(\d{1,3})(?![\d/])`, (found) =>
  Number(found[1]),
);

/** An hour: "08 giờ 00", "06g 00 phút", "14h30", "7:30". */
export const clock: Word<string> = digits(
  String.raw`\d{1,2}\s?(?:giờ|g|h|:)\s?(?:\d{1,2}\s?(?:phút|p)?)?(?![\p{L}\d])`,
  (found) => found[0],
);

/** What goes on for a while, up to the end of the clause: "Tháng hành động", "Lễ hội". */
export const event: Word<string> = word(String.raw`(?:các )?[\p{L}][^.,;:()\n]{2,70}`, (found) =>
  found[0].trimEnd(),
);
