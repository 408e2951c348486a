import type { Report, Task } from '#shared/model/fact';

/** A task or a report, as the checklist shows it. */
export type DutyFact<T extends Task = Task, R extends Report = Report> =
  | ({ readonly kind: 'task' } & T)
  | ({ readonly kind: 'report' } & R);

/** Share of an item that its report has to cover for the item to be nothing but the report. */
const SAME = 0.6;

/** All duties of a document in its order. An item that only orders a report is shown once, as the report. */
export function listDuties<T extends Task, R extends Report>(
  tasks: readonly T[],
  reports: readonly R[],
): readonly DutyFact<T, R>[] {
  const duties: readonly DutyFact<T, R>[] = [
    ...tasks
      .filter((task) => !reports.some((report) => isOnlyReport(task, report)))
      .map((task) => ({ kind: 'task' as const, ...task })),
    ...reports.map((report) => ({ kind: 'report' as const, ...report })),
  ];
  return duties.toSorted((a, b) => a.span.start - b.span.start);
}

function isOnlyReport({ span }: Task, report: Report): boolean {
  const shared = Math.min(span.end, report.span.end) - Math.max(span.start, report.span.start);
  return shared > SAME * (span.end - span.start);
}
