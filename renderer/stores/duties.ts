import { useLiveQuery } from 'dexie-react-hooks';
import { factKey, tables } from './database';
import type { DecisionRow, DocumentRow, FactRow } from './database';
import { decide } from './decide';
import { countedDocuments } from './families';
import { assignTask, reportFallsTo } from '#shared/planning/assignment';
import type { Assignment } from '#shared/planning/assignment';
import { isElsewhere } from '#shared/planning/area';
import { firstDayOf, lastDayOf, listDueDays } from '#shared/planning/deadline';
import { listDuties } from '#shared/planning/list-duties';
import type { DutyFact } from '#shared/planning/list-duties';
import type { Day } from '#shared/model/day';
import type { Mention, Report, Task } from '#shared/model/fact';
import type { TaskState, Unit } from '#shared/model/journal';

/** A task or a report, with what the officer decided about it and what it asks of the officer's unit. */
export interface Duty {
  readonly key: string;
  readonly id: string;
  readonly document: DocumentRow;
  readonly fact: DutyFact<FactRow<Task>, FactRow<Report>>;
  readonly state: TaskState;
  readonly note: string;
  /** Null when it falls to others; `general` when it names nobody. */
  readonly assignment: Assignment | 'general' | null;
  /** The day it is due: the one named, or the next of its series from today on; null where there is none. */
  readonly due: Day | null;
}

/** How far ahead the next day of a series is looked for. */
const YEARS_AHEAD = 1;

/**
 * Every duty of the documents in use (or of one document), in the order of the documents; undefined while loading.
 * Of copies of one act only those of the copy that counts, with what was decided on the others where nothing was on it.
 */
export function useDuties(unit: Unit, today: Day, document?: string): readonly Duty[] | undefined {
  return useLiveQuery(async () => {
    const all = await tables.documents.orderBy('addedAt').toArray();
    const counted = countedDocuments(document ? all.filter((row) => row.id === document) : all);
    const documents = new Map(counted.map((row) => [row.id, row]));
    const copies = new Map(
      all.flatMap(({ id, copyOf }) =>
        copyOf !== null && documents.has(copyOf) ? [[id, copyOf]] : [],
      ),
    );
    const ids = [...documents.keys()];
    const [tasks, reports, decisions] = await Promise.all([
      tables.tasks.where('document').anyOf(ids).toArray(),
      tables.reports.where('document').anyOf(ids).toArray(),
      tables.decisions
        .where('document')
        .anyOf([...ids, ...copies.keys()])
        .toArray(),
    ]);
    const decided = followDecisions(decisions, copies);
    const tasksOf = Map.groupBy(tasks, (row) => row.document);
    const reportsOf = Map.groupBy(reports, (row) => row.document);
    const facts = ids.flatMap((id) => listDuties(tasksOf.get(id) ?? [], reportsOf.get(id) ?? []));
    return facts.flatMap((fact): Duty[] => {
      const row = documents.get(fact.document);
      if (!row) return [];
      const decision = decided.get(fact.key);
      return [
        {
          key: fact.key,
          id: fact.id,
          document: row,
          fact,
          state: decision?.state ?? 'todo',
          note: decision?.note ?? '',
          assignment: isElsewhere(row.meta, unit) ? null : assign(fact, unit),
          due: nextDue(fact, row, today),
        },
      ];
    });
  }, [unit, today, document]);
}

/** Decisions by the key of their duty; one on a copy stands for the same words of the copy that counts. */
function followDecisions(
  decisions: readonly DecisionRow[],
  copies: ReadonlyMap<string, string>,
): ReadonlyMap<string, DecisionRow> {
  const ofCopies = decisions.flatMap((row) => {
    const counts = copies.get(row.document);
    return counts === undefined
      ? []
      : [{ row, key: factKey(counts, row.key.slice(row.document.length + 1)) }];
  });
  const byAge = ofCopies.toSorted((a, b) => (a.row.changedAt < b.row.changedAt ? -1 : 1));
  return new Map([
    ...byAge.map(({ row, key }) => [key, row] as const),
    ...decisions.map((row) => [row.key, row] as const),
  ]);
}

/** Who is named in a duty, by what it asks of them; leading or reporting first. */
export function namesOf({ fact }: Duty): readonly Mention[] {
  return fact.kind === 'task' ? [...fact.lead, ...fact.advise, ...fact.coordinate] : fact.from;
}

/** Keeps the state or note of a duty. */
export async function decideDuty(
  duty: Duty,
  change: { readonly state?: TaskState; readonly note?: string },
): Promise<void> {
  await decide({ kind: 'task.decided', document: duty.document.id, task: duty.id, ...change });
}

function assign(fact: Duty['fact'], unit: Unit): Duty['assignment'] {
  if (fact.kind === 'report') {
    if (fact.from.length === 0) return 'general';
    return reportFallsTo(fact, unit) ? { role: 'lead', through: 'name' } : null;
  }
  if (fact.lead.length + fact.coordinate.length + fact.advise.length === 0) return 'general';
  return assignTask(fact, unit);
}

function nextDue(fact: Duty['fact'], { meta }: DocumentRow, today: Day): Day | null {
  if (fact.due !== null) return fact.due;
  const to = `${Number(today.slice(0, 4)) + YEARS_AHEAD}${today.slice(4)}`;
  const end = today.endsWith('02-29') ? `${to.slice(0, 4)}-02-28` : to;
  return listDueDays(fact, firstDayOf(meta), lastDayOf(meta), today, end)[0] ?? null;
}
