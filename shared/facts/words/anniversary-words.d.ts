import type { PartialDay, Precision } from '#shared/model/day';
import { type Word } from '#shared/facts/engine/word';
/** A date known to its precision. */
export interface PartDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}
/** From a first day to the day it is observed; the second may have lost digits of its year. */
export interface Range {
  readonly start: PartDate;
  readonly observed: PartDate;
}
/** "28/01/1941 - 28/01/2021", "02/1961 - 02/2021", "1950 - 2021". */
export declare const range: Word<Range>;
/** One whole day: "27/7/1947". */
export declare const whole: Word<PartDate>;
/** Day and month alone: "19/8". */
export declare const dayMonth: Word<PartDate>;
/** Written to its precision: `1941-01-28`, `1961-02`, `1950`. */
export declare function writePart(date: PartDate, year: number): PartialDay;
/** How exactly it is known. */
export declare function precisionOf(date: PartDate): Precision;
