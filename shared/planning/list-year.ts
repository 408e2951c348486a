import { observe } from '#shared/calendar/observance';
import { firstDayOf, lastDayOf, listDueDays } from '#shared/planning/deadline';
import type { DutyFact } from '#shared/planning/list-duties';
import type { DaySource } from '#shared/planning/gather-days';
import type { JoinedCommemoration } from '#shared/planning/join-anniversaries';
import type { Observance } from '#shared/model/commemoration';
import type { Day } from '#shared/model/day';
import type { DocumentMeta } from '#shared/model/fact';

/** What {@link listYear} needs of a duty. */
export interface DutyInYear {
  readonly fact: DutyFact;
  readonly document: { readonly meta: DocumentMeta };
}

/** A day commemorated, or an event with a date. */
export interface DayItem {
  /** `own` the officer put in; `event` falls in one year only; `holiday` is a public holiday. */
  readonly kind: 'holiday' | 'anniversary' | 'event' | 'own';
  /** As exact as it is known: day, month or the year alone. */
  readonly day: Day;
  readonly observance: Observance;
  readonly sources: readonly DaySource[];
  readonly joined: JoinedCommemoration;
}

/** A day on which a duty is due. */
export interface DutyItem<Duty> {
  readonly kind: 'deadline' | 'report';
  readonly day: Day;
  readonly duty: Duty;
}

/** Anything that falls on a day. */
export type YearItem<Duty> = DayItem | DutyItem<Duty>;

/** Whether an entry is a day commemorated or an event, not a duty's. */
export function isDayItem<Duty>(item: YearItem<Duty>): item is DayItem {
  return item.kind !== 'deadline' && item.kind !== 'report';
}

/** Everything that falls in a solar year, by day; what is known by its month or year only stands before the days of it. */
export function listYear<Duty extends DutyInYear>(
  days: readonly JoinedCommemoration[],
  duties: readonly Duty[],
  year: number,
): readonly YearItem<Duty>[] {
  return [...listDutyItems(duties, year), ...listDayItems(days, year)].toSorted(byDay);
}

/** The days commemorated and the events of a year, by day, without those that are hidden. */
export function listDayItems(
  days: readonly JoinedCommemoration[],
  year: number,
): readonly DayItem[] {
  return days
    .flatMap((joined) => (joined.hidden ? [] : observeJoined(joined, year)))
    .toSorted(byDay);
}

function observeJoined(joined: JoinedCommemoration, year: number): readonly DayItem[] {
  const { commemoration, origin, sources } = joined;
  const kind =
    origin === 'own'
      ? 'own'
      : commemoration.onlyIn !== null
        ? 'event'
        : commemoration.holiday
          ? 'holiday'
          : 'anniversary';
  return observe(commemoration, year)
    .filter((observance) => isListed(joined, observance))
    .map((observance) => ({ kind, day: observance.day, observance, sources, joined }));
}

/**
 * Ties with the 193 countries are named in their năm tròn and năm lẻ 5 only, as the yearly guidance does; besides these
 * where a document or the officer names them.
 */
function isListed({ sources, changed }: JoinedCommemoration, observance: Observance): boolean {
  const { commemoration, grade } = observance;
  if (commemoration.group !== 'diplomatic' || grade === 'round' || grade === 'five') return true;
  return changed || sources.length > 0;
}

function listDutyItems<Duty extends DutyInYear>(
  duties: readonly Duty[],
  year: number,
): readonly DutyItem<Duty>[] {
  const [from, to] = [`${year}-01-01`, `${year}-12-31`];
  return duties.flatMap((duty) => {
    const { meta } = duty.document;
    const kind = duty.fact.kind === 'report' ? 'report' : 'deadline';
    const due = listDueDays(duty.fact, firstDayOf(meta), lastDayOf(meta), from, to);
    return due.map((day): DutyItem<Duty> => ({ kind, day, duty }));
  });
}

function byDay(a: { readonly day: Day }, b: { readonly day: Day }): number {
  return a.day < b.day ? -1 : a.day > b.day ? 1 : 0;
}
