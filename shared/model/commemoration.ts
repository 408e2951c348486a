import type { Day, Precision } from '#shared/model/day';

/** A day that is commemorated every year. */
export interface Commemoration {
  readonly id: string;
  readonly name: string;
  readonly calendar: 'solar' | 'lunar';
  /** 1–12 in that calendar; null where only the year is known. */
  readonly month: number | null;
  /** Null where only the month or year is known. */
  readonly day: number | null;
  /** Null where there is none, or nobody knows it. */
  readonly firstYear: number | null;
  readonly category: string;
  /** A public holiday by the Labour Code, art. 112. */
  readonly holiday: boolean;
  readonly note: string;
  /** Where the entry comes from; empty: not yet checked. */
  readonly source: string;
}

/** Năm tròn, năm lẻ 5, năm khác (Nghị định 145/2013/NĐ-CP, điều 3). */
export type YearGrade = 'round' | 'five' | 'other';

/** A commemoration as it falls in one year. */
export interface Observance {
  readonly commemoration: Commemoration;
  /** Solar day, month or the year alone: as exactly as it is known. */
  readonly day: Day;
  readonly precision: Precision;
  /** `year − firstYear`; null without a first year. */
  readonly count: number | null;
  readonly grade: YearGrade | null;
}
