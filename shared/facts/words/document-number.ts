import { beginning, word, type Word } from '#shared/facts/engine/word';

/** Signs of the kinds of document, State and Party. */
const SIGNS =
  'NQLT|NQ|QĐi|QyĐ|QĐ|CTHĐ|CTPH|CTrPH|CTr|CTR|CT|KL|QCPH|QCh|QC|KHPH|KHLN|KHLT|KH|HDLT|HD|TBKL|TB|BC|TTLT|TTr|TT|CV|CĐ|ĐA|DA|PA|BB|HĐ|TC|GM|GGT|GNP|GUQ|BGN|BTT|PL|NĐ|VBHN|SL|LCT|TL|L';
const TYPE = `(?:${SIGNS})(?![\\p{L}\\p{N}])`;
/** One body's sign: at least two capitals, small letters inside allowed (TTg, SVHTTDL, QLN&CS). */
const SEGMENT = String.raw`\p{Lu}[\p{L}\p{N}&.]*\p{Lu}[\p{L}\p{N}]{0,4}(?![\p{L}\p{N}])`;
const DASH = String.raw`\s?[-–—]\s?`;
const SLASH = String.raw`\s?/\s?`;
/** Departments of the police go by a letter and a number: C41, V03. */
const ORGANISATION = `${SEGMENT}(?:${DASH}(?:${SEGMENT}|\\p{Lu}\\d{1,3}(?![\\p{L}\\p{N}])))*`;
/** Resolutions of the Government may be parts of one: 66.25/2026/NQ-CP. */
const NUMBER = String.raw`(?<![\p{L}\p{N}/.-])\d{1,6}(?:\.\d{1,3}(?=/\d{4}/))?[a-zđ]?`;
const YEAR = String.raw`(?:19|20)\d{2}`;

const FORMS = [
  // 72/2015/NĐ-CP, 47/2009/TTLT-BTC-BLĐTBXH
  `${NUMBER}${SLASH}${YEAR}${SLASH}${TYPE}${DASH}${ORGANISATION}`,
  // 84/2005/TTLT/BTC-BLĐTBXH
  `${NUMBER}${SLASH}${YEAR}${SLASH}TTLT${SLASH}${ORGANISATION}`,
  // 91/2015/QH13, 26/2005/PL-UBTVQH11
  `${NUMBER}${SLASH}${YEAR}${SLASH}(?:${TYPE}${DASH})?(?:QH|UBTVQH)\\d{1,2}(?![\\p{L}\\p{N}])`,
  // 2056/KH-UBND, 1820/KH-KT-BTGTUCB
  `${NUMBER}${SLASH}${TYPE}${DASH}${ORGANISATION}`,
  // 57-KL/TW, 30-CTR/TUCB-ĐUQCHQ, 3294-CV/VPTW/nb
  `${NUMBER}${DASH}${TYPE}${SLASH}${ORGANISATION}(?:/[a-z]{1,4}(?![\\p{L}\\p{N}]))?`,
  // 181/QĐ/BVPSNBD
  `${NUMBER}${SLASH}${TYPE}${SLASH}${ORGANISATION}`,
  // 66-HĐBT
  `${NUMBER}${DASH}HĐBT(?![\\p{L}\\p{N}])`,
  // 5740/BTTTT-TTĐN, 118/TTg
  `${NUMBER}${SLASH}(?!${TYPE})${ORGANISATION}`,
];

/** Capitals that follow a slash without being a body's sign. */
const NOT_A_BODY = /\/(?:QR|USB|ODA|GDP|VNĐ|VND|USD|KWH|HIV|AIDS)(?!\p{L})/u;

/** A document number without the spaces and long dashes that writers and scanners put in. */
export function tidyNumber(number: string): string {
  return number.replace(/[–—]/gu, '-').replace(/\s*([-/])\s*/gu, '$1');
}

const expression = new RegExp(FORMS.map((form) => `(?:${form})`).join('|'), 'uy');

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
  word(`(${TYPES.join('|')})(?![\\p{L}\\p{N}])`, (found) => {
    const name = (found[1] ?? '').toLowerCase();
    return name.charAt(0).toUpperCase() + name.slice(1);
  }),
);
