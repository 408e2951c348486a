import { titleOf } from '../../cards/AnniversaryLine';
import { isDayItem } from '../../stores/calendar';
import type { AnniversaryItem, CalendarItem } from '../../stores/calendar';
import { describeLunar } from '../../words/describe-day';
import { t } from '../../words/t';
import type { EntryMark, SheetEntry } from '#shared/drafting/sheets/sheet-entry';
import type { CommemorationGroup, YearGrade } from '#shared/model/commemoration';
import type { Day } from '#shared/model/day';

/** Năm tròn, năm lẻ 5, and all that is neither or is not counted. */
export type Level = YearGrade;

/** Which anniversaries are printed. Public holidays always are, and the great days in whichever year. */
export interface Choice {
  readonly groups: readonly CommemorationGroup[];
  readonly levels: readonly Level[];
}

/** The anniversaries that are chosen. */
export function chooseDays(
  items: readonly AnniversaryItem[],
  { groups, levels }: Choice,
): readonly AnniversaryItem[] {
  return items.filter(
    ({ observance: { commemoration, grade } }) =>
      commemoration.holiday ||
      (groups.includes(commemoration.group) &&
        (commemoration.group === 'great' || levels.includes(grade ?? 'other'))),
  );
}

/** An entry of the calendar in the words in which it is printed. */
export function toSheetEntry(item: CalendarItem): SheetEntry {
  const { day } = item;
  if (!isDayItem(item)) {
    const mark = item.kind === 'report' ? 'report' : 'deadline';
    const text = `${t(item.kind === 'report' ? 'task.report' : 'task.due')}: ${item.duty.fact.text}`;
    return { key: `${item.duty.key} ${day}`, day, text, mark, holiday: false, weight: 4 };
  }
  const { commemoration } = item.observance;
  const { holiday } = commemoration;
  const mark = markOf(item);
  return {
    key: `${commemoration.id} ${day}`,
    day,
    text: describeDays(item),
    mark,
    holiday,
    weight: weigh(item, mark),
  };
}

/** The mark a day's number bears: that of its entry of most weight. */
export function marksByDay(entries: readonly SheetEntry[]): ReadonlyMap<Day, EntryMark> {
  const marks = new Map<Day, EntryMark>();
  for (const { day, mark } of entries.toSorted((a, b) => a.weight - b.weight))
    if (mark !== null) marks.set(day, mark);
  return marks;
}

function markOf({ kind, observance: { grade } }: AnniversaryItem): EntryMark | null {
  if (grade === 'round' || grade === 'five') return grade;
  return kind === 'own' ? 'own' : null;
}

/** What is left for the next page last: holidays, great days, năm tròn, năm lẻ 5. */
function weigh({ observance }: AnniversaryItem, mark: EntryMark | null): number {
  const { holiday, group } = observance.commemoration;
  if (holiday || group === 'great') return 3;
  if (mark === 'round') return 2;
  return mark === null ? 0 : 1;
}

/** Names that tell the lunar day themselves. */
const SAYS_LUNAR_DAY = /mùng|rằm|âm lịch/iu;

/** "97 năm Ngày …", with the lunar day where it is kept by the lunar calendar. */
function describeDays({ observance }: AnniversaryItem): string {
  const title = titleOf(observance);
  const whole = observance.precision === 'month' ? t('print.inMonth', { title }) : title;
  const { calendar, name } = observance.commemoration;
  if (calendar === 'solar' || observance.precision !== 'day' || SAYS_LUNAR_DAY.test(name))
    return whole;
  return t('print.withLunar', { title: whole, lunar: describeLunar(observance.day) });
}
