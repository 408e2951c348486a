import { POINTS_A_MILLIMETRE } from '#shared/drafting/sheets/count-lines';
import { blockWidth, entryHeight } from '#shared/drafting/sheets/lay-out-year';
import { LINE } from '#shared/drafting/sheets/papers';
import type { Paper } from '#shared/drafting/sheets/papers';
import { monthOf } from '#shared/drafting/sheets/sheet-entry';
import type { SheetEntry } from '#shared/drafting/sheets/sheet-entry';

/** Entries of one month in one column; a month that goes on in the next column has its head again there. */
export interface ColumnBlock {
  /** 1–12; null for what is known by its year only. */
  readonly month: number | null;
  readonly entries: readonly SheetEntry[];
}

/** The pages behind the year's page: columns from left to right, each from top to bottom. */
export interface FurtherPages {
  /** Letters, in points. */
  readonly size: number;
  readonly pages: readonly (readonly (readonly ColumnBlock[])[])[];
}

/** A month's head in lines of its list, with the air above it. */
const HEAD_LINES = 1.7;
/** Letters of the further pages are that much larger than the smallest. */
const LARGER = 1.5;

/** Sets what the year's page had no room for in columns, on as many pages as it takes. */
export function fillColumns(entries: readonly SheetEntry[], paper: Paper): FurtherPages {
  const size = (paper.sizes.at(-1) ?? 0) + LARGER;
  const columns = breakColumns(entries, paper, size);
  const count = Math.ceil(columns.length / paper.furtherColumns);
  return {
    size,
    pages: Array.from({ length: count }, (_, page) =>
      columns.slice(page * paper.furtherColumns, (page + 1) * paper.furtherColumns),
    ),
  };
}

/** Head and foot of a further page take as much as those of the first. */
function breakColumns(
  entries: readonly SheetEntry[],
  paper: Paper,
  size: number,
): readonly (readonly ColumnBlock[])[] {
  const room = paper.height - 2 * paper.margin - paper.head - paper.foot;
  const width = blockWidth({ ...paper, columns: paper.furtherColumns });
  const head = (HEAD_LINES * LINE * size) / POINTS_A_MILLIMETRE;
  const columns: { month: number | null; entries: SheetEntry[] }[][] = [];
  let free = 0;
  for (const entry of entries) {
    const month = monthOf(entry);
    const height = entryHeight(entry, width, size);
    const column = columns.at(-1);
    const block = column?.at(-1);
    const goesOn = block?.month === month;
    if (!column || height + (goesOn ? 0 : head) > free) {
      columns.push([{ month, entries: [entry] }]);
      free = room - head - height;
    } else if (block && goesOn) {
      block.entries.push(entry);
      free -= height;
    } else {
      column.push({ month, entries: [entry] });
      free -= head + height;
    }
  }
  return columns;
}
