import type { PrintedRow, TableColumn } from './table-pages';
import { marksByDay, toSheetEntry } from './sheet-entries';
import { isDayItem } from '../../stores/calendar';
import type { CalendarItem } from '../../stores/calendar';
import { nameDocument } from '../../stores/documents';
import { describeLunar, nameWeekday } from '../../words/describe-day';
import { t } from '../../words/t';
import { formatDay } from '#shared/calendar/day';

/** Day, lunar day, what is due: 182 mm together. */
export const DAY_COLUMNS: readonly TableColumn[] = [
  { title: t('print.weekday'), width: 32, centred: false },
  { title: t('print.lunarShort'), width: 16, centred: true },
  { title: t('print.what'), width: 96, centred: false },
  { title: t('print.from'), width: 38, centred: false },
];

/** Entries day by day with weekday and document; under the heads of the months where a whole year is printed. */
export function listDayRows(
  items: readonly CalendarItem[],
  byMonth: boolean,
): readonly PrintedRow[] {
  let month = '';
  return items.flatMap((item): PrintedRow[] => {
    const own = item.day.slice(5, 7);
    const begins = byMonth && own !== month;
    month = own;
    const head = own === '' ? t('print.undated') : t('print.monthHead', { month: Number(own) });
    const row = toRow(item);
    return begins ? [{ kind: 'head', key: `head ${own}`, text: head }, row] : [row];
  });
}

function toRow(item: CalendarItem): PrintedRow {
  const { key, day, text, mark, holiday } = toSheetEntry(item);
  const whole = day.length === 10;
  return {
    kind: 'cells',
    key,
    mark,
    weight: holiday || mark === 'round' ? 'bold' : 'regular',
    cells: [
      whole ? `${nameWeekday(day)}, ${formatDay(day.slice(5))}` : '',
      whole ? describeLunar(day) : '',
      text,
      isDayItem(item) ? (holiday ? t('calendar.holiday') : '') : nameDocument(item.duty.document),
    ],
  };
}

/** Deadlines and reports that are the unit's own, or nobody's in particular. */
export function isOwnDuty(item: CalendarItem): boolean {
  return !isDayItem(item) && item.duty.assignment !== null;
}

/** Marks of the days in a grid. */
export function marksOf(items: readonly CalendarItem[]) {
  return marksByDay(items.map(toSheetEntry));
}
