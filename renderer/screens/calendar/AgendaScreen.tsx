import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { CalendarHead, isInRange } from './CalendarHead';
import { ItemLine } from './ItemLine';
import { ShownFilter } from './ShownFilter';
import { chooseItems, itemsByDay, keyOf, useShown } from './shown-items';
import { routes } from '../../routes';
import { useYear } from '../../stores/calendar';
import type { CalendarItem } from '../../stores/calendar';
import { useToday } from '../../stores/today';
import { describeDay } from '../../words/describe-day';
import { t } from '../../words/t';
import type { Day } from '#shared/model/day';
import type { Unit } from '#shared/model/journal';

interface AgendaScreenProps {
  readonly year: number;
  readonly unit: Unit;
}

/** The year as a list, day by day, with weekday and lunar date. */
export function AgendaScreen({ year, unit }: AgendaScreenProps) {
  const today = useToday();
  const [shown, setShown] = useShown('agenda');
  const items = useYear(year, unit, today);
  if (!isInRange(year)) return <Text>{t('calendar.range')}</Text>;
  if (!items) return null;
  const chosen = chooseItems(items, shown);
  const months = [...Map.groupBy(chosen, ({ day }) => day.slice(5, 7))];
  return (
    <Stack gap="sm">
      <CalendarHead
        title={t('calendar.agendaTitle', { year, count: chosen.length })}
        view="agenda"
        year={year}
        month={null}
        previous={routes.agenda(year - 1)}
        next={routes.agenda(year + 1)}
      />
      <ShownFilter shown={shown} onShow={setShown} withGroups />
      {chosen.length === 0 && <Text>{t('calendar.nothing')}</Text>}
      <Group component="nav" gap="xs" className="no-print" aria-label={t('calendar.jump')}>
        {months.map(([month]) => (
          <Anchor
            key={month}
            component="button"
            p={8}
            onClick={() => document.getElementById(`thang-${month}`)?.scrollIntoView()}
          >
            {nameMonth(month)}
          </Anchor>
        ))}
      </Group>
      {months.map(([month, members]) => (
        <section key={month} id={`thang-${month}`} className="agenda-month">
          <Title order={2}>{nameMonth(month)}</Title>
          {[...itemsByDay(members)].map(([day, own]) => (
            <AgendaDay key={day} day={day} items={own} today={today} />
          ))}
        </section>
      ))}
    </Stack>
  );
}

interface AgendaDayProps {
  readonly day: Day;
  readonly items: readonly CalendarItem[];
  readonly today: Day;
}

function AgendaDay({ day, items, today }: AgendaDayProps) {
  return (
    <section className="agenda-day">
      <Title order={3} {...(day === today && { 'aria-current': 'date' as const })}>
        {day.length === 10 ? describeDay(day) : t('calendar.undated')}
      </Title>
      <Stack gap={4}>
        {items.map((item) => (
          <ItemLine key={keyOf(item)} item={item} today={today} />
        ))}
      </Stack>
    </section>
  );
}

function nameMonth(month: string): string {
  return month === '' ? t('print.undated') : t('calendar.monthName', { month: Number(month) });
}
