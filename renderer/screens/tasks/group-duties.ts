import { nameDocument } from '../../stores/documents';
import { namesOf } from '../../stores/duties';
import type { Duty } from '../../stores/duties';
import { t } from '../../words/t';
import { judgeDeadline } from '#shared/planning/deadline';
import type { Day } from '#shared/model/day';

/** How the checklist is cut into groups. */
export type Grouping = 'due' | 'document' | 'unit';

/** Duties under one heading. */
export interface DutyGroup {
  readonly title: string;
  /** How many belong to it. */
  readonly count: number;
  /** Those to show. */
  readonly duties: readonly Duty[];
}

/** Groups in the order in which an officer works them off; in each, the officer's own first, then general ones, then others'. Shows at most `limit` duties over all. */
export function groupDuties(
  duties: readonly Duty[],
  grouping: Grouping,
  today: Day,
  limit: number,
): readonly DutyGroup[] {
  const groups = new Map<string, Duty[]>();
  for (const duty of duties) {
    for (const title of titlesOf(duty, grouping, today)) {
      const group = groups.get(title);
      if (group) group.push(duty);
      else groups.set(title, [duty]);
    }
  }
  const titles =
    grouping === 'due' ? dueTitles().filter((title) => groups.has(title)) : [...groups.keys()];
  let left = limit;
  return titles.flatMap((title) => {
    const members = groups.get(title) ?? [];
    const shown = members.toSorted(compareDuties).slice(0, left);
    left -= shown.length;
    return shown.length === 0 ? [] : [{ title, count: members.length, duties: shown }];
  });
}

function dueTitles(): readonly string[] {
  return [
    t('today.overdue'),
    t('today.soon'),
    t('task.due'),
    t('task.ongoing'),
    t('task.noDue'),
    t('task.done'),
  ];
}

function titlesOf(duty: Duty, grouping: Grouping, today: Day): readonly string[] {
  if (grouping === 'document') return [nameDocument(duty.document)];
  if (grouping === 'unit') {
    const lead = duty.fact.kind === 'task' ? duty.fact.lead : namesOf(duty);
    return lead.length === 0
      ? [t('tasks.noUnit')]
      : [...new Set(lead.map((mention) => mention.text))];
  }
  const [overdue = '', soon = '', later = '', ongoing = '', none = '', done = ''] = dueTitles();
  if (duty.state === 'done' || duty.state === 'not-a-task') return [done];
  const urgency = judgeDeadline(duty.due, today);
  if (urgency === 'none') return [duty.fact.recurrence.length > 0 ? ongoing : none];
  return [urgency === 'overdue' ? overdue : urgency === 'soon' ? soon : later];
}

function compareDuties(a: Duty, b: Duty): number {
  return (
    rank(a) - rank(b) ||
    compareText(a.due ?? '9', b.due ?? '9') ||
    compareText(a.document.addedAt, b.document.addedAt) ||
    a.fact.span.start - b.fact.span.start
  );
}

function rank({ assignment }: Duty): number {
  if (assignment === null) return 3;
  if (assignment === 'general') return 2;
  return assignment.role === 'lead' ? 0 : 1;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
