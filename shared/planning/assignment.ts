import { matchUnit } from '#shared/planning/match-unit';
import type { Mention, Report, Task } from '#shared/model/fact';
import type { Unit } from '#shared/model/journal';

/** What a task asks of a unit. */
export type Role = 'lead' | 'coordinate' | 'advise';

/** How a task falls to a unit. */
export interface Assignment {
  readonly role: Role;
  /** Named itself, or through a group such as "các Sở, Ban ngành". */
  readonly through: 'name' | 'group';
}

/** How a task falls to a unit: leading before coordinating, by name before through a group; null when it does not. */
export function assignTask(task: Pick<Task, Role>, unit: Unit): Assignment | null {
  const roles: readonly Role[] = ['lead', 'advise', 'coordinate'];
  for (const through of ['name', 'group'] as const) {
    const role = roles.find((each) => anyMeans(task[each], unit, through));
    if (role) return { role, through };
  }
  return null;
}

/** Whether a report is the unit's to make: named, in a group, or asked of nobody in particular. */
export function reportFallsTo(report: Pick<Report, 'from'>, unit: Unit): boolean {
  return (
    report.from.length === 0 || report.from.some((each) => matchUnit(each.text, unit) !== null)
  );
}

function anyMeans(mentions: readonly Mention[], unit: Unit, through: 'name' | 'group'): boolean {
  return mentions.some((mention) => matchUnit(mention.text, unit) === through);
}
