import type { Span } from '#shared/model/reading';
import { type Refiner } from '#shared/facts/engine/refine';
import { type Rule } from '#shared/facts/engine/rule';
/** Who does it, or with whom, as running text says. */
export interface Duty {
  readonly role: 'lead' | 'coordinate';
  readonly units: readonly Span[];
  /** The body is the subject of the sentence: it counts only where the sentence begins. */
  readonly subject: boolean;
}
/** Who leads, read from a sentence. */
export declare const LEAD_RULES: readonly Rule<Duty>[];
/** With whom, read from a sentence. "Phối hợp triển khai" names nobody. */
export declare const COORDINATE_RULES: readonly Rule<Duty>[];
/** Of two readings of the same bodies the longer stands. */
export declare const DUTY_REFINERS: readonly Refiner<Duty>[];
