import * as words from '#shared/facts/words/calendar-words';
import type { Recurrence } from '#shared/model/fact';
import type { Time } from '#shared/facts/words/time';
import { dropOverlapped, type Refiner } from '#shared/facts/engine/refine';
import { ruleMaker, type Rule } from '#shared/facts/engine/rule';

const rule = ruleMaker(words);

function by(stretch: words.Stretch): Time {
  return { due: stretch.last, recurrence: [], day: null };
}

function again(recurrence: readonly Recurrence[], day: number | null = null): Time {
  return { due: null, recurrence, day };
}

/** "Tính đến ngày …", "có hiệu lực đến ngày …", "từ … đến ngày …" tell of a stretch, not of a deadline. */
const COUNTED_FROM =
  /(?:tính|kể|số liệu|hiệu lực|thời điểm|thời hạn|giai đoạn|từ [^.;]{1,60})(?: cho)?\s+$/iu;

const PER: Readonly<Record<string, Recurrence>> = {
  ngày: 'daily',
  tuần: 'weekly',
  tháng: 'monthly',
  quý: 'quarterly',
  năm: 'yearly',
};
/** "02 lần/tuần" comes back every week. */
function oftenIn(own: string): readonly Recurrence[] {
  const per = PER[own.slice(own.indexOf('/') + 1).toLowerCase()];
  return per ? [per] : [];
}

/** When something in running text is to be done. A number is a date only inside such a phrase. */
// oxfmt-ignore
export const TIME_RULES: readonly Rule<Time>[] = [
  rule('time/before', '(trước|xong trước|trước thời hạn|trước hết) {day}', ({ day }) => by(day.value)),
  rule('time/before-named', '(trước|xong trước|chậm nhất) {nameday}', ({ nameday }) => by(nameday.value)),
  rule('time/held-day', '(: ngày|: Từ ngày) {day}', ({ day }) => by(day.value)),
  rule('time/opens', '{period}(:|,)', ({ period }) => by(period.value), (_, start) => start === 0),
  rule('time/before-month', '(trước|xong trước) {month}', ({ month }) => by(month.value)),
  rule('time/before-quarter', '(trước|xong trước) {quarter}', ({ quarter }) => by(quarter.value)),
  rule('time/latest', 'chậm nhất [(là|vào|đến|trước|đến hết|là vào|là trước) ]{period}', ({ period }) => by(period.value)),
  rule('time/no-later', 'không (muộn|chậm|quá) [hơn ]{day}', ({ day }) => by(day.value)),
  rule('time/until-end', '(đến hết|cho đến hết|hết) {period}', ({ period }) => by(period.value)),
  rule('time/from-to', 'từ {from:period} (đến|tới|-|–) [hết ]{to:period}', ({ to }) => by(to.value)),
  rule('time/from-to-date', 'từ {from:date} (đến|tới|-|–) [hết ]{to:day}', ({ to }) => by(to.value)),
  rule('time/done-in', '(hoàn thành|hoàn tất|hoàn thiện|kết thúc|xong) [(trong|vào|trước|đến|trước khi hết) ]{period}', ({ period }) => by(period.value)),
  rule('time/in-quarter', '(trong|thời gian) {quarter}', ({ quarter }) => by(quarter.value)),
  rule('time/in-month', '(trong|thời gian) {month}', ({ month }) => by(month.value)),
  rule('time/in-half', '(trong|thời gian) {half}', ({ half }) => by(half.value)),
  rule('time/held-on', '(tổ chức|tiến hành|khai mạc|hoàn thành|thực hiện|báo cáo|ra quân)… vào {period}', ({ period }) => by(period.value)),
  rule('time/at-hour', '[(vào lúc|vào hồi|lúc|hồi|từ|trước|chậm nhất|chậm nhất là|chậm nhất vào) ]{clock}[, (sáng|chiều|tối)][,] [(sáng|chiều|tối) ]{day}', ({ day }) => by(day.value)),
  rule('time/part-of-day', '[(vào|trong) ][buổi ](sáng|chiều|tối) {day}', ({ day }) => by(day.value)),
  rule('time/at-end', '(vào|trước|đến|xong) cuối {period}', ({ period }) => by(period.value)),
  rule('time/on-time', '(đúng hạn|đúng thời hạn|hạn cuối|hạn chót|thời hạn)[ (là|vào|trước)][:] {day}', ({ day }) => by(day.value)),
  rule('time/up-to', '(đến|tới) {day}', ({ day }, { text, span }) => (COUNTED_FROM.test(text.slice(0, span.start)) ? null : by(day.value))),
  rule('time/during', '(trong|trong suốt|suốt) (thời gian|các ngày) (diễn ra|tổ chức) {event}', (_, { context }) => ({ due: context.until ?? null, recurrence: [], day: null })),
  rule('series/before-date', '[[theo ]định kỳ ](trước|vào|chậm nhất|chậm nhất là|chậm nhất vào|trước ngày|từ) {date} {every}', ({ date, every }) => again(every.value, date.value)),
  rule('series/date', '{date} {every}', ({ date, every }, { text, span }) => (/^ngày/iu.test(text.slice(span.start, span.end)) ? again(every.value, date.value) : null)),
  rule('series/date-of-last-month', '[(trước|vào|chậm nhất|chậm nhất là) ]{date} [của ]tháng cuối [(mỗi|hằng|hàng|của) ]quý', ({ date }) => again(['quarterly'], date.value)),
  rule('series/day-each-year', '(trước|hoàn thành trước|chậm nhất|chậm nhất là|vào|xong trước) {day} (hằng|hàng) năm', ({ day }) => again(['yearly'], day.value.last === null ? null : Number(day.value.last.slice(8)))),
  rule('series/weekday', '[(vào|trước) ]thứ (hai|ba|tư|năm|sáu|bảy) {every}', ({ every }) => again(every.value)),
  rule('series/times-a', '{count} lần/(ngày|tuần|tháng|quý|năm)', (_, { text, span }) => again(oftenIn(text.slice(span.start, span.end)))),
  rule('series/every', '{every}', ({ every }) => again(every.value)),
  rule('series/periodic-every', '[theo ]định kỳ {every}', ({ every }) => again(every.value)),
  rule('series/periodic-span', '[theo ]định kỳ {span}', ({ span }) => again(span.value)),
  rule('series/periodic', '[theo ]định kỳ [(và|hoặc) đột xuất]', () => again(['periodic'])),
  rule('series/daily', '(hằng ngày|hàng ngày|mỗi ngày)', () => again(['daily'])),
  rule('ongoing/often', '[nhiệm vụ ](thường xuyên|liên tục|thường xuyên, liên tục)', () => again(['ongoing'])),
  rule('time/working-days', 'trong [(thời hạn|vòng|thời gian) ]{count} ngày[ làm việc]', () => again([])),
];

