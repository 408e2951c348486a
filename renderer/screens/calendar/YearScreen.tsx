import { Anchor, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { CalendarHead, isInRange } from './CalendarHead';
import { OpenedDay } from './OpenedDay';
import { ShownFilter } from './ShownFilter';
import { marksByDay, toSheetEntry } from './sheet-entries';
import { chooseItems, holidaysOf, itemsByDay, keyOf, nameItem, useShown } from './shown-items';
import { SheetLegend } from './YearPage';
import { MonthGrid } from '../../components/MonthGrid';
import { useDayGrid } from '../../components/use-day-grid';
import { routes } from '../../routes';
import { useYear } from '../../stores/calendar';
import type { CalendarItem } from '../../stores/calendar';
import { useToday } from '../../stores/today';
import { describeDay } from '../../words/describe-day';
import { t } from '../../words/t';
import { nameLunarYear } from '#shared/calendar/lunar';
import type { Day } from '#shared/model/day';
import type { Unit } from '#shared/model/journal';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

interface YearScreenProps {
  readonly year: number;
  readonly unit: Unit;
}

/** Twelve months with lunar days; marks on days, and what a day holds once it is reached. */
export function YearScreen(props: YearScreenProps) {
  if (!isInRange(props.year)) return <Text>{t('calendar.range')}</Text>;
  return <Year {...props} />;
}

function Year({ year, unit }: YearScreenProps) {
  const today = useToday();
  const [, navigate] = useLocation();
  const [shown, setShown] = useShown('year');
  const [opened, setOpened] = useState<Day | null>(null);
  const [reached, setReached] = useState<Day | null>(null);
  const items = useYear(year, unit, today);
  const grid = useDayGrid({
    first: `${year}-01-01`,
    last: `${year}-12-31`,
    today,
    onLeave: (day) => {
      const toYear = Number(day.slice(0, 4));
      if (isInRange(toYear)) navigate(routes.year(toYear));
      return isInRange(toYear);
    },
    onOpen: setOpened,
  });
  if (!items) return null;
  const chosen = chooseItems(items, shown);
  const days = itemsByDay(chosen);
  const marks = marksByDay(chosen.map(toSheetEntry));
  const holidays = holidaysOf(items);
  const reach = ({ target }: { readonly target: EventTarget }): void => {
    if (!(target instanceof HTMLElement)) return;
    const day = target.closest<HTMLElement>('[data-day]')?.dataset['day'];
    if (day !== undefined) setReached(day);
  };
  return (
    <Stack gap="sm">
      <CalendarHead
        title={t('calendar.yearTitle', { year, name: nameLunarYear(year) })}
        view="year"
        year={year}
        month={null}
        previous={routes.year(year - 1)}
        next={routes.year(year + 1)}
      />
      <ShownFilter shown={shown} onShow={setShown} withGroups={false} />
      <SheetLegend
        marks={['round', 'five', 'own', 'deadline', 'report']}
        text={t('calendar.dots')}
      />
      <div {...grid.props} onFocus={reach} onMouseOver={reach}>
        <SimpleGrid cols={{ base: 2, md: 3, xl: 4 }} className="year-grid">
          {MONTHS.map((month) => (
            <section key={month}>
              <Title order={2} size="h4" ta="center">
                <Anchor inherit href={`#${routes.month(year, month)}`}>
                  {t('calendar.monthName', { month })}
                </Anchor>
              </Title>
              <MonthGrid
                year={year}
                month={month}
                caption={t('calendar.monthTitle', { month, year })}
                today={today}
                holidays={holidays}
                classOf={(day) => (marks.has(day) ? `mark-${marks.get(day)}` : '')}
                renderDay={(day) => days.has(day) && <span className="day-count">●</span>}
                keys={{
                  current: grid.current,
                  describe: (day) => describeCell(day, days.get(day)?.length ?? 0),
                }}
              />
            </section>
          ))}
        </SimpleGrid>
      </div>
      <DayPanel day={reached} items={reached === null ? [] : (days.get(reached) ?? [])} />
      <OpenedDay
        day={opened}
        items={opened === null ? [] : (days.get(opened) ?? [])}
        today={today}
        onClose={() => setOpened(null)}
      />
    </Stack>
  );
}

function describeCell(day: Day, count: number): string {
  return count === 0 ? describeDay(day) : t('calendar.dayItems', { day: describeDay(day), count });
}

/** What the day under the pointer or the focus holds, always in the same place; a click shows more of it. */
function DayPanel({
  day,
  items,
}: {
  readonly day: Day | null;
  readonly items: readonly CalendarItem[];
}) {
  return (
    <Paper className="day-panel no-print" p="xs" withBorder role="status">
      <Text fw={600}>{day === null ? t('calendar.reach') : describeDay(day)}</Text>
      {day !== null && items.length === 0 && <Text>{t('calendar.nothing')}</Text>}
      {items.map((item) => (
        <Text key={keyOf(item)} lineClamp={2}>
          {nameItem(item)}
        </Text>
      ))}
    </Paper>
  );
}
