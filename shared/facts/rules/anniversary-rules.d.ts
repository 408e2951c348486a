import { type PartDate } from '#shared/facts/words/anniversary-words';
import { type Refiner } from '#shared/facts/engine/refine';
import { type Rule } from '#shared/facts/engine/rule';
/** A mention of an anniversary. */
export interface Remembered {
  readonly name: string;
  /** Null where the text gives no count of its own. */
  readonly years: number | null;
  readonly start: PartDate;
  /** Years of first day and of observance. */
  readonly from: number;
  readonly to: number;
}
/** Anniversaries, each with its bracket. Two dates that are a period ("2016 - 2020") have no count and are passed over. */
export declare const ANNIVERSARY_RULES: readonly Rule<Remembered>[];
/** The counted reading is the longer and stands. */
export declare const ANNIVERSARY_REFINERS: readonly Refiner<Remembered>[];
