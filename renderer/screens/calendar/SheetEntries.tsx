import { LABEL, LINE } from '#shared/drafting/sheets/papers';
import type { SheetEntry } from '#shared/drafting/sheets/sheet-entry';
import { weightOf } from '#shared/drafting/sheets/lay-out-year';

/** A month's list: mark, day, what is commemorated. */
export function SheetEntries({
  entries,
  size,
}: {
  readonly entries: readonly SheetEntry[];
  readonly size: number;
}) {
  return (
    <ul className="sheet-list" style={{ fontSize: `${size}pt`, lineHeight: LINE }}>
      {entries.map((entry) => (
        <li
          key={entry.key}
          className={entry.holiday ? 'sheet-holiday' : ''}
          style={{
            gridTemplateColumns: `${LABEL}em minmax(0, 1fr)`,
            fontWeight: weightOf(entry) === 'bold' ? 700 : 400,
          }}
        >
          <span className="sheet-day">
            <i className={`sheet-mark ${entry.mark === null ? '' : `mark-${entry.mark}`}`} />
            {shortDay(entry.day)}
          </span>
          <span>{entry.text}</span>
        </li>
      ))}
    </ul>
  );
}

/** `03/02`; nothing where only month or year is known. */
function shortDay(day: string): string {
  return day.length === 10 ? day.slice(5).split('-').toReversed().join('/') : '';
}
