import type { TwoColumns } from '#shared/pages/find-columns';
import type { PageTable } from '#shared/pages/read-table';
import type { Segment } from '#shared/pages/segment';

/** One stretch of a page. */
export type PageItem =
  | { readonly kind: 'table'; readonly table: PageTable }
  | { readonly kind: 'columns'; readonly columns: TwoColumns }
  | { readonly kind: 'text'; readonly segments: Segment[] };

/** A page's stretches, top to bottom. */
export function itemsOf(
  body: readonly Segment[],
  tables: readonly PageTable[],
  columns: readonly TwoColumns[],
): PageItem[] {
  const items: PageItem[] = [];
  const waiting = tables.toSorted((a, b) => a.top - b.top);
  function putTablesAbove(y: number): void {
    while (waiting[0] && waiting[0].top <= y) {
      const table = waiting.shift();
      if (table) items.push({ kind: 'table', table });
    }
  }
  for (let k = 0; k < body.length; k++) {
    const line = body[k];
    if (!line) break;
    const here = columns.find((one) => one.from === k);
    putTablesAbove(here ? line.y : line.y - line.size);
    if (here) {
      items.push({ kind: 'columns', columns: here });
      k = here.to;
      continue;
    }
    const last = items.at(-1);
    if (last?.kind === 'text') last.segments.push(line);
    else items.push({ kind: 'text', segments: [line] });
  }
  putTablesAbove(Number.POSITIVE_INFINITY);
  return items;
}
