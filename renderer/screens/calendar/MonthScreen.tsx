import { Anchor, Stack, Text, Title } from '@mantine/core';
import { useSessionStorage } from '@mantine/hooks';
import { CalendarHead, YEARS } from './CalendarHead';
import type { Shown } from './CalendarHead';
import { ItemLine } from './ItemLine';
import { holidaysOf, itemsByDay } from './shown-items';
import { GRADE_SHAPES, titleOf } from '../../cards/AnniversaryLine';
import { MonthGrid } from '../../components/MonthGrid';
import { routes } from '../../routes';
import { isDayItem, useYear } from '../../stores/calendar';
import type { CalendarItem } from '../../stores/calendar';
import { useToday } from '../../stores/today';
import { describeDay } from '../../words/describe-day';
import { t } from '../../words/t';
import type { Day } from '#shared/model/day';
import type { Unit } from '#shared/model/journal';

interface MonthScreenProps {
  readonly year: number;
  readonly month: number;
  readonly unit: Unit;
}

/** How many entries a cell shows before it only counts the rest. */
const IN_CELL = 2;

/** A month with lunar days, and its entries written out below. */
export function MonthScreen({ year, month, unit }: MonthScreenProps) {
  const today = useToday();
  const [shown, setShown] = useSessionStorage<Shown>({
    key: 'calendar.month',
    defaultValue: {
      deadlines: true,
      anniversaries: true,
      markedOnly: false,
    },
  });
  const items = useYear(year, unit, today);
  if (year < YEARS.first || year > YEARS.last || month < 1 || month > 12)
    return <Text>{t('calendar.range')}</Text>;
  if (!items) return null;
  const prefix = `${year}-${String(month).padStart(2, '0')}`;
  const days = itemsByDay(items, shown);
  const inMonth = [...days].filter(([day]) => day.startsWith(prefix));
  return (
    <Stack>
      <CalendarHead
        title={t('calendar.monthTitle', { month, year })}
        year={year}
        month={month}
        previous={month === 1 ? routes.month(year - 1, 12) : routes.month(year, month - 1)}
        next={month === 12 ? routes.month(year + 1, 1) : routes.month(year, month + 1)}
        shown={shown}
        onShow={setShown}
      />
      <div className="month-large">
        <MonthGrid
          year={year}
          month={month}
          caption={t('calendar.monthTitle', { month, year })}
          today={today}
          holidays={holidaysOf(items)}
          renderDay={(day) => <CellItems day={day} items={days.get(day) ?? []} />}
        />
      </div>
      {inMonth.length === 0 && <Text>{t('calendar.nothing')}</Text>}
      {inMonth.map(([day, members]) => (
        <section key={day} id={`ngay-${day}`}>
          <Title order={2}>{day === prefix ? t('calendar.undated') : describeDay(day)}</Title>
          <Stack gap={4}>
            {members.map((item) => (
              <ItemLine key={keyOf(item)} item={item} today={today} />
            ))}
          </Stack>
        </section>
      ))}
    </Stack>
  );
}

function CellItems({ day, items }: { readonly day: Day; readonly items: readonly CalendarItem[] }) {
  const first = items.toSorted((a, b) => weigh(b) - weigh(a));
  return (
    <ul className="cell-items">
      {first.slice(0, IN_CELL).map((item) => (
        <li key={keyOf(item)} className={isDayItem(item) ? 'cell-anniversary' : 'cell-deadline'}>
          {isDayItem(item)
            ? `${GRADE_SHAPES[item.observance.grade ?? 'other']}${titleOf(item.observance)}`
            : `${t('task.due')}: ${item.duty.fact.text}`}
        </li>
      ))}
      {items.length > IN_CELL && (
        <li className="cell-more">
          <Anchor
            component="button"
            size="sm"
            onClick={() =>
              document.getElementById(`ngay-${day}`)?.scrollIntoView({ block: 'start' })
            }
          >
            {t('calendar.more', { count: items.length - IN_CELL })}
          </Anchor>
        </li>
      )}
    </ul>
  );
}

/** Deadlines first, then holidays, năm tròn, năm lẻ 5: what must not be hidden behind "còn 3 mục". */
function weigh(item: CalendarItem): number {
  if (!isDayItem(item)) return 4;
  const { grade, commemoration } = item.observance;
  if (commemoration.holiday) return 3;
  return grade === 'round' ? 2 : grade === 'five' ? 1 : 0;
}

function keyOf(item: CalendarItem): string {
  return isDayItem(item) ? item.observance.commemoration.id : `${item.duty.key} ${item.day}`;
}
