import type { Span } from '#shared/model/reading';
import * as words from '#shared/facts/words/duty-words';
import { dropOverlapped, type Refiner } from '#shared/facts/engine/refine';
import { readUnit } from '#shared/facts/words/read-unit';
import { ruleMaker, type Place, type Rule } from '#shared/facts/engine/rule';

/** Who does it, or with whom, as running text says. */
export interface Duty {
  readonly role: 'lead' | 'coordinate';
  readonly units: readonly Span[];
  /** The body is the subject of the sentence: it counts only where the sentence begins. */
  readonly subject: boolean;
}

const rule = ruleMaker(words);

/** What may stand before the subject: an order, or a clause of ground and time that ends with a comma. */
const BEFORE_SUBJECT =
  /^(?:\s*(?:trong đó|đồng thời)?\s*(?:đề nghị|giao cho|giao|yêu cầu|đối với|phân công)\s+)?$/iu;
const INTRODUCTION =
  /^(?:Hằng|Hàng|Mỗi) (?:tuần|tháng|quý|năm),?\s+$|^(?:Căn cứ|Trên cơ sở|Sau|Ngay sau|Dịp|Nhân dịp|Riêng|Tại|Nếu|Định kỳ|Hằng năm|Hàng năm|Hằng tháng|Hàng tháng|Hằng quý|Hàng quý|Trong|Để|Khi|Trước|Theo|Kết thúc|Cuối|Đầu|Đến)(?!\p{L})[^.;:]{0,220}(?:,|động|năm|quý|tháng)\s+$/u;
/** No subject stands further into a sentence. */
const LONGEST_INTRODUCTION = 300;
/** "đề nghị của Ủy ban …, Sở Xây dựng chủ trì": what follows "của" is not the leader. */
const OF_ANOTHER = /(?:của|với|cho|về|đến|theo|do|từ)\s+$/iu;

/** After these the bodies named are partners, or told to by the one before. */
const LED = /(?:chủ trì|phối hợp|chỉ đạo|hướng dẫn|đôn đốc)(?!\p{L}| của )/iu;

function isSubjectPlace(text: string, start: number): boolean {
  if (start > LONGEST_INTRODUCTION) return false;
  const before = text.slice(0, start);
  return BEFORE_SUBJECT.test(before) || (INTRODUCTION.test(before) && !LED.test(before));
}

function subject(units: { readonly value: readonly Span[] }): Duty {
  return { role: 'lead', units: units.value, subject: true };
}

/** Requests to those above, not orders: "đề nghị UBND tỉnh phê duyệt". */
const UPWARD =
  /(?:xem xét|phê duyệt|quyết định|ban hành|cho phép|thống nhất|bố trí|hỗ trợ|công nhận|khen thưởng|cho ý kiến|cho chủ trương)$/iu;

/** "…, đề nghị các địa phương tuyên truyền"; "UBND tỉnh yêu cầu các sở …": the one ordered does it. */
function ordered(
  units: { readonly value: readonly Span[] },
  { text, span }: Place,
  doing: string,
): Duty | null {
  const before = text.slice(0, span.start).trimEnd();
  const opens = before === '' || /[.;,]$/u.test(before);
  const issuerOrders = readUnit(before, 0) === before.length;
  if (!opens && !issuerOrders) return null;
  if (before !== '' && UPWARD.test(doing)) return null;
  return { role: 'lead', units: units.value, subject: before === '' || issuerOrders };
}

function leader(units: { readonly value: readonly Span[] }, { text, span }: Place): Duty {
  const isOf = OF_ANOTHER.test(text.slice(Math.max(0, span.start - 8), span.start));
  return { role: 'lead', units: isOf ? units.value.slice(-1) : units.value, subject: false };
}

function partners(units: { readonly value: readonly Span[] }): Duty {
  return { role: 'coordinate', units: units.value, subject: false };
}

