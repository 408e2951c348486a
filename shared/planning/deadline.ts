import { addDays } from '#shared/calendar/day';
import { listOccurrences } from '#shared/planning/occurrences';
import type { Day } from '#shared/model/day';
import type { DocumentMeta, Recurrence } from '#shared/model/fact';

/** How a deadline stands on a day. */
export type Urgency = 'overdue' | 'soon' | 'later' | 'none';

/** Days ahead that count as soon. */
export const SOON_DAYS = 30;

/** Past days are overdue, the next 30 soon. */
export function judgeDeadline(due: Day | null, today: Day): Urgency {
  if (due === null) return 'none';
  if (due < today) return 'overdue';
  return due <= addDays(today, SOON_DAYS) ? 'soon' : 'later';
}

/** What {@link listDueDays} needs of a task or report. */
export interface Recurring {
  readonly due: Day | null;
  /** Deadlines after that one. */
  readonly later?: readonly { readonly due: Day }[];
  readonly recurrence: readonly Recurrence[];
  readonly day?: number | null;
}

/**
 * All days in a stretch on which a task or report is due. A series lasts as long as its document: a plan for 2021
 * asks for its monthly reports in 2021 only, a standing directive (`lastDay` null) for good.
 */
export function listDueDays(
  item: Recurring,
  firstDay: Day | null,
  lastDay: Day | null,
  from: Day,
  to: Day,
): readonly Day[] {
  if (item.due !== null) {
    const named = [item.due, ...(item.later ?? []).map((each) => each.due)].filter(
      (day) => day >= from && day <= to,
    );
    // "hàng quý (trước ngày 10 của tháng cuối quý), năm (trước ngày 10/12)": days of both kinds.
    const series =
      item.day == null ? [] : listDueDays({ ...item, due: null }, firstDay, lastDay, from, to);
    return [...new Set([...named, ...series])].toSorted();
  }
  const start = firstDay !== null && firstDay > from ? firstDay : from;
  const end = lastDay !== null && lastDay < to ? lastDay : to;
  if (start > end) return [];
  const days = item.recurrence.flatMap((each) =>
    listOccurrences(each, item.day ?? null, start, end),
  );
  return [...new Set(days)].toSorted();
}

/** The first day on which a document's series run: its date, else the beginning of its year; null where neither is known. */
export function firstDayOf({ date, year }: Pick<DocumentMeta, 'date' | 'year'>): Day | null {
  return date ?? (year === null ? null : `${year}-01-01`);
}

/** The last day on which a document's series run: the end of the year or period its title names; null for none. */
export function lastDayOf(meta: Pick<DocumentMeta, 'title'>): Day | null {
  const title = meta.title ?? '';
  const period = /giai đoạn\s+\d{4}\s*[-–]\s*(\d{4})/iu.exec(title);
  const year = period?.[1] ?? /năm\s+(\d{4})(?!.*năm\s+\d{4})/iu.exec(title)?.[1];
  return year ? `${year}-12-31` : null;
}
