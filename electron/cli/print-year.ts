import { formatDay } from '#shared/calendar/day';
import { nameLunarYear } from '#shared/calendar/lunar';
import { formatLunarOf } from '#shared/calendar/observance';
import { isUnchecked, nameCategory, nameGrade } from '#shared/planning/name-day';
import type { DayItem } from '#shared/planning/list-year';

/** A day of the year as `--json` prints it. */
interface YearJsonDay {
  /** `2027-02-03`; the month or the year alone where no day is known. */
  readonly date: string;
  readonly lunar: string;
  readonly name: string;
  readonly count: number | null;
  readonly grade: string | null;
  readonly category: string;
  readonly holiday: boolean;
  /** Null: not yet checked. */
  readonly source: string | null;
  readonly id: string;
}

/** A year's days for another program. */
export function toYearJson(items: readonly DayItem[], year: number) {
  return {
    year,
    lunarYear: nameLunarYear(year),
    days: items.map(({ observance, day }): YearJsonDay => {
      const { commemoration, count, grade } = observance;
      return {
        date: day,
        lunar: formatLunarOf(observance),
        name: commemoration.name,
        count,
        grade: grade === null ? null : nameGrade(grade),
        category: nameCategory(commemoration),
        holiday: commemoration.holiday,
        source: commemoration.source === '' ? null : commemoration.source,
        id: commemoration.id,
      };
    }),
  };
}

/** A year's days for the terminal, one a line, its parts apart by tabs. */
export function printYear(items: readonly DayItem[], year: number): string {
  const lines = items.map((item) => {
    const { observance, day, joined } = item;
    const { commemoration, count, grade } = observance;
    return [
      formatDay(day),
      formatLunarOf(observance),
      commemoration.name,
      count === null ? '' : `${count} năm`,
      grade === null ? '' : nameGrade(grade),
      nameCategory(commemoration) + (commemoration.holiday ? ' (ngày nghỉ lễ)' : ''),
      isUnchecked(joined) ? 'chưa đối chiếu' : commemoration.source,
    ].join('\t');
  });
  return [
    `NĂM ${year} (${nameLunarYear(year)}): ${items.length} ngày lễ, ngày kỷ niệm`,
    'Ngày\tÂm lịch\tSự kiện\tNăm thứ\tLoại\tNhóm\tNguồn',
    ...lines,
    'Quan hệ ngoại giao chỉ nêu năm tròn, năm lẻ 5.',
    '',
  ].join('\n');
}
