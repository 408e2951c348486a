import type { CSSProperties, ReactNode } from 'react';
import { t } from '../../words/t';
import { breakRows, rowHeight } from '#shared/drafting/sheets/break-rows';
import type { TableForm, TableRow } from '#shared/drafting/sheets/break-rows';
import type { EntryMark } from '#shared/drafting/sheets/sheet-entry';

/** A4 portrait, as the tables are printed. Millimetres. */
export const TABLE_PAPER = { width: 210, height: 297, margin: 14 };
/** Between the margins. */
export const TABLE_WIDTH = TABLE_PAPER.width - 2 * TABLE_PAPER.margin;
/** Page number and legend. */
const FOOT = 9;

/** A column of a printed table; its widths add up to that of the page. */
export interface TableColumn {
  readonly title: string;
  readonly width: number;
  readonly centred: boolean;
}

/** A row as it is measured, and its mark. */
export type PrintedRow = TableRow & { readonly key: string; readonly mark?: EntryMark | null };

interface PrintedTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly PrintedRow[];
  /** Letters, in points. */
  readonly size: number;
  /** Which column bears a row's mark. */
  readonly marked: number;
  /** What stands above the table on the first page, and how high it is in millimetres. */
  readonly head: ReactNode;
  readonly headHeight: number;
  readonly legend: ReactNode;
}

/** A table as pages: its head on each, no row parted, pages numbered. */
export function makeTablePages(
  table: PrintedTable,
): readonly { readonly key: string; readonly content: ReactNode }[] {
  const { columns, rows, size, head, headHeight, legend } = table;
  const form: TableForm = {
    widths: columns.map(({ width }) => width),
    size,
    line: 1.18,
    padding: { across: 1.1, down: 0.55 },
  };
  const titles = columns.map(({ title }) => title);
  const titleHeight = rowHeight({ kind: 'cells', cells: titles, weight: 'bold' }, form);
  const next = TABLE_PAPER.height - 2 * TABLE_PAPER.margin - FOOT - titleHeight;
  const broken = breakRows(rows, form, { first: next - headHeight, next });
  const pages = broken.length === 0 ? [[]] : broken;
  return pages.map((own, index) => ({
    key: String(index),
    content: (
      <div className="sheet-table-page">
        {index === 0 && <div style={{ height: `${headHeight}mm` }}>{head}</div>}
        <TableOnPage {...table} rows={own} form={form} />
        <footer className="sheet-foot" style={{ height: `${FOOT}mm` }}>
          {index === 0 && legend}
          <span className="sheet-number">
            {t('print.pageOf', { page: index + 1, pages: pages.length })}
          </span>
        </footer>
      </div>
    ),
  }));
}

function TableOnPage({ columns, rows, form, marked }: PrintedTable & { readonly form: TableForm }) {
  const style: CSSProperties & Record<`--${string}`, string> = {
    fontSize: `${form.size}pt`,
    lineHeight: form.line,
    '--pad': `${form.padding.down}mm ${form.padding.across}mm`,
  };
  return (
    <table className="sheet-table" style={style}>
      <colgroup>
        {columns.map(({ title, width }) => (
          <col key={title} style={{ width: `${width}mm` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ title }) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.length === 0 && (
          <tr>
            <td colSpan={columns.length}>{t('calendar.nothing')}</td>
          </tr>
        )}
        {rows.map((row) =>
          row.kind === 'head' ? (
            <tr key={row.key} className="sheet-table-head">
              <th colSpan={columns.length} scope="colgroup">
                {row.text}
              </th>
            </tr>
          ) : (
            <tr key={row.key} style={{ fontWeight: row.weight === 'bold' ? 700 : 400 }}>
              {row.cells.map((cell, index) => (
                <td
                  key={columns[index]?.title}
                  className={columns[index]?.centred ? 'sheet-centred' : ''}
                >
                  {index === marked && row.mark && <i className={`sheet-mark mark-${row.mark}`} />}
                  {cell}
                </td>
              ))}
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}
