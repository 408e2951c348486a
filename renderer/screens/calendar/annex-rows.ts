import type { PrintedRow, TableColumn } from './table-pages';
import type { AnniversaryItem } from '../../stores/calendar';
import { nameDocument } from '../../stores/documents';
import type { DocumentRow } from '../../stores/documents';
import { describeLunar } from '../../words/describe-day';
import { t } from '../../words/t';
import { formatDay } from '#shared/calendar/day';
import { formatLunarOf } from '#shared/calendar/observance';
import type { CommemorationGroup, Observance, YearGrade } from '#shared/model/commemoration';

/** Heads of the list in the order of the yearly guidance. */
export const GROUPS: readonly CommemorationGroup[] = [
  'great',
  'person',
  'event',
  'day',
  'diplomatic',
  'own',
];

const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI'];
const GRADES: Readonly<Record<YearGrade, string>> = {
  round: t('print.round'),
  five: t('print.five'),
  other: t('print.other'),
};

/** STT, ngày, âm lịch, sự kiện, năm thứ, loại, ghi chú: 182 mm together. */
export const ANNEX_COLUMNS: readonly TableColumn[] = [
  { title: t('print.order'), width: 10, centred: true },
  { title: t('print.day'), width: 17, centred: true },
  { title: t('print.lunar'), width: 17, centred: true },
  { title: t('print.event'), width: 78, centred: false },
  { title: t('print.count'), width: 13, centred: true },
  { title: t('print.grade'), width: 18, centred: true },
  { title: t('print.note'), width: 29, centred: false },
];

/** The list that is annexed to a plan, under the heads of the yearly guidance, numbered through. */
export function listAnnexRows(
  items: readonly AnniversaryItem[],
  documents: readonly DocumentRow[],
  year: number,
): readonly PrintedRow[] {
  const named = new Map(documents.map((row) => [row.id, row]));
  const groups = GROUPS.map((group) => ({
    group,
    members: items.filter(({ observance }) => observance.commemoration.group === group),
  })).filter(({ members }) => members.length > 0);
  let order = 0;
  return groups.flatMap(({ group, members }, index): PrintedRow[] => [
    {
      kind: 'head',
      key: group,
      text: `${NUMERALS[index] ?? ''}. ${t(`print.head.${group}`).toUpperCase()}`,
    },
    ...members.map((item): PrintedRow => {
      order += 1;
      return toRow(item, order, sourcesOf(item, named, year), year);
    }),
  ]);
}

function toRow(
  { observance, day }: AnniversaryItem,
  order: number,
  sources: readonly string[],
  year: number,
): PrintedRow {
  const { count, grade, commemoration } = observance;
  const moved = formatLunarOf(observance) !== describeLunar(day) && observance.precision === 'day';
  const notes = [
    commemoration.holiday ? t('calendar.holiday') : '',
    moved ? t('print.lastOfMonth') : '',
    sources.length > 0 ? t('print.fromDocuments', { documents: sources.join('; ') }) : '',
  ];
  return {
    kind: 'cells',
    key: `${commemoration.id} ${day}`,
    weight: grade === 'round' ? 'bold' : 'regular',
    mark: grade === 'round' || grade === 'five' ? grade : null,
    cells: [
      String(order),
      shortDay(observance),
      observance.precision === 'day' ? describeLunar(day) : '',
      describeEvent(observance, year) + (isUnchecked(observance) ? ' *' : ''),
      count === null ? '' : String(count),
      grade === null ? '' : GRADES[grade],
      notes.filter((note) => note !== '').join('; '),
    ],
  };
}

/** A plan of another year is no source for this year's list; an entry that only it knows keeps it. */
function sourcesOf(
  { observance, sources }: AnniversaryItem,
  named: ReadonlyMap<string, DocumentRow>,
  year: number,
): readonly string[] {
  const rows = sources.flatMap(({ document }) => named.get(document) ?? []);
  const own = observance.commemoration.category === 'document';
  return [...new Set(rows.filter((row) => own || row.meta.year === year).map(nameDocument))];
}

/** Neither a source of its own, nor a document, nor the officer vouches for it. */
function isUnchecked({ commemoration: { source, category } }: Observance): boolean {
  return source === '' && category !== 'document' && category !== 'own';
}

/** "03/02"; "tháng 02" where no day is known. */
function shortDay({ day, precision }: Observance): string {
  if (precision === 'day') return formatDay(day.slice(5));
  return precision === 'month' ? t('print.monthOnly', { month: day.slice(5, 7) }) : '';
}

/** The name with its first and this year's day, so that the reader can check the count. */
function describeEvent({ commemoration, count, day }: Observance, year: number): string {
  const { name, firstYear, calendar } = commemoration;
  if (firstYear === null || count === null) return name;
  if (calendar === 'lunar') return `${name} (${firstYear} – ${year})`;
  return `${name} (${formatDay(`${firstYear}${day.slice(4)}`)} – ${formatDay(day)})`;
}
