import type { Day } from '#shared/model/day';
import type { Recurrence } from '#shared/model/fact';
import { type Word } from '#shared/facts/engine/word';
/** The last day of a stretch of time; null where the text names no year and none is known. */
export interface Stretch {
  readonly last: Day | null;
}
/** A day of the calendar: "ngày 15 tháng 11 năm 2023", "15/11/2023", "ngày 15/11". */
export declare const day: Word<Stretch>;
/** A month or several; the last counts: "tháng 10/2025", "tháng 11, 12 năm 2023", "6/2025". */
export declare const month: Word<Stretch>;
/** A quarter or several: "Quý III/2023", "quý 3 năm 2023", "quý I, II". */
export declare const quarter: Word<Stretch>;
/** Half a year: "6 tháng đầu năm 2023", "06 tháng cuối năm". */
export declare const half: Word<Stretch>;
/** A year: "năm 2025", "cả năm 2025", "cuối năm 2025". */
export declare const year: Word<Stretch>;
/** Years without a word; a date only inside a field that says it holds one. */
export declare const years: Word<Stretch>;
/** Any of the above, the more exact first. */
export declare const period: Word<Stretch>;
/** A day of the month without its month: "20", "ngày 20". */
export declare const date: Word<number>;
/** How often: "hằng tháng", "hằng tháng, quý, năm" (three), "6 tháng, năm", "3 tháng một lần". */
export declare const every: Word<readonly Recurrence[]>;
/** A plain number of days, weeks …: "15", "07". */
export declare const count: Word<number>;
