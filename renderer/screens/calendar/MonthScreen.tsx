import { Anchor, Stack, Text, Title } from '@mantine/core';
import { useViewportSize } from '@mantine/hooks';
import { useState } from 'react';
import type { CSSProperties } from 'react';
import { useLocation } from 'wouter';
import { CalendarHead, isInRange } from './CalendarHead';
import { OpenedDay } from './OpenedDay';
import { DayTools } from './DayTools';
import { ItemLine } from './ItemLine';
import { ShownFilter } from './ShownFilter';
import {
  addressOf,
  chooseItems,
  holidaysOf,
  itemsByDay,
  keyOf,
  nameItem,
  useShown,
} from './shown-items';
import { GRADE_SHAPES } from '../../cards/AnniversaryLine';
import { MonthGrid } from '../../components/MonthGrid';
import { useDayGrid } from '../../components/use-day-grid';
import { routes } from '../../routes';
import { isDayItem, useYear } from '../../stores/calendar';
import type { CalendarItem } from '../../stores/calendar';
import { useToday } from '../../stores/today';
import { describeDay } from '../../words/describe-day';
import { t } from '../../words/t';
import { addDays, daysInMonth } from '#shared/calendar/day';
import { weeksOf } from '#shared/drafting/sheets/lay-out-year';
import type { Day } from '#shared/model/day';
import type { Unit } from '#shared/model/journal';

interface MonthScreenProps {
  readonly year: number;
  readonly month: number;
  readonly unit: Unit;
}

/** Pixels of the window that the month does not have, of a cell's numbers, and of an entry of two lines. */
const AROUND = 300;
const NUMBERS = 34;
const ENTRY = 40;
const LOWEST_CELL = 108;

/** A month with lunar days, and its entries written out below. */
export function MonthScreen(props: MonthScreenProps) {
  const { year, month } = props;
  if (!isInRange(year) || !(month >= 1 && month <= 12)) return <Text>{t('calendar.range')}</Text>;
  return <Month {...props} />;
}

function Month({ year, month, unit }: MonthScreenProps) {
  const today = useToday();
  const [, navigate] = useLocation();
  const [shown, setShown] = useShown('month');
  const [opened, setOpened] = useState<Day | null>(null);
  const { height } = useViewportSize();
  const items = useYear(year, unit, today);
  const prefix = `${year}-${String(month).padStart(2, '0')}`;
  const grid = useDayGrid({
    first: `${prefix}-01`,
    last: addDays(`${prefix}-01`, daysInMonth(year, month) - 1),
    today,
    onLeave: (day) => {
      const [toYear = 0, toMonth = 1] = day.split('-').map(Number);
      if (isInRange(toYear)) navigate(routes.month(toYear, toMonth));
      return isInRange(toYear);
    },
    onOpen: setOpened,
  });
  if (!items) return null;
  const chosen = chooseItems(items, shown);
  const days = itemsByDay(chosen);
  const inMonth = [...days].filter(([day]) => day.startsWith(prefix));
  const cell = Math.max(LOWEST_CELL, Math.floor((height - AROUND) / weeksOf(year, month)));
  const room = Math.floor((cell - NUMBERS) / ENTRY);
  const cellStyle: CSSProperties & Record<`--${string}`, string> = { '--cell': `${cell}px` };
  return (
    <Stack gap="sm">
      <CalendarHead
        title={t('calendar.monthTitle', { month, year })}
        view="month"
        year={year}
        month={month}
        previous={month === 1 ? routes.month(year - 1, 12) : routes.month(year, month - 1)}
        next={month === 12 ? routes.month(year + 1, 1) : routes.month(year, month + 1)}
      />
      <ShownFilter shown={shown} onShow={setShown} withGroups={false} />
      <DayTools year={year} month={month} unit={unit} />
      <div {...grid.props} className="month-large" style={cellStyle}>
        <MonthGrid
          year={year}
          month={month}
          caption={t('calendar.monthTitle', { month, year })}
          today={today}
          holidays={holidaysOf(items)}
          renderDay={(day) => <CellItems items={days.get(day) ?? []} room={room} />}
          keys={{
            current: grid.current,
            describe: (day) => describeCell(day, days.get(day) ?? []),
          }}
        />
      </div>
      {inMonth.length === 0 && <Text>{t('calendar.nothing')}</Text>}
      {inMonth.map(([day, members]) => (
        <section key={day}>
          <Title order={2}>{day === prefix ? t('calendar.undated') : describeDay(day)}</Title>
          <Stack gap={4}>
            {members.map((item) => (
              <ItemLine key={keyOf(item)} item={item} today={today} />
            ))}
          </Stack>
        </section>
      ))}
      <OpenedDay
        day={opened}
        items={opened === null ? [] : (days.get(opened) ?? [])}
        today={today}
        onClose={() => setOpened(null)}
      />
    </Stack>
  );
}

/** "Thứ Tư, 03/02/2027 …: 97 năm Ngày thành lập Đảng …". */
function describeCell(day: Day, items: readonly CalendarItem[]): string {
  const names = items.map(nameItem).join('; ');
  return names === '' ? describeDay(day) : `${describeDay(day)}: ${names}`;
}

/** What fits of a day; the rest is counted, and a click or Enter shows all. */
function CellItems({
  items,
  room,
}: {
  readonly items: readonly CalendarItem[];
  readonly room: number;
}) {
  const first = items.toSorted((a, b) => weigh(b) - weigh(a));
  // The line that counts takes the room of an entry.
  const fitting = items.length > room ? Math.max(1, room - 1) : room;
  return (
    <ul className="cell-items">
      {first.slice(0, fitting).map((item) => (
        <li key={keyOf(item)} className={isDayItem(item) ? 'cell-anniversary' : 'cell-deadline'}>
          <CellItem item={item} />
        </li>
      ))}
      {items.length > fitting && (
        <li className="cell-more">{t('calendar.more', { count: items.length - fitting })}</li>
      )}
    </ul>
  );
}

function CellItem({ item }: { readonly item: CalendarItem }) {
  const address = addressOf(item);
  const shape = isDayItem(item) ? GRADE_SHAPES[item.observance.grade ?? 'other'] : '';
  if (address === null) return `${shape}${nameItem(item)}`;
  return (
    <Anchor href={`#${address}`} tabIndex={-1} inherit>
      {shape}
      {nameItem(item)}
    </Anchor>
  );
}

/** Deadlines first, then holidays, năm tròn, năm lẻ 5: what must not be hidden behind "còn 3 mục". */
function weigh(item: CalendarItem): number {
  if (!isDayItem(item)) return 4;
  const { grade, commemoration } = item.observance;
  if (commemoration.holiday) return 3;
  return grade === 'round' ? 2 : grade === 'five' ? 1 : 0;
}
