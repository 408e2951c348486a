import { Button, Checkbox, Group, NumberInput, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useLocation } from 'wouter';
import { LUNAR_RANGE } from '#shared/calendar/lunar';
import { routes } from '../../routes';
import { readToday } from '../../stores/today';
import { t } from '../../words/t';

/** Which entries the calendar shows. */
export interface Shown {
  readonly deadlines: boolean;
  readonly anniversaries: boolean;
  /** Of the anniversaries, only năm tròn, năm lẻ 5 and public holidays. */
  readonly markedOnly: boolean;
}

/** First and last whole year of the lunar table. */
export const YEARS = {
  first: Number(LUNAR_RANGE.first.slice(0, 4)),
  last: Number(LUNAR_RANGE.last.slice(0, 4)) - 1,
};

interface CalendarHeadProps {
  readonly title: string;
  readonly year: number;
  readonly month: number | null;
  readonly previous: string;
  readonly next: string;
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
}

/** Title, movement, and what is shown. */
export function CalendarHead({
  title,
  year,
  month,
  previous,
  next,
  shown,
  onShow,
}: CalendarHeadProps) {
  const [, navigate] = useLocation();
  const [thisYear = 0, thisMonth = 1] = readToday().split('-').map(Number);
  const set = (part: Partial<Shown>): void => onShow({ ...shown, ...part });
  return (
    <>
      <Group justify="space-between">
        <Title>{title}</Title>
        <Group gap="xs" className="no-print">
          <Button component="a" variant="default" href={`#${previous}`}>
            {`‹ ${t('calendar.previous')}`}
          </Button>
          <Button
            component="a"
            variant="default"
            href={`#${month === null ? routes.year(thisYear) : routes.month(thisYear, thisMonth)}`}
          >
            {t('calendar.today')}
          </Button>
          <Button component="a" variant="default" href={`#${next}`}>
            {`${t('calendar.next')} ›`}
          </Button>
          <NumberInput
            size="md"
            w={110}
            aria-label={t('calendar.goTo')}
            clampBehavior="none"
            min={YEARS.first}
            max={YEARS.last}
            value={year}
            onChange={(value) => {
              const chosen = Number(value);
              if (String(value).length < 4) return; // still being typed
              if (chosen < YEARS.first || chosen > YEARS.last) {
                notifications.show({
                  message: t('calendar.range'),
                  closeButtonProps: { 'aria-label': t('app.close') },
                });
                return;
              }
              navigate(month === null ? routes.year(chosen) : routes.month(chosen, month));
            }}
          />
          <Button
            component="a"
            variant={month === null ? 'default' : 'light'}
            href={`#${routes.month(year, month ?? 1)}`}
          >
            {t('calendar.month')}
          </Button>
          <Button
            component="a"
            variant={month === null ? 'light' : 'default'}
            href={`#${routes.year(year)}`}
          >
            {t('calendar.year')}
          </Button>
          <Button component="a" href={`#${routes.printYear(year)}`}>
            {t('calendar.printYear')}
          </Button>
        </Group>
      </Group>
      <Group className="no-print">
        <Checkbox
          label={t('calendar.deadlines')}
          checked={shown.deadlines}
          onChange={(event) => set({ deadlines: event.currentTarget.checked })}
        />
        <Checkbox
          label={t('calendar.anniversaries')}
          checked={shown.anniversaries}
          onChange={(event) => set({ anniversaries: event.currentTarget.checked })}
        />
        <Checkbox
          label={t('calendar.marked')}
          checked={shown.markedOnly}
          disabled={!shown.anniversaries}
          onChange={(event) => set({ markedOnly: event.currentTarget.checked })}
        />
      </Group>
    </>
  );
}
