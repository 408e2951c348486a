import type { Day } from '#shared/model/day';
import * as words from '#shared/facts/words/citation-words';
import { dropOverlapped, type Refiner } from '#shared/facts/engine/refine';
import { ruleMaker, type Rule } from '#shared/facts/engine/rule';

/** What a mention of a document says of it. */
export interface Cited {
  readonly type: string | null;
  readonly number: string | null;
  readonly date: Day | null;
  readonly issuer: string | null;
  /** The name, for documents called by it. */
  readonly name: string | null;
}

const rule = ruleMaker(words);

const KIND =
  /^(?:Bộ luật|Bộ Luật|Nghị quyết|Hiệp định|Pháp lệnh|Hiến pháp|Hiến chương|Chiến lược|Đề án|Điều lệ|Luật)/u;

function typeOf(name: string): string | null {
  return name.includes('văn kiện pháp lý') ? 'Văn kiện' : (KIND.exec(name)?.[0] ?? null);
}

/** The kind a number's sign stands for where no word says it; signs that mean several kinds are left out. */
const KIND_OF_SIGN: Readonly<Record<string, string>> = {
  NQ: 'Nghị quyết',
  NĐ: 'Nghị định',
  CT: 'Chỉ thị',
  KL: 'Kết luận',
  KH: 'Kế hoạch',
  HD: 'Hướng dẫn',
  TB: 'Thông báo',
  BC: 'Báo cáo',
  TT: 'Thông tư',
  TTLT: 'Thông tư liên tịch',
  TTr: 'Tờ trình',
  CĐ: 'Công điện',
  PL: 'Pháp lệnh',
};

function kindOfNumber(number: string): string | null {
  const sign = /^\d[\d.]*[a-zđ]?(?:\/\d{4})?[-/](\p{L}+)[-/]/u.exec(number)?.[1];
  // The Party's QĐ is a Quy định as well.
  if (sign === 'QĐ') return /\/QĐ-/u.test(number) ? 'Quyết định' : null;
  return KIND_OF_SIGN[sign ?? ''] ?? null;
}

/** "Mẫu 09/BH", "Biểu 01/TK": forms are no documents. */
const A_FORM = /(?:mẫu|biểu|phụ lục|bảng)(?: số)?:?\s*$/iu;

/** Mentions of other documents. */
// oxfmt-ignore
export const CITATION_RULES: readonly Rule<Cited>[] = [
  rule('citation/numbered', '{type:doctype} [số ][: ]{number:docnumber}[[,] [\\(]{date?:day}[\\)]][[,] (của|giữa) {by?:issuer}[ {after?:yearday}]]', ({ type, number, date, by, after }) => ({ type: type.value, number: number.value, date: date?.value.last ?? after?.value ?? null, issuer: by?.value ?? null, name: null })),
  rule('citation/number-alone', '[số ]{number:docnumber}[[,] [\\(]{date?:day}[\\)]][[,] (của|giữa) {by?:issuer}]', ({ number, date, by }, { text, span }) => A_FORM.test(text.slice(Math.max(0, span.start - 16), span.start)) ? null : ({ type: kindOfNumber(number.value), number: number.value, date: date?.value.last ?? null, issuer: by?.value ?? null, name: null })),
  rule('citation/proposed', 'của {by:issuer} tại {type:doctype} [số ]{number:docnumber}[[,] {date?:day}]', ({ by, type, number, date }) => ({ type: type.value, number: number.value, date: date?.value.last ?? null, issuer: by.value, name: null })),
  rule('citation/named', '{name:named}[[,] {date?:day}]', ({ name, date }) => ({ type: typeOf(name.value), number: null, date: date?.value.last ?? null, issuer: null, name: name.value })),
];

/** Only the longest reading of a mention stands. */
export const CITATION_REFINERS: readonly Refiner<Cited>[] = [dropOverlapped()];
