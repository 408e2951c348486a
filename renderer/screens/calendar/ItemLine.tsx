import { Anchor, Group, Text } from '@mantine/core';
import { DayActions } from './DayActions';
import { AnniversaryLine } from '../../cards/AnniversaryLine';
import { routes } from '../../routes';
import { nameDocument } from '../../stores/documents';
import { isDayItem } from '../../stores/calendar';
import type { CalendarItem } from '../../stores/calendar';
import { t } from '../../words/t';
import { judgeDeadline } from '#shared/planning/deadline';
import type { Day } from '#shared/model/day';

/** One entry of the calendar, written out. */
export function ItemLine({ item, today }: { readonly item: CalendarItem; readonly today: Day }) {
  if (isDayItem(item))
    return (
      <Group gap="xs">
        <AnniversaryLine observance={item.observance} sources={item.sources} />
        <DayActions item={item} />
      </Group>
    );
  const { duty, day } = item;
  const state =
    duty.state === 'todo' && judgeDeadline(day, today) === 'overdue' && duty.fact.due !== null
      ? t('today.overdue')
      : t(`task.${duty.state}`);
  return (
    <Group gap="xs">
      <Text>
        <Text span fw={600} inherit>
          {`${duty.fact.kind === 'report' ? t('task.report') : t('task.due')}: `}
        </Text>
        {duty.fact.text}
        <Text span c="dimmed" inherit>{` (${state})`}</Text>
      </Text>
      <Anchor href={`#${routes.document(duty.document.id, duty.fact.span)}`}>
        {nameDocument(duty.document)}
      </Anchor>
    </Group>
  );
}
