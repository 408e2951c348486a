import { Anchor, SimpleGrid, Stack, Text } from '@mantine/core';
import { useSessionStorage } from '@mantine/hooks';
import { CalendarHead, YEARS } from './CalendarHead';
import type { Shown } from './CalendarHead';
import { holidaysOf, itemsByDay } from './shown-items';
import { MonthGrid } from '../../components/MonthGrid';
import { routes } from '../../routes';
import { useYear } from '../../stores/calendar';
import { useToday } from '../../stores/today';
import { t } from '../../words/t';
import { formatDay } from '#shared/calendar/day';
import { nameLunarYear } from '#shared/calendar/lunar';
import type { Unit } from '#shared/model/journal';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Twelve months with lunar days; a day that holds something shows how much. */
export function YearScreen({ year, unit }: { readonly year: number; readonly unit: Unit }) {
  const today = useToday();
  const [shown, setShown] = useSessionStorage<Shown>({
    key: 'calendar.year',
    defaultValue: {
      deadlines: true,
      anniversaries: true,
      markedOnly: true,
    },
  });
  const items = useYear(year, unit, today);
  if (!(year >= YEARS.first && year <= YEARS.last)) return <Text>{t('calendar.range')}</Text>;
  if (!items) return null;
  const days = itemsByDay(items, shown);
  const holidays = holidaysOf(items);
  return (
    <Stack>
      <CalendarHead
        title={t('calendar.yearTitle', { year, name: nameLunarYear(year) })}
        year={year}
        month={null}
        previous={routes.year(year - 1)}
        next={routes.year(year + 1)}
        shown={shown}
        onShow={setShown}
      />
      <SimpleGrid cols={{ base: 2, md: 3, xl: 4 }} className="year-grid">
        {MONTHS.map((month) => (
          <MonthGrid
            key={month}
            year={year}
            month={month}
            caption={
              <Anchor href={`#${routes.month(year, month)}`}>
                {t('calendar.monthTitle', { month, year })}
              </Anchor>
            }
            today={today}
            holidays={holidays}
            renderDay={(day) => {
              const count = days.get(day)?.length ?? 0;
              const label = t('calendar.dayItems', { day: formatDay(day), count });
              return count === 0 ? null : (
                <span className="day-count" role="img" aria-label={label} title={label}>
                  ●
                </span>
              );
            }}
          />
        ))}
      </SimpleGrid>
    </Stack>
  );
}
