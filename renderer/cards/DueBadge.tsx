import { Badge, Text } from '@mantine/core';
import type { Duty } from '../stores/duties';
import { t } from '../words/t';
import { formatDay, toDayNumber } from '#shared/calendar/day';
import { judgeDeadline } from '#shared/planning/deadline';
import { nameRecurrence } from '#shared/planning/occurrences';
import type { Day } from '#shared/model/day';

const COLOURS = { overdue: 'red', soon: 'orange', later: 'gray', none: 'gray' } as const;

/** When a duty is due, in words and colour; the document's own words where it names no day. */
export function DueBadge({ duty, today }: { readonly duty: Duty; readonly today: Day }) {
  const { fact, due, state } = duty;
  const series = fact.recurrence.map(nameRecurrence).join(', ');
  const open = state === 'todo' || state === 'doing';
  if (due === null) {
    const said = fact.time?.text ?? series;
    return said === '' ? null : <Text c="dimmed">{said}</Text>;
  }
  const urgency = open ? judgeDeadline(due, today) : 'none';
  const days = toDayNumber(due) - toDayNumber(today);
  const relative = !open
    ? ''
    : days < 0
      ? `, ${t('task.overdue', { days: -days })}`
      : days === 0
        ? `, ${t('task.dueToday')}`
        : urgency === 'soon'
          ? `, ${t('task.dueIn', { days })}`
          : '';
  return (
    <Badge
      size="lg"
      variant={urgency === 'overdue' ? 'filled' : 'light'}
      color={COLOURS[urgency]}
      tt="none"
    >
      {`${t('task.due')} ${formatDay(due)}${relative}${series === '' ? '' : ` (${series})`}`}
    </Badge>
  );
}
