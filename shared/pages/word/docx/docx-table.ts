import { type XmlElement, childOf, elementsOf, valueOf } from '#shared/pages/word/docx/parse-xml';
import type { WordBlock, WordCell, WordTable } from '#shared/pages/word/word-document';

/** Width of a column that does not say its own, twips. */
const UNKNOWN_WIDTH = 1000;

function count(text: string | null, least: number): number {
  const value = Number(text);
  return Number.isSafeInteger(value) && value >= least && value < 1000 ? value : least;
}

/** Rows and cells may stand within content controls and marks of changes. */
function unwrapped(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).flatMap((element) => {
    if (element.name === name) return [element];
    return /^(?:sdt|sdtContent|ins|moveTo|customXml|smartTag)$/u.test(element.name)
      ? unwrapped(element, name)
      : [];
  });
}

/** Left edges of the grid's columns, twips, as far as the grid goes. */
function gridEdges(table: XmlElement): number[] {
  const edges = [0];
  for (const column of elementsOf(childOf(table, 'tblGrid'))) {
    if (column.name !== 'gridCol') continue;
    const width = Number(column.attributes['w']);
    edges.push((edges.at(-1) ?? 0) + (width > 0 ? width : UNKNOWN_WIDTH));
  }
  return edges;
}

function isContinued(properties: XmlElement | null): boolean {
  return ['vMerge', 'hMerge'].some((name) => {
    const merge = childOf(properties, name);
    return merge !== null && merge.attributes['val'] !== 'restart';
  });
}

/** Reads a table; what stands in its cells `readBlocks` reads. */
export function readDocxTable(
  table: XmlElement,
  readBlocks: (cell: XmlElement) => readonly WordBlock[],
): WordTable {
  const edges = gridEdges(table);
  const edgeAt = (column: number): number =>
    edges[column] ?? (edges.at(-1) ?? 0) + (column - edges.length + 1) * UNKNOWN_WIDTH;
  const rows = unwrapped(table, 'tr').flatMap((row) => {
    const properties = childOf(row, 'trPr');
    if (childOf(properties, 'del')) return [];
    let column = count(valueOf(properties, 'gridBefore'), 0);
    const cells = unwrapped(row, 'tc').map((cell): WordCell => {
      const own = childOf(cell, 'tcPr');
      const start = edgeAt(column);
      column += count(valueOf(own, 'gridSpan'), 1);
      return { start, continues: isContinued(own), blocks: readBlocks(cell) };
    });
    return cells.length > 0 ? [cells] : [];
  });
  return { kind: 'table', rows };
}
