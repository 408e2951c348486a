import { Badge } from '@mantine/core';
import type { Duty } from '../stores/duties';
import { t } from '../words/t';

const ROLE_WORDS = {
  lead: 'task.mineLead',
  coordinate: 'task.mineCoordinate',
  advise: 'task.mineAdvise',
} as const;

/** What a task asks of the officer's own unit; nothing where it asks nothing. */
export function RoleBadge({ duty }: { readonly duty: Duty }) {
  const { fact, assignment } = duty;
  if (assignment === null || assignment === 'general' || fact.kind === 'report') return null;
  const group = assignment.through === 'group' ? ` (${t('task.throughGroup')})` : '';
  return (
    <Badge variant="outline" color="teal.9" tt="none" size="lg">
      {t(ROLE_WORDS[assignment.role]) + group}
    </Badge>
  );
}
