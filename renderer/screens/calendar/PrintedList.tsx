import { Fragment } from 'react';
import type { AnniversaryItem } from '../../stores/calendar';
import { nameDocument } from '../../stores/documents';
import type { DocumentRow } from '../../stores/documents';
import { describeLunar } from '../../words/describe-day';
import { t } from '../../words/t';
import { formatDay } from '#shared/calendar/day';
import type { Observance } from '#shared/model/commemoration';

const GRADES = { round: '● Tròn', five: '○ Lẻ 5', other: 'Khác' } as const;

interface PrintedListProps {
  readonly year: number;
  readonly items: readonly AnniversaryItem[];
  readonly documents: readonly DocumentRow[];
}

/** The list that is annexed to a plan: STT, ngày, âm lịch, sự kiện, năm thứ, loại, ghi chú; months apart. */
export function PrintedList({ year, items, documents }: PrintedListProps) {
  // A plan of another year is no source for this year's list; an entry that only it knows keeps it.
  const named = new Map(documents.map((row) => [row.id, row]));
  const sourcesOf = ({ observance, sources }: AnniversaryItem): readonly string[] => {
    const rows = sources.flatMap(({ document }) => named.get(document) ?? []);
    const own = observance.commemoration.category === 'document';
    return [...new Set(rows.filter((row) => own || row.meta.year === year).map(nameDocument))];
  };
  const groups = groupByMonth(items);
  return (
    <table className="paper-list">
      <thead>
        <tr>
          <th>{t('print.order')}</th>
          <th>{t('print.day')}</th>
          <th>{t('print.lunar')}</th>
          <th>{t('print.event')}</th>
          <th>{t('print.count')}</th>
          <th>{t('print.grade')}</th>
          <th>{t('print.note')}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map(([month, members]) => (
          <Fragment key={month}>
            <tr className="paper-month-row">
              <td colSpan={7}>
                {month === '' ? t('print.undated') : t('print.monthHead', { month: Number(month) })}
              </td>
            </tr>
            {members.map(({ order, ...item }) => {
              const { observance } = item;
              const documentNames = sourcesOf(item);
              return (
                <tr
                  key={`${observance.day} ${observance.commemoration.id}`}
                  className={`grade-${observance.grade ?? 'none'}`}
                >
                  <td>{order}</td>
                  <td>{shortDay(observance)}</td>
                  <td>{observance.precision === 'day' ? describeLunar(observance.day) : ''}</td>
                  <td>
                    {describeEvent(observance, year)}
                    {isUnchecked(observance) && ' *'}
                  </td>
                  <td>{observance.count ?? ''}</td>
                  <td>{observance.grade === null ? '' : GRADES[observance.grade]}</td>
                  <td>
                    {documentNames.length > 0 &&
                      t('print.fromDocuments', { documents: documentNames.join('; ') })}
                  </td>
                </tr>
              );
            })}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

/** An entry with its number in the list. */
type Numbered = AnniversaryItem & { readonly order: number };

/** Month `01` … `12`, then '' for what is known by its year only; numbered through. */
function groupByMonth(
  items: readonly AnniversaryItem[],
): readonly (readonly [string, readonly Numbered[]])[] {
  const groups = Map.groupBy(items, (item) => item.day.slice(5, 7));
  const months = [...groups].toSorted(([a], [b]) =>
    a === '' ? 1 : b === '' ? -1 : Number(a) - Number(b),
  );
  return months.map(([month, members], at) => {
    const before = months.slice(0, at).reduce((sum, [, earlier]) => sum + earlier.length, 0);
    return [month, members.map((item, index) => ({ ...item, order: before + index + 1 }))];
  });
}

/** Neither a source of its own nor a document vouches for it. */
function isUnchecked({ commemoration }: Observance): boolean {
  return commemoration.source === '' && commemoration.category !== 'document';
}

/** "03/02"; "tháng 02" where no day is known. */
function shortDay({ day, precision }: Observance): string {
  if (precision === 'day') return formatDay(day.slice(5));
  return precision === 'month' ? `tháng ${day.slice(5, 7)}` : '';
}

/** The name with its first and this year's day, so that the reader can check the count. */
function describeEvent({ commemoration, count, day }: Observance, year: number): string {
  const { name, firstYear, calendar } = commemoration;
  if (firstYear === null || count === null) return name;
  if (calendar === 'lunar') return `${name} (${firstYear} - ${year})`;
  return `${name} (${formatDay(`${firstYear}${day.slice(4)}`)} - ${formatDay(day)})`;
}
