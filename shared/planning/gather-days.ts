import { dayExists } from '#shared/calendar/day';
import { readNameWords } from '#shared/planning/alike-names';
import type { NameWords } from '#shared/planning/alike-names';
import type { Commemoration, CommemorationDate, SettledDate } from '#shared/model/commemoration';
import type { DraftSource } from '#shared/model/draft';
import type { Anniversary } from '#shared/model/fact';

/** What the officer did to the days of the calendar; `at` is the time of the decision, ISO 8601. */
export interface OfficersDays {
  /** The officer's own days, and others as the officer changed them. */
  readonly kept: readonly { readonly commemoration: Commemoration; readonly at: string }[];
  /** Ids of days that are not shown. */
  readonly hidden: ReadonlySet<string>;
  readonly settled: readonly (SettledDate & { readonly at: string })[];
}

/** Where a document names a day, and in which words. */
export interface DaySource extends DraftSource {
  readonly name: string;
  readonly firstYear: number | null;
}

/** Where a day of the calendar was first: in the table, in a document, or with the officer. */
export type DayOrigin = 'table' | 'document' | 'own';

/** A day while others are being joined to it. */
export interface Gathering {
  commemoration: Commemoration;
  readonly words: NameWords;
  readonly origin: DayOrigin;
  readonly changed: boolean;
  readonly ids: string[];
  readonly sources: DaySource[];
  readonly differences: { readonly day: Gathering; readonly other: Gathering }[];
  /** Dates that were judged to mean this one, or to mean another day. */
  readonly settled: ReadonlyMap<string, 'same' | 'apart'>;
}

/** The table and the officer's own days, with what the officer changed. */
export function startDays(table: readonly Commemoration[], officer: OfficersDays): Gathering[] {
  const kept = new Map(officer.kept.map((each) => [each.commemoration.id, each]));
  const known = new Set(table.map(({ id }) => id));
  const others = officer.kept
    .map(({ commemoration }) => commemoration)
    .filter(({ id }) => !known.has(id));
  return [...table, ...others].map((row) => {
    const change = kept.get(row.id);
    const isOwn = row.group === 'own';
    const origin = known.has(row.id) ? 'table' : isOwn ? 'own' : 'document';
    return startDay(row, change?.commemoration ?? row, origin, officer, change?.at ?? '');
  });
}

/** A day by itself, as the officer last said it is. */
export function startDay(
  found: Commemoration,
  kept: Commemoration,
  origin: DayOrigin,
  officer: OfficersDays,
  keptAt = '',
): Gathering {
  const answers = officer.settled
    .filter(({ commemoration }) => commemoration === found.id)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const settled = new Map<string, 'same' | 'apart'>();
  let commemoration = kept;
  for (const { other, date, at } of answers) {
    settled.set(keyOfDate(other), date === null ? 'apart' : 'same');
    if (date === null) continue;
    settled.set(keyOfDate(found), 'same');
    if (at >= keptAt) commemoration = { ...commemoration, ...date };
  }
  return {
    commemoration,
    words: readNameWords(commemoration.name),
    origin,
    changed: origin !== 'own' && (keptAt !== '' || keyOfDate(commemoration) !== keyOfDate(found)),
    ids: [found.id],
    sources: [],
    differences: [],
    settled,
  };
}

/** A counted anniversary recurs from its first year; anything else with a date is an event of its year. */
export function toCommemoration(anniversary: Anniversary): Commemoration | null {
  const { id, name, start, observed, years } = anniversary;
  const isEvent = years === null;
  const date = isEvent ? (observed ?? start) : start;
  const [year = Number.NaN, month = null, day = null] = (date ?? '').split('-').map(Number);
  if (date === null || Number.isNaN(year)) return null;
  // A day that a scan made up is known by its month only.
  const exists = month !== null && day !== null && dayExists({ year, month, day });
  return {
    id,
    name,
    calendar: 'solar',
    month,
    day: exists ? day : null,
    firstYear: isEvent ? null : year,
    onlyIn: isEvent ? year : null,
    group: 'event',
    category: 'document',
    holiday: false,
    note: '',
    source: '',
  };
}

/** The same for the same date. */
export function keyOfDate({ calendar, month, day, firstYear, onlyIn }: CommemorationDate): string {
  return [calendar, month, day, firstYear, onlyIn].join(' ');
}
