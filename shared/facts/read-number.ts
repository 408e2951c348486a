import type { Day } from '#shared/model/day';
import type { Span } from '#shared/model/reading';
import { dayExists, fromParts } from '#shared/calendar/day';
import { tidyNumber } from '#shared/facts/words/document-number';

/** Number and symbol of the document itself; the number is null where the place was left blank. */
export interface OwnNumber {
  readonly number: string | null;
  readonly numberPart: string | null;
  readonly symbol: string;
  readonly span: Span;
}

const SEGMENT = String.raw`\p{Lu}[\p{L}\p{N}&.]*`;
const SYMBOL = String.raw`${SEGMENT}(?:\s?[-–/]\s?${SEGMENT})*`;
/** A digit, also as a scan writes it: "2O13", "lO". */
const FIGURE = String.raw`[\dlIoO]`;

/** The number a scan meant by these figures. */
function unspoil(figures: string): string {
  return figures.replace(/[lI]/gu, '1').replace(/[oO]/gu, '0');
}

/** "Số: 15/QĐ-BNV", "Số 14-HD/BTGTU", "Sô: 147 /KH-UBND", "Số:      /KH-SVHTTDL"; a stray letter of a scan may stand before the digits. */
const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\p{N}])S[ốỐôÔ]\s*[:.]?\s*(?:(?:(?![lo])\p{Ll})?(?=[lI]?\d)(${FIGURE}{1,6})([a-zđ]?)|[.…_\s]*)(?:\s*/\s*((?:19|20)\d{2}))?\s*([/–-])\s*(${SYMBOL})`,
  'u',
);
/** Incoming mail and copies are given numbers of their own. */
const STAMP = /(?:ĐẾN|ĐI|SAO(?:\s+(?:Y|GỬI|LỤC))?)\s*[:.]?\s*$/u;
/** "NGHỊ QUYẾT SỐ 57-NQ/TW" in a title is another document's. */
const CITED =
  /(?:quyết định|nghị quyết|kế hoạch|kết luận|chỉ thị|văn bản|công văn|công điện|thông tư|nghị định|hướng dẫn|thông báo|chương trình|tờ trình|báo cáo|quy định|đề án)\s*$/iu;
const SIGN_ALONE = /^(?:KH|QĐ|NQ|CT|HD|TB|BC|KL|CV)$/u;

/** Finds the number in the head; stamps of incoming mail have a number of their own and are passed over. */
export function readOwnNumber(text: string, head: Span): OwnNumber | null {
  const own = text.slice(head.start, head.end);
  for (const found of own.matchAll(new RegExp(NUMBER.source, 'gu'))) {
    const before = own.slice(Math.max(0, found.index - 40), found.index);
    if (STAMP.test(before) || CITED.test(before)) continue;
    const [whole, figures, letter = '', year, separator, sign] = found;
    const digits = figures === undefined ? undefined : unspoil(figures) + letter;
    const symbol = tidyNumber((sign ?? '').replace(/[.\s]+$/u, ''));
    // "CĐN Kiên Giang": the place in the right column follows on the same line.
    if (SIGN_ALONE.test(symbol)) continue;
    const start = head.start + found.index;
    return {
      number:
        digits === undefined
          ? null
          : `${digits}${year === undefined ? '' : `/${year}`}${separator === '/' ? '/' : '-'}${symbol}`,
      numberPart: digits ?? null,
      symbol,
      span: { start, end: start + whole.length },
    };
  }
  return null;
}

/** "Cao Bằng, ngày 30 tháng 3 năm 2021". */
export interface PlaceAndDate {
  readonly place: string;
  readonly placeSpan: Span;
  /** Null where the day or month was left blank. */
  readonly date: Day | null;
  /** Stands also where the day was left blank. */
  readonly year: number | null;
  readonly dateSpan: Span;
}

const NAME = String.raw`(?:T[Pp]\.?\s*)?(?:HCM|\p{Lu}\p{Ll}+(?:(?:\s+|\s*-\s*)(?:phố\s+)?\p{Lu}\p{Ll}+)*)`;
const PLACE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${NAME})\s*,\s*([Nn]gày\s*(${FIGURE}{1,2})?[^\p{L}\d]{0,20}?\s*tháng\s*(${FIGURE}{1,2})?[^\p{L}\d]{0,20}?\s*năm\s*(\d${FIGURE}{3})?)`,
  'u',
);
/** "Cao Bằng, ngày 30/3/2021", alone on its line. */
const PLACE_IN_FIGURES = new RegExp(
  String.raw`(?<=^|[\t\n])(${NAME})\s*,\s*([Nn]gày\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}))(?=$|[\t\n])`,
  'u',
);
/** A date that a scan spoilt: the place is still good. */
const PLACE_ALONE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${NAME})\s*,\s*(ngày.{0,12}?tháng\s*\d{0,2}\s*năm\s*\d{0,4})`,
  'u',
);

/** Finds place and date in the head. */
export function readPlaceAndDate(text: string, head: Span): PlaceAndDate | null {
  const own = text.slice(head.start, head.end);
  const exact = PLACE.exec(own) ?? PLACE_IN_FIGURES.exec(own);
  const found = exact ?? PLACE_ALONE.exec(own);
  if (!found) return null;
  const [whole, place = '', words = '', ...figures] = found;
  const [day, month, year] = figures.map((one: string | undefined) => one && unspoil(one));
  const parts = { year: Number(year), month: Number(month), day: Number(day) };
  const start = head.start + found.index;
  const dateStart = start + whole.length - words.length;
  return {
    place: place.replace(/\s+/gu, ' '),
    placeSpan: { start, end: start + place.length },
    date: exact && day && month && year && dayExists(parts) ? fromParts(parts) : null,
    year: exact && year !== undefined ? Number(year) : null,
    dateSpan: { start: dateStart, end: dateStart + words.length },
  };
}