/** Who leads, read from a sentence. */
// oxfmt-ignore
export const LEAD_RULES: readonly Rule<Duty>[] = [
  rule('duty/subject', '{units}[,][ (theo|căn cứ vào|theo đúng|căn cứ|trong phạm vi) (chức năng, nhiệm vụ, quyền hạn|chức năng, nhiệm vụ|chức năng nhiệm vụ|chức năng|nhiệm vụ|thẩm quyền|phân công)[ (được giao|được phân công|của mình|của ngành mình|của đơn vị mình|của cơ quan mình)]][,] {verb}', ({ units }) => subject(units), isSubjectPlace),
  rule('duty/subject-closed', '{units} {predicate}', ({ units }) => subject(units), (_, start) => start === 0),
  rule('duty/subject-colon', '[đối với ]{units}:', ({ units }) => subject(units), isSubjectPlace),
  rule('duty/subject-by-day', '{units}[,] (chậm nhất|trước ngày|trước tháng|trong tháng|trong quý)…, {verb}', ({ units }) => subject(units), (_, start) => start === 0),
  rule('duty/subject-day-verb', '{units}[,] (chậm nhất|chậm nhất là|trước)[ ngày] {day} {verb}', ({ units }) => subject(units), (_, start) => start === 0),
  rule('duty/subject-as', '{units} {apposition}[,] {verb}', ({ units }) => subject(units), isSubjectPlace),
  rule('duty/anyone', '{anyone}', ({ anyone }) => subject(anyone), (_, start) => start === 0),
  rule('duty/in-bracket', '\\({units}[,][;][ -] [thực hiện ][trong ]{period}\\){end}', ({ units }) => ({ role: 'lead', units: units.value, subject: false })),
  rule('duty/does-it', '{units} (thực hiện|chịu trách nhiệm thực hiện|có trách nhiệm thực hiện|chủ trì thực hiện|triển khai thực hiện|tổ chức thực hiện|chủ trì)[ (thường xuyên|hằng năm|hàng năm|hằng tháng|hàng tháng|hằng quý|hàng quý)]{end}', ({ units }, { text, span }) => (/[.;]\s+$/u.test(text.slice(0, span.start)) ? { role: 'lead', units: units.value, subject: false } : null)),
  rule('duty/leads', '{units} (chủ trì|là cơ quan chủ trì|làm đầu mối)', ({ units }, place) => leader(units, place)),
  rule('duty/ordered', '(yêu cầu|đề nghị|giao|giao cho) {units}[...][,] {verb}', ({ units, verb }, place) => ordered(units, place, verb.value)),
  rule('duty/about', '(đối với|về|riêng) …: {units}[,] {verb}', ({ units }, { text, span }) => (text.slice(0, span.start).trim() === '' ? { role: 'lead', units: units.value, subject: false } : null)),
  rule('duty/assigned', '(giao|giao cho|giao trách nhiệm cho|phân công) {units} (chủ trì|tham mưu|làm đầu mối|thực hiện|chỉ đạo|phối hợp|xây dựng|tổ chức|là)', ({ units }, place) => leader(units, place)),
];

/** With whom, read from a sentence. "Phối hợp triển khai" names nobody. */
// oxfmt-ignore
export const COORDINATE_RULES: readonly Rule<Duty>[] = [
  rule('duty/with', '(phối hợp|phối kết hợp|phối hợp chặt chẽ|phối hợp đồng bộ)[,][ (với|cùng|cùng với)] {units}', ({ units }) => partners(units)),
  rule('duty/together', '(chủ trì|thực hiện)[,] (cùng|cùng với) {units}', ({ units }) => partners(units)),
  rule('duty/joins', 'chủ trì[…](;|,) {units} [cùng ]phối hợp', ({ units }) => partners(units)),
  rule('duty/with-later', 'phối hợp {verb} (với|cùng) {units}', ({ units }) => partners(units)),
];

/** "Công tác phối hợp với …", "cơ chế phối hợp" are things to speak of, not partners. */
const dropNouns: Refiner<Duty> = {
  name: 'phối hợp as a thing',
  keep: (candidates, text) =>
    candidates.filter(
      ({ value, span }) =>
        value.role === 'lead' ||
        !/(?:công tác|cơ chế|quy chế|sự|về|trong|chương trình|kế hoạch|quan hệ)\s+$/iu.test(
          text.slice(Math.max(0, span.start - 14), span.start),
        ),
    ),
};

/** Whom the lexicon knows is named by it; the rest of a sentence is no part of the name. */
const dropUnknown: Refiner<Duty> = {
  name: 'a body the lexicon knows is the subject',
  keep: (candidates) =>
    candidates.some(({ rule: id, value }) => value.subject && id !== 'duty/anyone')
      ? candidates.filter(({ rule: id }) => id !== 'duty/anyone')
      : candidates,
};

/** Of two readings of the same bodies the longer stands. */
export const DUTY_REFINERS: readonly Refiner<Duty>[] = [dropNouns, dropUnknown, dropOverlapped()];
