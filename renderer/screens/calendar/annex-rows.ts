import { TABLE_WIDTH } from './table-pages';
import type { PrintedRow, TableColumn } from './table-pages';
import type { AnniversaryItem } from '../../stores/calendar';
import { nameDocument } from '../../stores/documents';
import type { DocumentRow } from '../../stores/documents';
import { layOutAnnex } from '#shared/drafting/lay-out-annex';
import { nameGrade } from '#shared/planning/name-day';
import type { Annex, AnnexRow } from '#shared/model/annex';

/** The annex of a plan, as it is written to Word too. */
export function makeAnnex(
  items: readonly AnniversaryItem[],
  documents: readonly DocumentRow[],
  year: number,
): Annex {
  const named = new Map(documents.map((row) => [row.id, row]));
  return layOutAnnex(items, year, (item) => nameSources(item, named, year));
}

/** Its columns, made as wide as the printed page. */
export function listAnnexColumns({ columns }: Annex): readonly TableColumn[] {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  return columns.map(({ title, width, align }) => ({
    title,
    width: (width * TABLE_WIDTH) / whole,
    centred: align === 'centre',
  }));
}

/** Its lines, heads of groups among them. */
export function listAnnexRows({ groups }: Annex): readonly PrintedRow[] {
  return groups.flatMap(({ title, rows }): PrintedRow[] => [
    { kind: 'head', key: title, text: title },
    ...rows.map((row): PrintedRow => {
      const mark = markOf(row);
      const weight = mark === 'round' ? 'bold' : 'regular';
      return { kind: 'cells', key: row.cells[0] ?? '', cells: row.cells, weight, mark };
    }),
  ]);
}

/** Which column tells the grade. */
export const GRADE_COLUMN = 5;

function markOf({ cells }: AnnexRow): 'round' | 'five' | null {
  const grade = cells[GRADE_COLUMN];
  return (['round', 'five'] as const).find((each) => nameGrade(each) === grade) ?? null;
}

/** A plan of another year is no source for this year's list; an entry that only it knows keeps it. */
function nameSources(
  { observance, sources }: AnniversaryItem,
  named: ReadonlyMap<string, DocumentRow>,
  year: number,
): readonly string[] {
  const rows = sources.flatMap(({ document }) => named.get(document) ?? []);
  const own = observance.commemoration.category === 'document';
  return [...new Set(rows.filter((row) => own || row.meta.year === year).map(nameDocument))];
}
