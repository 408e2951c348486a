import type { OldEncoding, Page } from '#shared/model/page';
import type { Line, PageSize, Reading } from '#shared/model/reading';
import { type BlockDraft, type Part, buildReading } from '#shared/pages/build-reading';
import { dropStraySpaces } from '#shared/pages/drop-stray-spaces';
import { dropRunningHeads } from '#shared/pages/drop-running-heads';
import { type FlowBlock, flowPages } from '#shared/pages/flow-pages';
import { gatherLines } from '#shared/pages/gather-lines';
import { separatorBetween } from '#shared/pages/join-words';
import { isOrnament } from '#shared/pages/marks';
import { measurePages } from '#shared/pages/measure-pages';
import { measureBodySize, partPage } from '#shared/pages/page-text';
import { type Segment, lineOfSegment } from '#shared/pages/segment';

/** Gives every segment used its line, in the order of reading. */
class LineList {
  readonly lines: Line[] = [];

  /** The parts that a run of segments makes; the first `skip` letters are left out. */
  partsOf(segments: readonly Segment[], skip = 0): Part[] {
    const parts: Part[] = [];
    let before: string | null = null;
    for (const segment of segments) {
      if (before !== null) parts.push(separatorBetween(before, segment.text));
      const start = before === null ? skip : 0;
      const whole = { line: this.lines.length, start, end: segment.text.length };
      parts.push(...dropStraySpaces([whole], segment.text));
      this.lines.push(lineOfSegment(segment));
      before = segment.text;
    }
    return parts;
  }
}

const PLAIN = { bold: false, italic: false, centred: false, cells: [], table: -1 } as const;

function draftsOf(block: FlowBlock, list: LineList, table: number): BlockDraft[] {
  if (block.kind === 'footnote') {
    const { page, lines, skip } = block.note;
    return [{ ...PLAIN, kind: 'footnote', page, parts: list.partsOf(lines, skip) }];
  }
  if (block.kind === 'table') {
    return block.table.rows
      .filter((row) => row.cells.some((cell) => cell.length > 0))
      .map((row) => ({
        kind: 'row',
        page: row.page,
        bold: row.cells.flat().every((line) => line.bold),
        italic: row.cells.flat().every((line) => line.italic),
        centred: false,
        parts: [],
        cells: row.cells.map((cell) => list.partsOf(cell)),
        table,
      }));
  }
  const { lines, bold, italic, centred } = block.paragraph;
  if (lines.every((line) => isOrnament(line.text))) return [];
  const parts = list.partsOf(lines.flatMap((line) => line.segments));
  return [
    {
      ...PLAIN,
      kind: 'paragraph',
      page: lines[0]?.segments[0]?.page ?? block.lastPage,
      bold,
      italic,
      centred,
      parts,
    },
  ];
}

function sizeOf({ width, height, turn, tilt }: Page): PageSize {
  return {
    width,
    height,
    ...(turn === 0 ? {} : { turn }),
    ...(tilt === undefined ? {} : { tilt }),
  };
}

/** The old encoding of most of the pages that had one. */
function mostConverted(pages: readonly Page[]): OldEncoding | undefined {
  const counts = new Map<OldEncoding, number>();
  for (const { converted } of pages) {
    if (converted) counts.set(converted, (counts.get(converted) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

/** Reads pages as a document: what is printed is put back into the order and the paragraphs it was written in. */
export function joinPages(pages: readonly Page[]): Reading {
  const parted = pages.map((page) => partPage(page));
  const bodySize = measureBodySize(parted);
  const lined = dropRunningHeads(parted, bodySize).map((text) => ({
    ...text,
    segments: gatherLines(text.rest, text.page.number),
  }));
  const blocks = flowPages(lined, measurePages(lined, bodySize));

  const list = new LineList();
  let table = -1;
  const drafts = blocks.flatMap((block) => {
    if (block.kind === 'table') table++;
    return draftsOf(block, list, table);
  });
  const reading = buildReading(
    drafts,
    list.lines,
    pages.map((page) => sizeOf(page)),
  );
  const converted = mostConverted(pages);
  return converted ? { ...reading, converted } : reading;
}