/** What a field or column of time may hold besides: bare months and years, whose word is the label. */
// oxfmt-ignore
export const TIME_FIELD_RULES: readonly Rule<Time>[] = [
  ...TIME_RULES,
  rule('field/period', '{period}', ({ period }) => by(period.value)),
  rule('field/years', '{years}', ({ years }) => by(years.value)),
  rule('field/from-to-years', '{from:years} (đến|tới) [năm ]{to:years}', ({ to }) => by(to.value)),
  rule('field/and-after', '[năm ]{years} và (những|các) năm (tiếp theo|sau)', ({ years }) => ({ ...by(years.value), recurrence: ['ongoing'] })),
];

/** "dự toán ngân sách hằng năm" says which estimate, not how often something is done. */
const OF_A_NOUN =
  /(?:dự toán|ngân sách|kế hoạch|chương trình|công tác|kinh phí|báo cáo|nhiệm vụ|định kỳ|tài chính|danh mục|giao|ổn định|học|chi|bố trí|được)\s*$/iu;
const PART_OF_A_LIST = /(?:chủ động|toàn diện|kịp thời|hiệu quả|đồng bộ|nhiệm vụ|là|,)\s*$/iu;

/** Recurrence that describes a noun is dropped; "định kỳ hằng năm" is its own phrase and stands. */
export const dropAttributes: Refiner<Time> = {
  name: 'describes a noun',
  keep: (candidates, text) =>
    candidates.filter(({ rule: id, span }) => {
      const before = text.slice(Math.max(0, span.start - 30), span.start);
      if (id === 'series/every') return !OF_A_NOUN.test(before);
      if (id === 'ongoing/often') return !PART_OF_A_LIST.test(before);
      return true;
    }),
};

/** In this order: the longer stands, then attributes go. */
export const TIME_REFINERS: readonly Refiner<Time>[] = [dropOverlapped(), dropAttributes];
