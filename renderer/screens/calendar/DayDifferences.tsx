import { Alert, Button, Group, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { offerUndo, tellFailure } from '../../components/undo';
import { settleDate } from '../../stores/officer-days';
import { t } from '../../words/t';
import { formatDay } from '#shared/calendar/day';
import type { DateDifference, JoinedCommemoration } from '#shared/planning/join-anniversaries';
import type { Commemoration, CommemorationDate } from '#shared/model/commemoration';

interface DayDifferencesProps {
  readonly joined: JoinedCommemoration;
  readonly onSettled: () => void;
}

/** Two dates for what looks like one day: which is right, or that they are two days. */
export function DayDifferences({ joined, onSettled }: DayDifferencesProps) {
  return (
    <Alert
      color="yellow"
      title={
        <Text fw={700} c="black">
          {t('day.differences')}
        </Text>
      }
    >
      <Stack>
        {joined.differences.map((difference) => (
          <Question
            key={`${difference.day.id} ${difference.other.id}`}
            difference={difference}
            onSettled={onSettled}
          />
        ))}
      </Stack>
    </Alert>
  );
}

function Question({
  difference: { day, other },
  onSettled,
}: {
  readonly difference: DateDifference;
  readonly onSettled: () => void;
}) {
  const [chosen, setChosen] = useState(day.id);
  const right = chosen === other.id ? other : day;
  const settle = async (date: CommemorationDate | null, said: string): Promise<void> => {
    try {
      const undo = await settleDate({ commemoration: day.id, other: dateOf(other), date });
      onSettled();
      offerUndo(said, undo);
    } catch (error) {
      tellFailure(error);
    }
  };
  return (
    <Stack gap="xs">
      <Radio.Group label={t('day.which')} value={chosen} onChange={setChosen}>
        <Stack gap="xs" mt="xs">
          {[day, other].map((each) => (
            <Radio key={each.id} value={each.id} label={claimOf(each)} />
          ))}
        </Stack>
      </Radio.Group>
      <Group>
        <Button
          onClick={() =>
            void settle(
              dateOf(right),
              t('day.settled', { name: day.name, date: formatDate(right) }),
            )
          }
        >
          {t('day.settle')}
        </Button>
        <Button variant="default" onClick={() => void settle(null, t('day.settledApart'))}>
          {t('day.apart')}
        </Button>
      </Group>
    </Stack>
  );
}

/** "19/05/1891: “Ngày sinh …” (theo văn bản)". */
function claimOf(day: Commemoration): string {
  const from =
    day.category === 'document'
      ? t('day.inDocument')
      : t(day.group === 'own' ? 'day.inOwn' : 'day.inTable');
  return `${t('day.claim', { date: formatDate(day), name: day.name })} (${from})`;
}

function dateOf({ calendar, month, day, firstYear, onlyIn }: Commemoration): CommemorationDate {
  return { calendar, month, day, firstYear, onlyIn };
}

/** "19/05/1890", as far as it is known. */
function formatDate({ month, day, firstYear }: Commemoration): string {
  const parts = [firstYear, month, day].filter((part) => part !== null);
  return formatDay(parts.map((part) => String(part).padStart(2, '0')).join('-'));
}
