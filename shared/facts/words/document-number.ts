import { LETTERS } from '#shared/text/letters';
import { beginning, word, type Word } from '#shared/facts/engine/word';

/** Signs of the kinds of document, State and Party. */
const SIGNS =
  'NQLT|NQ|QĐi|QyĐ|QĐ|CTHĐ|CTPH|CTrPH|CTr|CTR|CT|KL|QCPH|QCh|QC|KHPH|KHLN|KHLT|KH|HDLT|HD|TBKL|TB|BC|TTLT|TTr|TT|CV|CĐ|ĐA|DA|PA|BB|HĐ|TC|GM|GGT|GNP|GUQ|BGN|BTT|PL|NĐ|VBHN|SL|LCT|TL|L';
const END = `(?![${LETTERS}])`;
const TYPE = `(?:${SIGNS})${END}`;
/**
 * A sign, looked for ahead and then taken whole by its group's number: so an engine compiles what follows once,
 * not once for each of the signs.
 */
function typeAs(group: number): string {
  return `(?=(${TYPE}))\\${group}`;
}
/** One body's sign: at least two capitals, small letters inside allowed (TTg, SVHTTDL, QLN&CS). */
const SEGMENT = String.raw`\p{Lu}[${LETTERS}&.]*\p{Lu}[${LETTERS}]{0,4}${END}`;
const DASH = String.raw`\s?[-–—]\s?`;
const SLASH = String.raw`\s?/\s?`;
/** Departments of the police go by a letter and a number: C41, V03. */
const ORGANISATION = String.raw`${SEGMENT}(?:${DASH}(?:${SEGMENT}|\p{Lu}\d{1,3}${END}))*`;
/** Resolutions of the Government may be parts of one: 66.25/2026/NQ-CP. */
const NUMBER = String.raw`(?<![${LETTERS}/.-])\d{1,6}(?:\.\d{1,3}(?=/\d{4}/))?[a-zđ]?`;
const YEAR = String.raw`(?:19|20)\d{2}`;

/** What stands between a number and the organisation's sign. */
const BEFORE_ORGANISATION = [
  // 72/2015/NĐ-CP, 47/2009/TTLT-BTC-BLĐTBXH, 84/2005/TTLT/BTC-BLĐTBXH
  `${SLASH}${YEAR}${SLASH}(?:${typeAs(1)}${DASH}|TTLT${SLASH})`,
  // 2056/KH-UBND, 1820/KH-KT-BTGTUCB, 181/QĐ/BVPSNBD
  `${SLASH}${typeAs(2)}(?:${DASH}|${SLASH})`,
  // 5740/BTTTT-TTĐN, 118/TTg
  `${SLASH}(?!${TYPE})`,
];
/** All that may follow a number. One expression for all of them: each copy of a part has to be compiled. */
const AFTER_NUMBER = [
  `(?:${BEFORE_ORGANISATION.join('|')})${ORGANISATION}`,
  // 57-KL/TW, 30-CTR/TUCB-ĐUQCHQ, 3294-CV/VPTW/nb
  `${DASH}${typeAs(3)}${SLASH}${ORGANISATION}(?:/[a-z]{1,4}${END})?`,
  // 91/2015/QH13, 26/2005/PL-UBTVQH11
  String.raw`${SLASH}${YEAR}${SLASH}(?:${typeAs(4)}${DASH})?(?:QH|UBTVQH)\d{1,2}${END}`,
  // 66-HĐBT
  `${DASH}HĐBT${END}`,
];

/** Capitals that follow a slash without being a body's sign. */
const NOT_A_BODY = /\/(?:QR|USB|ODA|GDP|VNĐ|VND|USD|KWH|HIV|AIDS)(?!\p{L})/u;

/** A document number without the spaces and long dashes that writers and scanners put in. */
export function tidyNumber(number: string): string {
  return number.replace(/[–—]/gu, '-').replace(/\s*([-/])\s*/gu, '$1');
}

const expression = new RegExp(`${NUMBER}(?:${AFTER_NUMBER.join('|')})`, 'uy');

/** The number of a document in any of its families: State, Party, law, letter. Signs are written in capitals. */
export const docnumber: Word<string> = beginning(
  String.raw`\d{1,6}(?:\.\d{1,3})?[a-zđ]?\s?[-–—/]`,
  (text, at) => {
    expression.lastIndex = at;
    const found = expression.exec(text);
    if (!found || NOT_A_BODY.test(found[0])) return null;
    return { value: tidyNumber(found[0]), end: expression.lastIndex };
  },
);

const TYPES = [
  'Nghị quyết liên tịch',
  'Nghị quyết',
  'Quyết định',
  'Chỉ thị',
  'Kết luận',
  'Quy định',
  'Quy chế phối hợp',
  'Quy chế',
  'Thông tri',
  'Thông tư liên tịch',
  'Thông tư',
  'Nghị định',
  'Hướng dẫn liên ngành',
  'Hướng dẫn',
  'Thông báo kết luận',
  'Thông báo',
  'Chương trình phối hợp',
  'Chương trình hành động',
  'Chương trình',
  'Kế hoạch phối hợp',
  'Kế hoạch liên ngành',
  'Kế hoạch',
  'Đề án',
  'Báo cáo',
  'Tờ trình',
  'Công văn',
  'Công điện',
  'Pháp lệnh',
  'Bộ luật',
  'Luật',
  'Biên bản',
  'Văn bản',
  'Lệnh',
  'Giấy mời',
  'Phương án',
  'Sắc lệnh',
];

/** The kind of a cited document, as it is called: "kế hoạch" gives "Kế hoạch". */
export const doctype: Word<string> = beginning(
  '(?:nghị|quyết|chỉ|kết|quy|thông|hướng|chương|kế|đề|báo|tờ|công|pháp|bộ|luật|biên|văn|lệnh|giấy|phương|sắc)',
  word(`(${TYPES.join('|')})${END}`, (found) => {
    const name = (found[1] ?? '').toLowerCase();
    return name.charAt(0).toUpperCase() + name.slice(1);
  }),
);
