import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { GRADE_COLUMN, listAnnexColumns, listAnnexRows, makeAnnex } from './annex-rows';
import { chosenItems } from './chosen-items';
import { DAY_COLUMNS, listDayRows, marksOf } from './duty-rows';
import { FurtherPage } from './FurtherPage';
import { MonthTop, YEAR_TOP, YearTop, monthTopHeight } from './SheetTops';
import type { PrintChoice } from './print-choice';
import { chooseDays, toSheetEntry } from './sheet-entries';
import { holidaysOf } from './shown-items';
import { SheetHead } from './Sheets';
import { makeTablePages } from './table-pages';
import { SheetLegend, YearPage } from './YearPage';
import { isDayItem } from '../../stores/calendar';
import type { CalendarItem } from '../../stores/calendar';
import type { DocumentRow } from '../../stores/documents';
import { t } from '../../words/t';
import { nameLunarYear, toSolar } from '#shared/calendar/lunar';
import { formatDay } from '#shared/calendar/day';
import { fillColumns } from '#shared/drafting/sheets/fill-columns';
import { layOutYear, weeksOf } from '#shared/drafting/sheets/lay-out-year';
import { PAPERS } from '#shared/drafting/sheets/papers';
import type { Day } from '#shared/model/day';
import type { Unit } from '#shared/model/journal';

/** What is needed to print a year. */
export interface PrintedYear {
  readonly year: number;
  /** 1–12, for the sheet of a month. */
  readonly month: number;
  readonly unit: Unit;
  readonly today: Day;
  readonly items: readonly CalendarItem[];
  readonly documents: readonly DocumentRow[];
  readonly choice: PrintChoice;
}

/** The pages of a sheet, and of its first page: letters in points, and entries that have no room on it. */
export interface PrintedPages {
  readonly pages: readonly { readonly key: string; readonly content: ReactNode }[];
  readonly size: number;
  readonly left: number;
}

/** Agency, title and year over a table. Millimetres. */
const HEAD = 28;
const TABLE_LETTERS = 10.5;
/** A month is printed in the largest letters in which it is one page. */
const MONTH_LETTERS = [11.5, 11, 10.5, 10, 9.5, 9];

/** The pages to print, laid out anew when the year or the choice changes. */
export function usePrintedPages(printed: PrintedYear): PrintedPages {
  const { year, month, unit, today, items, documents, choice } = printed;
  return useMemo(() => {
    const whole = { year, month, unit, today, items, documents, choice };
    if (choice.kind === 'wall') return makeWall(whole);
    if (choice.kind === 'annex') return makeAnnexPages(whole);
    return choice.kind === 'month' ? makeMonth(whole) : makeOwn(whole);
  }, [year, month, unit, today, items, documents, choice]);
}

function makeWall({ year, unit, today, items, choice }: PrintedYear): PrintedPages {
  const paper = PAPERS[choice.paper];
  const entries = chooseDays(items.filter(isDayItem), choice).map(toSheetEntry);
  const sheet = layOutYear(entries, year, paper);
  const further = choice.further ? fillColumns(sheet.left, paper) : { size: 0, pages: [] };
  const title = `${t('print.title')} ${t('print.yearLine', { year })} ${t('print.continued')}`;
  const first = (
    <YearPage
      year={year}
      unit={unit}
      paper={paper}
      sheet={sheet}
      entries={entries}
      goesOn={choice.further}
      note={lunarNote(year)}
      legend={t('print.legend', { day: formatDay(today) })}
    />
  );
  const behind = further.pages.map((columns, index) => ({
    key: String(index + 2),
    content: <FurtherPage title={title} paper={paper} size={further.size} columns={columns} />,
  }));
  return {
    pages: [{ key: '1', content: first }, ...behind],
    size: sheet.size,
    left: sheet.left.length,
  };
}

function makeAnnexPages({
  year,
  unit,
  today,
  items,
  documents,
  choice,
}: PrintedYear): PrintedPages {
  const annex = makeAnnex(chooseDays(items.filter(isDayItem), choice), documents, year);
  const head = (
    <SheetHead {...headOf(unit, year)} title={t('print.annexTitle')} note={t('print.annexNote')} />
  );
  const legend = (
    <SheetLegend marks={['round', 'five']} text={t('print.legend', { day: formatDay(today) })} />
  );
  const columns = listAnnexColumns(annex);
  const rows = listAnnexRows(annex);
  const table = { columns, rows, size: TABLE_LETTERS, marked: GRADE_COLUMN };
  return {
    pages: makeTablePages({ ...table, head, headHeight: HEAD, legend }),
    size: TABLE_LETTERS,
    left: 0,
  };
}

function makeMonth(printed: PrintedYear): PrintedPages {
  const { year, month, unit, today, items } = printed;
  const inMonth = chosenItems(printed);
  const height = HEAD + monthTopHeight(weeksOf(year, month));
  const head = (
    <>
      <SheetHead
        {...headOf(unit, year)}
        title={t('print.monthTitle', { month })}
        note={lunarNote(year)}
      />
      <MonthTop year={year} month={month} marks={marksOf(inMonth)} holidays={holidaysOf(items)} />
    </>
  );
  const legend = (
    <SheetLegend
      marks={['round', 'five', 'own', 'deadline', 'report']}
      text={t('print.legend', { day: formatDay(today) })}
    />
  );
  const rows = listDayRows(inMonth, false);
  const table = { columns: DAY_COLUMNS, rows, marked: 0, head, headHeight: height, legend };
  const tries = MONTH_LETTERS.map((size) => ({ size, pages: makeTablePages({ ...table, size }) }));
  const made = tries.find(({ pages }) => pages.length === 1) ?? tries.at(-1);
  return { pages: made?.pages ?? [], size: made?.size ?? 0, left: 0 };
}

function makeOwn(printed: PrintedYear): PrintedPages {
  const { year, unit, today, items } = printed;
  const own = chosenItems(printed);
  const head = (
    <>
      <SheetHead {...headOf(unit, year)} title={t('print.ownTitle')} note={lunarNote(year)} />
      <YearTop year={year} marks={marksOf(own)} holidays={holidaysOf(items)} />
    </>
  );
  const legend = (
    <SheetLegend
      marks={['deadline', 'report']}
      text={t('print.printed', { day: formatDay(today) })}
    />
  );
  const table = { columns: DAY_COLUMNS, rows: listDayRows(own, true), size: TABLE_LETTERS };
  return {
    pages: makeTablePages({ ...table, marked: 0, head, headHeight: HEAD + YEAR_TOP, legend }),
    size: TABLE_LETTERS,
    left: 0,
  };
}

/** What all heads over tables have. */
function headOf(unit: Unit, year: number) {
  return { unit, year: t('print.yearLine', { year }), height: HEAD };
}

/** "Đinh Mùi, Tết Nguyên đán ngày 06/02/2027". */
function lunarNote(year: number): string {
  const tet = toSolar({ day: 1, month: 1, leap: false, year });
  return t('print.lunarYear', { name: nameLunarYear(year), tet: formatDay(tet) });
}
