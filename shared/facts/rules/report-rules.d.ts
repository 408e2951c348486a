import type { Span } from '#shared/model/reading';
import { type Refiner } from '#shared/facts/engine/refine';
import { type Rule } from '#shared/facts/engine/rule';
/** A duty to report as its words say: to whom, through whom. */
export interface Duty {
  readonly to: readonly Span[];
  readonly via: readonly Span[];
}
/** Duties to report or to send in. */
export declare const REPORT_RULES: readonly Rule<Duty>[];
/** Reports that are things, and those that are the receiver's. */
export declare const dropNouns: Refiner<Duty>;
/** "Chế độ báo cáo", "định kỳ … báo cáo" name nobody; beside a report that does they add nothing. */
export declare const dropNameless: Refiner<Duty>;
/** Purposes go first, so that they do not hide the duty beside them. */
export declare const REPORT_REFINERS: readonly Refiner<Duty>[];
