import type { ReactNode } from 'react';
import { daysInMonth, fromParts, weekdayOf } from '#shared/calendar/day';
import { LUNAR_RANGE, shortLunar, toLunar } from '#shared/calendar/lunar';
import type { Day } from '#shared/model/day';

const WEEKDAYS = ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'];

interface MonthGridProps {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly caption: ReactNode;
  readonly today: Day | null;
  /** Days in red besides Sundays. */
  readonly holidays: ReadonlySet<Day>;
  /** What stands in a day's cell under its numbers. */
  readonly renderDay: (day: Day) => ReactNode;
}

/** A month, Monday first, each cell with its solar and lunar day; the same on screen and on paper. */
export function MonthGrid({ year, month, caption, today, holidays, renderDay }: MonthGridProps) {
  const first = weekdayOf(fromParts({ year, month, day: 1 }));
  const cells: (Day | null)[] = Array.from({ length: first - 1 }, () => null);
  for (let day = 1; day <= daysInMonth(year, month); day += 1)
    cells.push(fromParts({ year, month, day }));
  while (cells.length % 7 > 0) cells.push(null);
  const weeks = Array.from({ length: cells.length / 7 }, (_, week) =>
    cells.slice(week * 7, week * 7 + 7),
  );
  return (
    <table className="month">
      <caption>{caption}</caption>
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
        {weeks.map((week, index) => (
          <tr key={week.find((day) => day !== null) ?? index}>
            {week.map((day, weekday) =>
              day === null ? (
                <td key={`empty-${weekday}`} className="month-empty" />
              ) : (
                <td
                  key={day}
                  data-day={day}
                  className={[
                    weekday === 6 || holidays.has(day) ? 'month-red' : '',
                    day === today ? 'month-today' : '',
                  ].join(' ')}
                >
                  <span className="month-solar">{Number(day.slice(8))}</span>
                  <span className="month-lunar">{lunarOf(day)}</span>
                  {renderDay(day)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function lunarOf(day: Day): string {
  return day < LUNAR_RANGE.first || day > LUNAR_RANGE.last ? '' : shortLunar(toLunar(day));
}
