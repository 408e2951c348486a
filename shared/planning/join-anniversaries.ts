import { judgeSameDay } from '#shared/planning/same-day';
import { readNameWords } from '#shared/planning/alike-names';
import { keyOfDate, startDay, startDays, toCommemoration } from '#shared/planning/gather-days';
import type { DayOrigin, DaySource, Gathering, OfficersDays } from '#shared/planning/gather-days';
import type { Commemoration } from '#shared/model/commemoration';
import type { DraftSource } from '#shared/model/draft';
import type { Anniversary } from '#shared/model/fact';

/** An anniversary or a dated event read from a document, with the place it was read from. */
export interface ReadAnniversary {
  readonly anniversary: Anniversary;
  readonly source: DraftSource;
}

/** Two days that look like one with two dates. Both know the same pair. */
export interface DateDifference {
  /** The one that was there first: the table's, the officer's, or an earlier document's. */
  readonly day: Commemoration;
  /** What a document says. */
  readonly other: Commemoration;
}

/** One day of the calendar, with every document that names it. */
export interface JoinedCommemoration {
  readonly commemoration: Commemoration;
  readonly origin: DayOrigin;
  /** It is not as the table or the document has it: the officer changed it. */
  readonly changed: boolean;
  readonly hidden: boolean;
  /** Its own id, and those of the facts that were joined to it. */
  readonly ids: readonly string[];
  readonly sources: readonly DaySource[];
  /** With other days that look like this one with another date or first year: the officer has to say which is right. */
  readonly differences: readonly DateDifference[];
}

const NOTHING: OfficersDays = { kept: [], hidden: new Set(), settled: [] };

/**
 * The table of commemorations, the officer's own days and those read from documents, each once: the same event in other
 * words lists its sources. One with another first year or day is never joined by itself: both stand, each in the other's
 * `differences`, until the officer settles it.
 */
export function joinAnniversaries(
  table: readonly Commemoration[],
  read: readonly ReadAnniversary[],
  officer: OfficersDays = NOTHING,
): readonly JoinedCommemoration[] {
  const days = startDays(table, officer);
  const byId = new Map(days.map((each) => [each.commemoration.id, each]));
  const byMonth = new Map<number | null, Gathering[]>();
  const file = (day: Gathering): void => {
    const month = byMonth.get(day.commemoration.month);
    if (month) month.push(day);
    else byMonth.set(day.commemoration.month, [day]);
  };
  days.forEach(file);
  const add = (day: Gathering): void => {
    days.push(day);
    file(day);
  };
  for (const { anniversary, source } of read) {
    const own = toCommemoration(anniversary);
    if (!own) continue;
    const joins = byId.get(own.id) ?? findSame(own, candidatesOf(own, days, byMonth), add, officer);
    byId.set(own.id, joins);
    if (!joins.ids.includes(own.id)) joins.ids.push(own.id);
    joins.sources.push({ ...source, name: own.name, firstYear: own.firstYear });
    // The table does not know since when; the document does.
    if (joins.origin === 'table' && joins.commemoration.firstYear === null && !joins.changed)
      joins.commemoration = { ...joins.commemoration, firstYear: own.firstYear };
  }
  const isHidden = ({ ids }: Gathering): boolean => ids.some((id) => officer.hidden.has(id));
  return days.map((each) => ({
    commemoration: each.commemoration,
    origin: each.origin,
    changed: each.changed,
    hidden: isHidden(each),
    ids: each.ids,
    sources: each.sources,
    differences: each.differences
      .filter(({ day, other }) => !isHidden(day) && !isHidden(other))
      .map(({ day, other }) => ({ day: day.commemoration, other: other.commemoration })),
  }));
}

/** Days that could be the same: of its month, or known less exactly. */
function candidatesOf(
  own: Commemoration,
  days: readonly Gathering[],
  byMonth: ReadonlyMap<number | null, readonly Gathering[]>,
): readonly Gathering[] {
  if (own.month === null) return days;
  return [...(byMonth.get(own.month) ?? []), ...(byMonth.get(null) ?? [])];
}

/** The day that is the same as the one read, else a new one, beside those it may be confused with. */
function findSame(
  own: Commemoration,
  candidates: readonly Gathering[],
  add: (day: Gathering) => void,
  officer: OfficersDays,
): Gathering {
  const words = readNameWords(own.name);
  const judged = candidates
    .map((day) => ({ day, ...judgeSameDay(day.commemoration, day.words, own, words) }))
    .filter(({ verdict }) => verdict !== 'other')
    .toSorted((a, b) => b.alike - a.alike);
  const same = judged.find(({ verdict }) => verdict === 'same')?.day;
  if (same) return same;
  const settledSame = judged.find(({ day }) => day.settled.get(keyOfDate(own)) === 'same')?.day;
  if (settledSame) return settledSame;
  const other = startDay(own, own, 'document', officer);
  for (const { day } of judged) {
    if (day.settled.get(keyOfDate(own)) === 'apart') continue;
    const difference = { day, other };
    day.differences.push(difference);
    other.differences.push(difference);
  }
  add(other);
  return other;
}
