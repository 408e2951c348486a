import type { Span } from '#shared/model/reading';
import { units } from '#shared/facts/words/duty-words';
import { dropOverlapped, type Refiner } from '#shared/facts/engine/refine';
import { ruleMaker, type Rule } from '#shared/facts/engine/rule';

/** A duty to report as its words say: to whom, through whom. */
export interface Duty {
  readonly to: readonly Span[];
  readonly via: readonly Span[];
}

/** "Gửi về Bộ trước ngày …": the one's own ministry or department, without its name. */
const OWN =
  /(?:(?:các )?cấp có thẩm quyền|cấp trên|Bộ trưởng|Bộ|Sở|Ban|Giám đốc Sở|huyện|tỉnh|Thành phố)(?=\s*(?:[.,;)(]|$|(?:xem xét|quyết định|chỉ đạo|phê duyệt|cho ý kiến|giải quyết|có|những|kết quả|tình hình|tiến độ|trước|chậm nhất|qua|để|theo|định kỳ|vào)(?!\p{L})))/uy;
/** "Đối với cá nhân …" is whom it is about, not who is told. */
const ABOUT = /đối với\s*$/iu;
const receiver: typeof units = (text, at, context) => {
  if (ABOUT.test(text.slice(Math.max(0, at - 10), at))) return null;
  const named = units(text, at, context);
  if (named) return named;
  OWN.lastIndex = at;
  return OWN.test(text) ? { value: [{ start: at, end: OWN.lastIndex }], end: OWN.lastIndex } : null;
};

const rule = ruleMaker({ units, receiver });

interface Slot {
  readonly value: readonly Span[];
}

function say({ to, via }: { readonly to?: Slot; readonly via?: Slot }): Duty {
  return { to: to?.value ?? [], via: via?.value ?? [] };
}

/** What is sent to all those concerned goes down, not up; a report goes to a body with a name. */
function isOne(text: string, to: readonly Span[]): boolean {
  const first = to[0];
  return first !== undefined && /^(?!Các )\p{Lu}/u.test(text.slice(first.start, first.end));
}

const nobody = (): Duty => ({ to: [], via: [] });
const TO = '(về cho|gửi về cho|gửi về|gửi cho|gửi đến|gửi tới|gửi lên|gửi|về|cho|với|lên|đến|tới)';
const VIA = '[[,] [\\(](thông qua|qua) {via?:units}]';

/** Duties to report or to send in. */
// oxfmt-ignore
export const REPORT_RULES: readonly Rule<Duty>[] = [
  rule('report/to', `(báo cáo|phản ánh|tổng hợp báo cáo|tổng hợp, báo cáo)… ${TO} {to:receiver}${VIA}` as const, say),
  rule('report/whom', `(báo cáo|báo cáo trực tiếp) {to:receiver}${VIA}` as const, say),
  rule('report/sent', `(gửi|nộp)… (về|đến|tới|lên|cho) {to:receiver}${VIA}` as const, say),
  rule('report/sent-to', `(gửi|nộp) {to:units}${VIA}` as const, (slots, { text }) => (isOne(text, slots.to.value) ? say(slots) : null)),
  rule('report/of-period', '(báo cáo) [(sơ kết|tổng kết) ](năm|6 tháng|06 tháng|sáu tháng|9 tháng|09 tháng|quý|tháng|tuần)', nobody),
  rule('report/each', '(báo cáo)[ tổng hợp] (hằng|hàng) (ngày|tuần|tháng|quý|năm)', nobody),
  rule('report/regime', '(thực hiện|chấp hành|duy trì|bảo đảm|đảm bảo)… chế độ [thông tin, ]báo cáo', nobody),
  rule('report/plain', '(báo cáo|tổng hợp báo cáo|tổng hợp, báo cáo) (kết quả|tình hình|tiến độ|sơ kết|tổng kết|đánh giá)', nobody),
  rule('report/periodic', 'định kỳ … báo cáo', nobody),
];

/** "Khiếu nại, tố cáo, kiến nghị, phản ánh": what citizens send in. */
const OF_CITIZENS = /(?:kiến nghị|tố cáo|khiếu nại|ý kiến)\s*,?\s+(?:và\s+)?$/iu;

/** Report as a thing ("theo báo cáo của …", "báo cáo viên"), or as what others are told of. */
const A_THING =
  /(?:theo|trong|các|những|tại|nội dung|mẫu|dự thảo|bản|không|số liệu|từ|căn cứ|xét|qua|nêu)\s+$/iu;
const NOT_A_REPORT = /^báo cáo (?:viên|chuyên đề|chính trị|định kỳ hằng tháng để)/iu;
/** "để tổng hợp, báo cáo …" tells what the receiver does with it; a subject of its own makes it a duty again. */
const PURPOSE =
  /(?:^|[\s,(])để\s+(?:(?:kịp thời|tiếp tục|phối hợp|theo dõi|tổng hợp|thẩm định|xem xét|chỉ đạo|trình|đánh giá|nắm)(?:\s*,\s*|\s+và\s+|\s+))*$/iu;
/** Something is sent in first: what follows "để" is done by whoever gets it. */
const TOLD_BEFORE = /(?:gửi|nộp|báo cáo|phản ánh|trình)(?!\p{L})/iu;
const PURPOSE_ALONE = /^[^\p{L}]*để(?!\p{L})/iu;
const SENT_ON = /(?:^|[\s,(])để\s+[^;.]{0,60}$/iu;

/** Invitations and notices go down. */
const GOES_DOWN =
  /^(?:gửi|nộp) (?:giấy mời|thư mời|giấy triệu tập|thông báo|thư chúc mừng|lời chúc)(?!\p{L})/iu;

/** "Trong Công văn của … gửi …": a paper described, not one to be sent in. */
const OF_A_PAPER = /(?:công văn|văn bản|tờ trình|giấy mời)(?!\p{L})[^,;.]*$/iu;

/** Reports that are things, and those that are the receiver's. */
export const dropNouns: Refiner<Duty> = {
  name: 'a report as a thing, or a purpose',
  keep: (candidates, text) =>
    candidates.filter(({ rule: id, span }) => {
      const before = text.slice(Math.max(0, span.start - 80), span.start);
      const own = text.slice(span.start, span.end);
      if (A_THING.test(before) || NOT_A_REPORT.test(own)) return false;
      const ahead = text.slice(0, span.start);
      if (PURPOSE.test(before) && (PURPOSE_ALONE.test(ahead) || TOLD_BEFORE.test(ahead)))
        return false;
      if (GOES_DOWN.test(own)) return false;
      if (/^phản ánh/iu.test(own) && OF_CITIZENS.test(before)) return false;
      if (id === 'report/sent-to' && OF_A_PAPER.test(before)) return false;
      return id.startsWith('report/sent') ? !SENT_ON.test(before) : true;
    }),
};

/** "Chế độ báo cáo", "định kỳ … báo cáo" name nobody; beside a report that does they add nothing. */
export const dropNameless: Refiner<Duty> = {
  name: 'a report with a receiver stands beside it',
  keep: (candidates) => {
    const named = candidates.filter(
      ({ rule: id, value }) => value.to.length > 0 || id === 'report/of-period',
    );
    return named.some(({ value }) => value.to.length > 0) ? named : candidates;
  },
};

/** Purposes go first, so that they do not hide the duty beside them. */
export const REPORT_REFINERS: readonly Refiner<Duty>[] = [
  dropNouns,
  dropNameless,
  dropOverlapped(),
];
