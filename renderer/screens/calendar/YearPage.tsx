import type { CSSProperties } from 'react';
import { SheetEntries } from './SheetEntries';
import { SheetHead } from './Sheets';
import { marksByDay } from './sheet-entries';
import { MonthGrid } from '../../components/MonthGrid';
import { t } from '../../words/t';
import type { YearSheet } from '#shared/drafting/sheets/lay-out-year';
import type { Paper } from '#shared/drafting/sheets/papers';
import type { EntryMark, SheetEntry } from '#shared/drafting/sheets/sheet-entry';
import type { Unit } from '#shared/model/journal';

interface YearPageProps {
  readonly year: number;
  readonly unit: Unit;
  readonly paper: Paper;
  readonly sheet: YearSheet;
  /** All that are chosen: a day is marked where its entry had no room, too. */
  readonly entries: readonly SheetEntry[];
  /** Whether what had no room is printed behind this page. */
  readonly goesOn: boolean;
  /** The year of the lunar calendar. */
  readonly note: string;
  readonly legend: string;
}

/** The year on one page, to hang on a wall: twelve months with solar and lunar days, each with its list. */
export function YearPage(props: YearPageProps) {
  const { year, unit, paper, sheet, entries, goesOn, note, legend } = props;
  const marks = marksByDay(entries);
  const holidays = new Set(entries.filter((each) => each.holiday).map(({ day }) => day));
  const style: CSSProperties & Record<`--${string}`, string> = {
    '--cell': `${sheet.cell}mm`,
    '--caption': `${paper.caption}mm`,
    '--weekdays': `${paper.weekdays}mm`,
    gridTemplateColumns: `repeat(${paper.columns}, minmax(0, 1fr))`,
    gridTemplateRows: sheet.rows.map((height) => `${height}mm`).join(' '),
    gap: `${paper.gap}mm`,
  };
  return (
    <div className="sheet-year" style={{ gridTemplateRows: `${paper.head}mm 1fr ${paper.foot}mm` }}>
      <SheetHead
        unit={unit}
        title={t('print.title')}
        year={t('print.yearLine', { year })}
        note={note}
        height={paper.head}
      />
      <div className="sheet-months" style={style}>
        {sheet.months.map(({ month, entries: listed, left }) => (
          <section key={month} className="sheet-month">
            <MonthGrid
              year={year}
              month={month}
              caption={t('print.monthHead', { month })}
              today={null}
              holidays={holidays}
              classOf={(day) => (marks.has(day) ? `mark-${marks.get(day)}` : '')}
            />
            <SheetEntries entries={listed} size={sheet.size} />
            {left > 0 && (
              <p className="sheet-more" style={{ fontSize: `${sheet.size}pt` }}>
                {t(goesOn ? 'print.leftNext' : 'print.leftOut', { count: left })}
              </p>
            )}
          </section>
        ))}
      </div>
      <SheetLegend marks={['round', 'five']} text={legend} />
    </div>
  );
}

const MARK_WORDS: Readonly<Record<EntryMark, string>> = {
  round: t('calendar.round'),
  five: t('calendar.five'),
  own: t('print.group.own'),
  deadline: t('print.deadline'),
  report: t('task.report'),
};

/** What the marks mean, and where days and counts come from. */
export function SheetLegend({
  text,
  marks,
}: {
  readonly text: string;
  readonly marks: readonly EntryMark[];
}) {
  return (
    <p className="sheet-legend">
      {marks.map((mark) => (
        <span key={mark}>
          <i className={`sheet-mark mark-${mark}`} />
          {MARK_WORDS[mark]}
        </span>
      ))}
      <span>{text}</span>
    </p>
  );
}
