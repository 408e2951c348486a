import type { WordCell, WordRow } from '#shared/pages/word/word-document';

/** Edges of cells this near are one edge, twips (2.6 mm): Word's rows are seldom cut at quite the same places. */
const SAME_EDGE = 150;

/** A row with a place for every column of its table; what a merged cell covers beyond its first place is empty. */
export type AlignedRow = readonly (readonly WordCell[])[];

/** How many cells most rows have; of equals the greater. */
function usualCount(rows: readonly WordRow[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [first] = [...counts].toSorted(([a, m], [b, n]) => n - m || b - a);
  return first?.[0] ?? 0;
}

function nearest(edges: readonly number[], start: number): number {
  let best = 0;
  edges.forEach((edge, i) => {
    if (Math.abs(edge - start) < Math.abs((edges[best] ?? 0) - start)) best = i;
  });
  return best;
}

/** Left edges of the columns: those of the first usual row, and whatever rows with more cells have besides. */
function findEdges(rows: readonly WordRow[], usual: number): number[] {
  const edges = (rows.find((row) => row.length === usual) ?? []).map((cell) => cell.start);
  for (const row of rows) {
    if (row.length <= usual) continue;
    for (const { start } of row) {
      if (edges.every((edge) => Math.abs(edge - start) > SAME_EDGE)) edges.push(start);
    }
  }
  return edges.toSorted((a, b) => a - b);
}

/** Puts the cells of every row under the column they stand in. Rows as long as most have a cell for each usual column. */
export function alignCells(rows: readonly WordRow[]): AlignedRow[] {
  const usual = usualCount(rows);
  const edges = findEdges(rows, usual);
  const model = rows.find((row) => row.length === usual) ?? [];
  const usualPlaces = model.map((cell) => nearest(edges, cell.start));
  return rows.map((row) => {
    const places: WordCell[][] = edges.map(() => []);
    row.forEach((cell, i) => {
      const place = row.length === usual ? usualPlaces[i] : nearest(edges, cell.start);
      places[place ?? 0]?.push(cell);
    });
    return places;
  });
}
