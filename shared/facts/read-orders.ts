import type { Outline } from '#shared/model/outline';
import type { Reading, Span } from '#shared/model/reading';
import { eitherTone } from '#shared/text/tones';
import type { Context } from '#shared/facts/engine/word';
import type { Item } from '#shared/facts/item';
import { plainItem } from '#shared/facts/plain-item';
import { readLead } from '#shared/facts/read-duties';
import { tellsOnly } from '#shared/facts/tells-only';

/** Kinds that give orders in running text; a plan's closing sentence only sends it on. */
const ORDERING = /^(?:Công văn|Công điện|Chỉ thị|Thông báo|Kết luận)/u;
const ORDER_RULES: ReadonlySet<string> = new Set(['duty/assigned', 'duty/ordered']);
/** "… nghiêm túc triển khai thực hiện Chỉ thị này." adds nothing to what was ordered before. */
const SENT_ON = new RegExp(
  eitherTone(
    String.raw`^(?:[\s,]|nghiêm túc|nghiêm|quan tâm|phối hợp|khẩn trương|tổ chức|triển khai|thực hiện|căn cứ|chỉ đạo|và|có hiệu quả|hiệu quả|tốt|biết|theo đúng|theo|quy định|tinh thần|(?:các |những )?(?:nội dung|nhiệm vụ|yêu cầu)(?: nêu)?(?: trên)?|(?:chỉ thị|công văn|công điện|kết luận|thông báo) này)+[\s./]*$`,
  ),
  'iu',
);

/** What to do when something is in the way. */
const PROVISO = /[.;]\s+(?:Trong quá trình|Quá trình|Nếu)(?!\p{L}).*$/su;

/** Orders in paragraphs without a label, before and after the sections: "Giao Sở Nội vụ theo dõi …". */
export function readOrders(
  reading: Reading,
  outline: Outline,
  kind: string | null,
  context: Context,
): readonly Item[] {
  if (kind === null || !ORDERING.test(kind)) return [];
  const { text } = reading;
  const isOrder = (span: Span): boolean => {
    const own = text.slice(span.start, span.end);
    const lead = readLead(text, span);
    const last = lead?.units.at(-1);
    if (!lead || !last || !ORDER_RULES.has(lead.rule) || own.trimEnd().endsWith(':')) return false;
    const doing = text.slice(last.span.end, span.end).replace(PROVISO, '');
    return tellsOnly(own) === null && !SENT_ON.test(doing);
  };
  return [...outline.opening, ...outline.closing]
    .filter(isOrder)
    .map((span) => plainItem(text, { span, section: '', heading: [] }, context));
}
