import type { Day, Precision } from '#shared/model/day';

/**
 * Under which head the list of a year names it, as the yearly guidance of the Party's propaganda commission groups its days:
 * `great` ngày lễ lớn và ngày nghỉ lễ, `person` ngày sinh, ngày mất, `event` sự kiện lịch sử, `day` ngày truyền thống, ngày
 * của ngành, ngày quốc tế, lễ hội; besides these the ties with other countries and the officer's own days.
 */
export type CommemorationGroup = 'great' | 'person' | 'event' | 'day' | 'diplomatic' | 'own';

/** A day that is commemorated every year, or an event of one year. */
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
  /** The one year it falls in; null for what comes back every year. */
  readonly onlyIn: number | null;
  readonly group: CommemorationGroup;
  /** As the table has it: `national`, `party`, `person`, `local-cao-bang` …; `document`, `own`, `diplomatic`. */
  readonly category: string;
  /** A public holiday by the Labour Code, art. 112. */
  readonly holiday: boolean;
  readonly note: string;
  /** Where the entry comes from; empty: not yet checked. */
  readonly source: string;
}

/** When a day is, and since which year. */
export type CommemorationDate = Pick<
  Commemoration,
  'calendar' | 'month' | 'day' | 'firstYear' | 'onlyIn'
>;

/** What the officer answered where a document gives a day another date or first year. */
export interface SettledDate {
  /** Id of the commemoration. */
  readonly commemoration: string;
  /** What the document says. */
  readonly other: CommemorationDate;
  /** The right date; null: these are two different days after all. */
  readonly date: CommemorationDate | null;
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
