import { formatDay } from '#shared/calendar/day';
import { formatLunarOf, observe } from '#shared/calendar/observance';
import type { IcsEvent } from '#shared/calendar/write-ics';
import { isUnchecked, nameCategory, nameGrade } from '#shared/planning/name-day';
import { isDayItem } from '#shared/planning/list-year';
import type { DayItem, DutyInYear, DutyItem, YearItem } from '#shared/planning/list-year';
import type { Observance } from '#shared/model/commemoration';

/** What {@link listIcsEvents} makes of a selection. */
export interface IcsSelection {
  readonly events: readonly IcsEvent[];
  /** Entries known by their month or year only: a calendar program has no place for them. */
  readonly leftOut: readonly DayItem[];
}

/** Words of a duty's deadline; its id over all documents. */
export interface IcsDuty {
  readonly id: string;
  readonly summary: string;
  readonly description: string;
}

/** How many years a lunar day is written for, beginning with the one shown: a rule of a calendar program cannot follow the moon. */
const LUNAR_YEARS = 10;

/**
 * A selection of a year's entries for {@link writeIcs}: solar days as one event that comes back every year, lunar days
 * as an event for each of ten years, events and deadlines on their day.
 */
export function listIcsEvents<Duty extends DutyInYear>(
  items: readonly YearItem<Duty>[],
  describeDuty: (item: DutyItem<Duty>) => IcsDuty,
): IcsSelection {
  const events = new Map<string, IcsEvent>();
  const leftOut: DayItem[] = [];
  for (const item of items) {
    if (!isDayItem(item)) {
      const { id, summary, description } = describeDuty(item);
      const uid = toUid(`${id}-${item.day}`);
      const category = item.kind === 'report' ? 'Báo cáo' : 'Hạn việc';
      events.set(uid, { uid, summary, description, category, day: item.day, yearly: false });
    } else if (item.observance.precision !== 'day') {
      leftOut.push(item);
    } else {
      for (const event of toEvents(item)) events.set(event.uid, event);
    }
  }
  return { events: [...events.values()], leftOut };
}

function toEvents({ observance, day, joined }: DayItem): readonly IcsEvent[] {
  const { commemoration } = observance;
  const unchecked = isUnchecked(joined);
  const { id, calendar, month, onlyIn } = commemoration;
  if (onlyIn !== null) return [toEvent(observance, unchecked, toUid(id), false)];
  // Calendar programs do not agree where 29 February stands in other years: it is written out as lunar days are.
  const isLeapDay = month === 2 && commemoration.day === 29;
  if (calendar === 'solar' && !isLeapDay) return [toEvent(observance, unchecked, toUid(id), true)];
  const first = Number(day.slice(0, 4));
  const years = Array.from({ length: LUNAR_YEARS }, (_, index) => first + index);
  return years
    .flatMap((year) => observe(commemoration, year))
    .map((each) => toEvent(each, unchecked, toUid(`${id}-${each.day}`), false));
}

function toEvent(
  observance: Observance,
  unchecked: boolean,
  uid: string,
  yearly: boolean,
): IcsEvent {
  const { commemoration, count, grade, day } = observance;
  const { name, calendar, firstYear, note } = commemoration;
  const isCounted = count !== null && grade !== null;
  // The count of one year would be wrong in the next: an event that comes back names its first year instead.
  const summary =
    firstYear === null || name.includes(String(firstYear))
      ? name
      : yearly || !isCounted
        ? `${name} (${firstYear})`
        : `${count} năm ${name}`;
  const description = [
    calendar === 'lunar' ? `Âm lịch: ${formatLunarOf(observance)}.` : '',
    isCounted ? `${formatDay(day)}: ${count} năm (${nameGrade(grade).toLowerCase()}).` : '',
    note === '' ? '' : `${note}.`,
    unchecked ? 'Chưa đối chiếu nguồn.' : '',
  ];
  return {
    uid,
    summary,
    description: description.filter((line) => line !== '').join('\n'),
    category: nameCategory(commemoration),
    day,
    yearly,
  };
}

function toUid(id: string): string {
  return `${id}@so-ke-hoach`;
}
