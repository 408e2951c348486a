import type { ReactNode } from 'react';
import { daysInMonth, fromParts, weekdayOf } from '#shared/calendar/day';
import { LUNAR_RANGE, shortLunar, toLunar } from '#shared/calendar/lunar';
import type { Day } from '#shared/model/day';

const WEEKDAYS = ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'];

/** What makes a month a grid one moves in by the keys: one day of all is reached by Tab. */
export interface GridKeys {
  readonly current: Day;
  /** What a screen reader says of a day. */
  readonly describe: (day: Day) => string;
}

interface MonthGridProps {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly caption: string;
  readonly today: Day | null;
  /** Days in red besides Sundays. */
  readonly holidays: ReadonlySet<Day>;
  /** A class of a day's own. */
  readonly classOf?: (day: Day) => string;
  /** What stands in a day's cell under its numbers. */
  readonly renderDay?: (day: Day) => ReactNode;
  readonly keys?: GridKeys;
}

/** A month, Monday first, each cell with its solar and lunar day; the same on screen and on paper. */
export function MonthGrid(props: MonthGridProps) {
  const { year, month, caption, keys } = props;
  return (
    <table className="month" {...(keys && { role: 'grid', 'aria-label': caption })}>
      {!keys && <caption>{caption}</caption>}
      <thead>
        <tr>
          {WEEKDAYS.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {listWeeks(year, month).map((week, index) => (
          <tr key={week.find((day) => day !== null) ?? index}>
            {week.map((day, weekday) =>
              day === null ? (
                <td key={`empty-${weekday}`} className="month-empty" />
              ) : (
                <DayCell key={day} {...props} day={day} sunday={weekday === 6} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayCellProps extends MonthGridProps {
  readonly day: Day;
  readonly sunday: boolean;
}

function DayCell({ day, sunday, today, holidays, classOf, renderDay, keys }: DayCellProps) {
  const lunar = lunarOf(day);
  const classes = [
    sunday || holidays.has(day) ? 'month-red' : '',
    holidays.has(day) ? 'month-holiday' : '',
    day === today ? 'month-today' : '',
    classOf?.(day) ?? '',
  ];
  return (
    <td
      data-day={day}
      className={classes.filter((each) => each !== '').join(' ')}
      {...(keys && {
        role: 'gridcell',
        tabIndex: day === keys.current ? 0 : -1,
        'aria-label': keys.describe(day),
        'aria-current': day === today ? ('date' as const) : undefined,
      })}
    >
      <span className="month-solar">{Number(day.slice(8))}</span>
      <span className="month-lunar" data-wide={lunar.length > 4 || undefined}>
        {lunar}
      </span>
      {renderDay?.(day)}
    </td>
  );
}

function listWeeks(year: number, month: number): readonly (readonly (Day | null)[])[] {
  const first = weekdayOf(fromParts({ year, month, day: 1 }));
  const cells: (Day | null)[] = Array.from({ length: first - 1 }, () => null);
  for (let day = 1; day <= daysInMonth(year, month); day += 1)
    cells.push(fromParts({ year, month, day }));
  while (cells.length % 7 > 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** Day and month on mùng 1 and on the first day of a solar month, else the day alone; `1/6N` in a leap month. */
function lunarOf(day: Day): string {
  if (day < LUNAR_RANGE.first || day > LUNAR_RANGE.last) return '';
  const lunar = toLunar(day);
  if (!day.endsWith('-01')) return shortLunar(lunar);
  return `${lunar.day}/${lunar.month}${lunar.leap ? 'N' : ''}`;
}
