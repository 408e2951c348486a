import { Badge, Text } from '@mantine/core';
import { AMBER } from './colours';
import type { Duty } from '../stores/duties';
import { t } from '../words/t';
import { formatDay, toDayNumber } from '#shared/calendar/day';
import { judgeDeadline } from '#shared/planning/deadline';
import { nameRecurrence } from '#shared/planning/occurrences';
import type { Day } from '#shared/model/day';

const COLOURS = { overdue: 'red.9', soon: AMBER, later: 'gray.8', none: 'gray.8' } as const;

/** When a duty is due, in words and colour; the document's own words where it names no day. */
export function DueBadge({ duty, today }: { readonly duty: Duty; readonly today: Day }) {
  const { fact, due, state } = duty;
  const series = fact.recurrence.map(nameRecurrence).join(', ');
  const later = (fact.later ?? []).map((each) => each.due);
  if (due === null) {
    const said = fact.time?.text ?? series;
    return said === '' ? null : <Text c="dimmed">{said}</Text>;
  }
  const open = state === 'todo' || state === 'doing';
  const urgency = open ? judgeDeadline(due, today) : 'none';
  const parts = [
    `${t('task.due')} ${formatDay(due)}`,
    open ? describeDistance(toDayNumber(due) - toDayNumber(today), urgency === 'soon') : '',
    ...later.map((day) => t('task.later', { day: formatDay(day) })),
    series,
  ];
  return (
    <Badge
      size="lg"
      variant={urgency === 'overdue' ? 'filled' : 'outline'}
      color={COLOURS[urgency]}
      tt="none"
    >
      {parts.filter((part) => part !== '').join(', ')}
    </Badge>
  );
}

/** "quá hạn 3 ngày", "hạn hôm nay", "còn 5 ngày"; nothing for what is far off. */
function describeDistance(days: number, soon: boolean): string {
  if (days <= -365) return t('task.longOverdue', { years: Math.floor(-days / 365) });
  if (days < 0) return t('task.overdue', { days: -days });
  if (days === 0) return t('task.dueToday');
  return soon ? t('task.dueIn', { days }) : '';
}
