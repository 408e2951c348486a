import { SheetEntries } from './SheetEntries';
import { t } from '../../words/t';
import type { ColumnBlock } from '#shared/drafting/sheets/fill-columns';
import type { Paper } from '#shared/drafting/sheets/papers';

interface FurtherPageProps {
  readonly title: string;
  readonly paper: Paper;
  readonly size: number;
  readonly columns: readonly (readonly ColumnBlock[])[];
}

/** A page behind the year's: what had no room there, by month. */
export function FurtherPage({ title, paper, size, columns }: FurtherPageProps) {
  return (
    <div className="sheet-further">
      <h2 style={{ height: `${paper.head}mm` }}>{title}</h2>
      <div
        className="sheet-columns"
        style={{
          gap: `${paper.gap}mm`,
          gridTemplateColumns: `repeat(${paper.furtherColumns}, minmax(0, 1fr))`,
        }}
      >
        {columns.map((blocks, index) => (
          <div key={index} className="sheet-column">
            {blocks.map(({ month, entries }) => (
              <section key={month}>
                <h3 style={{ fontSize: `${size}pt` }}>
                  {month === null ? t('print.undated') : t('print.monthHead', { month })}
                </h3>
                <SheetEntries entries={entries} size={size} />
              </section>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
