import { Modal, Stack, Text } from '@mantine/core';
import { ItemLine } from './ItemLine';
import { keyOf } from './shown-items';
import type { CalendarItem } from '../../stores/calendar';
import { describeDay } from '../../words/describe-day';
import { t } from '../../words/t';
import type { Day } from '#shared/model/day';

interface OpenedDayProps {
  /** Null while it is closed. */
  readonly day: Day | null;
  readonly items: readonly CalendarItem[];
  readonly today: Day;
  readonly onClose: () => void;
}

/** All that falls on a day, each entry with the way to its sentence. */
export function OpenedDay({ day, items, today, onClose }: OpenedDayProps) {
  return (
    <Modal
      opened={day !== null}
      onClose={onClose}
      size="xl"
      title={day === null ? '' : describeDay(day)}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack gap="sm">
        {items.length === 0 && <Text>{t('calendar.nothing')}</Text>}
        {items.map((item) => (
          <ItemLine key={keyOf(item)} item={item} today={today} />
        ))}
      </Stack>
    </Modal>
  );
}
