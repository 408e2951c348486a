import { assignTask, reportFallsTo } from '#shared/planning/assignment';
import type { Draft } from '#shared/model/draft';
import type { DocumentFacts, Report, Task } from '#shared/model/fact';
import type { Unit } from '#shared/model/journal';

/** Duties of the superior that fall to the unit and that no paragraph of the draft covers any more. */
export function listUncovered(
  draft: Draft,
  facts: DocumentFacts,
  unit: Unit,
): readonly (Task | Report)[] {
  const covered = new Set(draft.paragraphs.flatMap((paragraph) => paragraph.covers));
  return [
    ...facts.tasks.filter((task) => assignTask(task, unit) !== null),
    ...facts.reports.filter((report) => reportFallsTo(report, unit)),
  ].filter((duty) => !covered.has(duty.id));
}
