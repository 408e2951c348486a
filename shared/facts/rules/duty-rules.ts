import type { Span } from '#shared/model/reading';
import * as words from '#shared/facts/words/duty-words';
import { dropOverlapped, type Refiner } from '#shared/facts/engine/refine';
import { ruleMaker, type Rule } from '#shared/facts/engine/rule';

/** Who does it, or with whom, as running text says. */
export interface Duty {
  readonly role: 'lead' | 'coordinate';
  readonly units: readonly Span[];
  /** The body is the subject of the sentence: it counts only where the sentence begins. */
  readonly subject: boolean;
}

const rule = ruleMaker(words);

function lead(units: { readonly value: readonly Span[] }, subject = false): Duty {
  return { role: 'lead', units: units.value, subject };
}

/** Who leads, read from a sentence. */
// oxfmt-ignore
export const LEAD_RULES: readonly Rule<Duty>[] = [
  rule('duty/subject', '{units}[,] {verb}', ({ units }) => lead(units, true)),
  rule('duty/subject-colon', '[đối với ]{units}:', ({ units }) => lead(units, true)),
  rule('duty/leads', '{units} (chủ trì|là cơ quan chủ trì|làm đầu mối)', ({ units }) => lead(units)),
  rule('duty/assigned', '(giao|giao cho|giao trách nhiệm cho|phân công) {units} (chủ trì|tham mưu|làm đầu mối|thực hiện|chỉ đạo|phối hợp|xây dựng|tổ chức|là)', ({ units }) => lead(units)),
  rule('duty/told', '(giao|đề nghị|yêu cầu) {units}[,] {verb}', ({ units }) => lead(units, true)),
];

/** With whom, read from a sentence. "Phối hợp triển khai" names nobody. */
// oxfmt-ignore
export const COORDINATE_RULES: readonly Rule<Duty>[] = [
  rule('duty/with', '(phối hợp|phối kết hợp|phối hợp chặt chẽ|phối hợp đồng bộ)[,][ (với|cùng|cùng với|giữa)] {units}', ({ units }) => ({ role: 'coordinate', units: units.value, subject: false })),
  rule('duty/with-later', 'phối hợp {verb} (với|cùng) {units}', ({ units }) => ({ role: 'coordinate', units: units.value, subject: false })),
];

/** Of two readings of the same bodies the longer stands. */
export const DUTY_REFINERS: readonly Refiner<Duty>[] = [dropOverlapped()];
