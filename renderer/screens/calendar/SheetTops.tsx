import type { CSSProperties } from 'react';
import { MonthGrid } from '../../components/MonthGrid';
import { t } from '../../words/t';
import type { EntryMark } from '#shared/drafting/sheets/sheet-entry';
import type { Day } from '#shared/model/day';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Heights in millimetres. */
const MONTH = { cell: 11, weekdays: 6, under: 3 };
const MINI = { caption: 4.4, weekdays: 3.4, cell: 3.7, gap: 2, under: 3 };

/** Height of a month's large grid with that many weeks. */
export function monthTopHeight(weeks: number): number {
  return MONTH.weekdays + weeks * MONTH.cell + MONTH.under;
}

/** Height of twelve small months, two rows of them. */
export const YEAR_TOP = 2 * (MINI.caption + MINI.weekdays + 6 * MINI.cell) + MINI.gap + MINI.under;

interface TopProps {
  readonly year: number;
  readonly marks: ReadonlyMap<Day, EntryMark>;
  readonly holidays: ReadonlySet<Day>;
}

/** A month over its list, in letters that are read from a desk's far side. */
export function MonthTop({ year, month, ...days }: TopProps & { readonly month: number }) {
  return (
    <div className="sheet-month-top" style={sizes(0, MONTH.weekdays, MONTH.cell)}>
      <Grid year={year} month={month} {...days} />
    </div>
  );
}

/** Twelve small months over the list of the year. */
export function YearTop({ year, ...days }: TopProps) {
  return (
    <div
      className="sheet-year-top"
      style={{ ...sizes(MINI.caption, MINI.weekdays, MINI.cell), gap: `${MINI.gap}mm` }}
    >
      {MONTHS.map((month) => (
        <Grid key={month} year={year} month={month} {...days} />
      ))}
    </div>
  );
}

function Grid({ year, month, marks, holidays }: TopProps & { readonly month: number }) {
  return (
    <MonthGrid
      year={year}
      month={month}
      caption={t('print.monthHead', { month })}
      today={null}
      holidays={holidays}
      classOf={(day) => (marks.has(day) ? `mark-${marks.get(day)}` : '')}
    />
  );
}

function sizes(caption: number, weekdays: number, cell: number): CSSProperties {
  const style: CSSProperties & Record<`--${string}`, string> = {
    '--caption': `${caption}mm`,
    '--weekdays': `${weekdays}mm`,
    '--cell': `${cell}mm`,
  };
  return style;
}
