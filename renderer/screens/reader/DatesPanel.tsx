import { Badge, Card, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { DutyCard } from '../../cards/DutyCard';
import type { Duty } from '../../stores/duties';
import { t } from '../../words/t';
import { formatDay } from '#shared/calendar/day';
import { gradeYear } from '#shared/calendar/observance';
import type { Day } from '#shared/model/day';
import type { Anniversary } from '#shared/model/fact';
import type { Span } from '#shared/model/reading';

const GRADE_WORDS = { round: 'calendar.round', five: 'calendar.five', other: null } as const;

interface DatesPanelProps {
  readonly anniversaries: readonly Anniversary[];
  readonly reports: readonly Duty[];
  readonly today: Day;
  readonly onShow: (span: Span) => void;
}

/** Reports to make, then anniversaries and events, each leading to its sentence. */
export function DatesPanel({ anniversaries, reports, today, onShow }: DatesPanelProps) {
  return (
    <Stack gap="xs">
      {anniversaries.length + reports.length === 0 && <Text>{t('reader.noDates')}</Text>}
      {reports.map((duty) => (
        <DutyCard key={duty.key} duty={duty} today={today} onOpen={() => onShow(duty.fact.span)} />
      ))}
      {anniversaries.map((each) => (
        <UnstyledButton key={each.id} onClick={() => onShow(each.span)}>
          <Card withBorder padding="sm">
            <Group gap="xs">
              <Badge tt="none" size="lg" variant="light">
                {each.years === null
                  ? t('reader.event')
                  : t('reader.anniversary', { count: each.years })}
              </Badge>
              <GradeBadge years={each.years} />
            </Group>
            <Text fw={500}>{each.name}</Text>
            <Text size="sm">{describeDates(each)}</Text>
          </Card>
        </UnstyledButton>
      ))}
    </Stack>
  );
}

function GradeBadge({ years }: { readonly years: number | null }) {
  const word = years === null ? null : GRADE_WORDS[gradeYear(years)];
  return (
    word !== null && (
      <Badge tt="none" size="lg" variant="outline" color="red.9">
        {t(word)}
      </Badge>
    )
  );
}

function describeDates({ start, observed, years }: Anniversary): string {
  const days = years === null ? [observed ?? start] : [start, observed];
  return days.flatMap((day) => (day === null ? [] : [formatDay(day)])).join(' – ');
}
