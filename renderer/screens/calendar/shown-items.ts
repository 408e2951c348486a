import { useSessionStorage } from '@mantine/hooks';
import { titleOf } from '../../cards/AnniversaryLine';
import { routes } from '../../routes';
import { isDayItem } from '../../stores/calendar';
import type { CalendarItem } from '../../stores/calendar';
import { t } from '../../words/t';
import { GROUP_ORDER } from '#shared/planning/name-day';
import type { CommemorationGroup, YearGrade } from '#shared/model/commemoration';
import type { Day } from '#shared/model/day';

/** What an officer tells apart in a calendar. */
export type ShownKind = 'deadline' | 'report' | 'day' | 'own';

/** Which entries the calendar shows. */
export interface Shown {
  readonly kinds: readonly ShownKind[];
  readonly groups: readonly CommemorationGroup[];
  readonly levels: readonly YearGrade[];
  /** Deadlines of everybody's duties, or of those that fall to the unit. */
  readonly unit: 'all' | 'own';
}

export const SHOWN_KINDS: readonly ShownKind[] = ['deadline', 'report', 'day', 'own'];

/** The choice of one view, kept while the window is open. A year shows marked days first, or it is all marks. */
export function useShown(
  view: 'month' | 'year' | 'agenda',
): readonly [Shown, (part: Partial<Shown>) => void] {
  const [shown, setShown] = useSessionStorage<Shown>({
    key: `calendar.shown.${view}`,
    defaultValue: {
      kinds: SHOWN_KINDS,
      groups: GROUP_ORDER,
      levels: view === 'year' ? ['round', 'five'] : ['round', 'five', 'other'],
      unit: 'all',
    },
  });
  return [shown, (part) => setShown({ ...shown, ...part })];
}

/** The entries to show, in their order. */
export function chooseItems(
  items: readonly CalendarItem[],
  { kinds, groups, levels, unit }: Shown,
): readonly CalendarItem[] {
  return items.filter((item) => {
    if (!isDayItem(item))
      return kinds.includes(item.kind) && (unit === 'all' || item.duty.assignment !== null);
    if (!kinds.includes(item.kind === 'own' ? 'own' : 'day')) return false;
    const { commemoration, grade } = item.observance;
    if (item.kind === 'own' || commemoration.holiday) return true;
    if (!groups.includes(commemoration.group)) return false;
    return commemoration.group === 'great' || levels.includes(grade ?? 'other');
  });
}

/** Entries by day, month or year as exactly as they are known. */
export function itemsByDay(
  items: readonly CalendarItem[],
): ReadonlyMap<Day, readonly CalendarItem[]> {
  return Map.groupBy(items, ({ day }) => day);
}

/** Public holidays among the entries. */
export function holidaysOf(items: readonly CalendarItem[]): ReadonlySet<Day> {
  return new Set(
    items.flatMap((item) =>
      isDayItem(item) && item.observance.commemoration.holiday ? [item.day] : [],
    ),
  );
}

/** An entry in one line of plain text. */
export function nameItem(item: CalendarItem): string {
  if (isDayItem(item)) return titleOf(item.observance);
  return `${t(item.kind === 'report' ? 'task.report' : 'task.due')}: ${item.duty.fact.text}`;
}

/** Where an entry's sentence stands; null for what no document says. */
export function addressOf(item: CalendarItem): string | null {
  if (!isDayItem(item)) return routes.document(item.duty.document.id, item.duty.fact.span);
  const [source] = item.sources;
  return source ? routes.document(source.document, source.span) : null;
}

/** A key of its own among the entries of a year. */
export function keyOf(item: CalendarItem): string {
  const own = isDayItem(item) ? item.observance.commemoration.id : item.duty.key;
  return `${own} ${item.day}`;
}
