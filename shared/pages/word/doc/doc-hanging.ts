import { type DocFile, readPlc } from '#shared/pages/word/doc/doc-file';
import type { TextRange } from '#shared/pages/word/doc/doc-blocks';

/** Sizes of records in the table stream (MS-DOC 2.8). */
const NOTE_MARK = 2;
const SHAPE = 26;
const BOX = 22;
/** Where a box says to which shape it belongs. */
const BOX_SHAPE = 14;
/** Stories before those of the first section: separators of notes. */
const NOTE_STORIES = 6;

function readRanges(positions: readonly number[], start: number, end: number): TextRange[] {
  return positions.slice(0, -1).map((position, i) => ({
    from: Math.min(start + position, end),
    to: Math.min(start + (positions[i + 1] ?? position), end),
  }));
}

/** Footnotes and endnotes by the places of their marks. */
export function readNoteRanges(file: DocFile): Map<number, TextRange> {
  const { table, starts } = file;
  const notes = new Map<number, TextRange>();
  for (const [marks, texts, start, end] of [
    ['footnoteMarks', 'footnoteTexts', starts.footnotes, starts.pageHeads],
    ['endnoteMarks', 'endnoteTexts', starts.endnotes, starts.boxes],
  ] as const) {
    const { positions } = readPlc(table, file.extentOf(texts), 0);
    const ranges = readRanges(positions, start, end);
    const places = readPlc(table, file.extentOf(marks), NOTE_MARK).positions;
    places.slice(0, -1).forEach((place, i) => {
      const range = ranges[i];
      if (range) notes.set(place, range);
    });
  }
  return notes;
}

/** Text boxes: all of them, and by the places of the shapes they belong to. */
export function readBoxRanges(file: DocFile): {
  readonly all: readonly TextRange[];
  readonly byPlace: ReadonlyMap<number, TextRange>;
} {
  const { table, starts } = file;
  const boxes = readPlc(table, file.extentOf('boxTexts'), BOX);
  const ranges = readRanges(boxes.positions, starts.boxes, starts.end);
  const ofShape = new Map<number, TextRange>();
  boxes.records.forEach((record, i) => {
    const range = ranges[i];
    if (range) ofShape.set(table.u32(record + BOX_SHAPE), range);
  });
  const byPlace = new Map<number, TextRange>();
  const shapes = readPlc(table, file.extentOf('shapes'), SHAPE);
  shapes.records.forEach((record, i) => {
    const range = ofShape.get(table.u32(record));
    const place = shapes.positions[i];
    if (range && place !== undefined) byPlace.set(place, range);
  });
  return { all: ranges, byPlace };
}

/** The heads of the first section's pages: of its first page, of the others. */
export function readHeadRanges(file: DocFile): readonly TextRange[] {
  const { table, starts } = file;
  const { positions } = readPlc(table, file.extentOf('pageHeads'), 0);
  const stories = readRanges(positions, starts.pageHeads, starts.endnotes);
  return [NOTE_STORIES + 4, NOTE_STORIES + 1].flatMap((index) => stories[index] ?? []);
}
