import type { Day } from '#shared/model/day';
import { type Refiner } from '#shared/facts/engine/refine';
import { type Rule } from '#shared/facts/engine/rule';
/** What a mention of a document says of it. */
export interface Cited {
  readonly type: string | null;
  readonly number: string | null;
  readonly date: Day | null;
  readonly issuer: string | null;
  /** The name, for documents called by it. */
  readonly name: string | null;
}
/** Mentions of other documents. */
export declare const CITATION_RULES: readonly Rule<Cited>[];
/** Only the longest reading of a mention stands. */
export declare const CITATION_REFINERS: readonly Refiner<Cited>[];
