import { Button, Group, NumberInput, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useLocation } from 'wouter';
import { firstDays, usePrintChoice } from './print-choice';
import { routes } from '../../routes';
import { readToday } from '../../stores/today';
import { t } from '../../words/t';
import { LUNAR_RANGE } from '#shared/calendar/lunar';

/** First and last whole year of the lunar table. */
export const YEARS = {
  first: Number(LUNAR_RANGE.first.slice(0, 4)),
  last: Number(LUNAR_RANGE.last.slice(0, 4)) - 1,
};

/** Whether a year can be shown. */
export function isInRange(year: number): boolean {
  return year >= YEARS.first && year <= YEARS.last;
}

/** The three ways to see a year. */
export type CalendarView = 'month' | 'year' | 'agenda';

interface CalendarHeadProps {
  readonly title: string;
  readonly view: CalendarView;
  readonly year: number;
  readonly month: number | null;
  readonly previous: string;
  readonly next: string;
}

/** Title, movement, the three views, and the way to the printed pages. */
export function CalendarHead({ title, view, year, month, previous, next }: CalendarHeadProps) {
  const [, navigate] = useLocation();
  const [, choosePrint] = usePrintChoice();
  const [thisYear = 0, thisMonth = 1] = readToday().split('-').map(Number);
  const toYear = (to: number): string => routeOf(view, to, month ?? 1);
  const views: readonly (readonly [CalendarView, string])[] = [
    ['month', t('calendar.month')],
    ['year', t('calendar.year')],
    ['agenda', t('calendar.agenda')],
  ];
  return (
    <Group justify="space-between">
      <Title>{title}</Title>
      <Group gap="xs" className="no-print">
        <Button component="a" variant="default" href={`#${previous}`}>
          {`‹ ${t('calendar.previous')}`}
        </Button>
        <Button
          component="a"
          variant="default"
          href={`#${routeOf(view, thisYear, thisMonth)}`}
          title={t('calendar.todayKey')}
        >
          {t('calendar.today')}
        </Button>
        <Button component="a" variant="default" href={`#${next}`}>
          {`${t('calendar.next')} ›`}
        </Button>
        <YearField key={year} year={year} onGo={(to) => navigate(toYear(to))} />
        <Button.Group>
          {views.map(([each, name]) => (
            <Button
              key={each}
              component="a"
              variant={each === view ? 'filled' : 'default'}
              {...(each === view && { 'aria-current': 'page' as const })}
              href={`#${routeOf(each, year, month ?? (year === thisYear ? thisMonth : 1))}`}
            >
              {name}
            </Button>
          ))}
        </Button.Group>
        <Button
          component="a"
          href={`#${month === null ? routes.printYear(year) : routes.printMonth(year, month)}`}
          onClick={() => {
            const kind = month === null ? 'wall' : 'month';
            choosePrint({ kind, ...firstDays(kind) });
          }}
        >
          {t(month === null ? 'calendar.printYear' : 'calendar.printMonth')}
        </Button>
      </Group>
    </Group>
  );
}

/** Any year at once: four digits lead to it. */
function YearField({
  year,
  onGo,
}: {
  readonly year: number;
  readonly onGo: (year: number) => void;
}) {
  return (
    <NumberInput
      size="md"
      w={100}
      aria-label={t('calendar.goTo')}
      clampBehavior="none"
      min={YEARS.first}
      max={YEARS.last}
      defaultValue={year}
      onChange={(value) => {
        const chosen = Number(value);
        if (String(value).length < 4) return; // still being typed
        if (isInRange(chosen)) return onGo(chosen);
        notifications.show({
          message: t('calendar.range'),
          closeButtonProps: { 'aria-label': t('app.close') },
        });
      }}
    />
  );
}

function routeOf(view: CalendarView, year: number, month: number): string {
  if (view === 'month') return routes.month(year, month);
  return view === 'year' ? routes.year(year) : routes.agenda(year);
}
