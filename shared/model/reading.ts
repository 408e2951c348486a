import type { Box, OldEncoding } from '#shared/model/page';

/** A half-open range `[start, end)` of UTF-16 offsets into {@link Reading.text}. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where one word of a {@link Line} stands: offset of its first letter in the line, and its extent on the page. */
export interface LineWord {
  readonly start: number;
  readonly x: number;
  readonly width: number;
  /** How sure the recognition of letters is of it, 0 to 100; absent for words that the file itself gives. */
  readonly confidence?: number;
}

/** One line as it stands on the page or in the text file. */
export interface Line {
  /** 1 for the first page. A text file is one page. */
  readonly page: number;
  /** NFC. */
  readonly text: string;
  /** Null for text files. */
  readonly box: Box | null;
  /** Empty for text files. */
  readonly words: readonly LineWord[];
}

/** Which part of {@link Reading.text} came from which part of which line. */
export interface Piece {
  /** Offset in {@link Reading.text}. */
  readonly start: number;
  readonly length: number;
  /** Index into {@link Reading.lines}. */
  readonly line: number;
  /** Offset in that line's text. */
  readonly lineStart: number;
}

/**
 * What a block is. `footnote` blocks stand after the paragraph that was being read when the note
 * interrupted it. `row` is one table row; its cells are spans of the text, in column order.
 */
export type BlockKind = 'paragraph' | 'footnote' | 'row';

/** One paragraph, footnote or table row, joined over line and page ends. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Page on which the block begins. */
  readonly page: number;
  /** All of it is bold (as the page shows it, or `**…**` / `#` in a text file). */
  readonly bold: boolean;
  readonly italic: boolean;
  /** Stands centred on the page; false where the source does not say. */
  readonly centred: boolean;
  /** For rows only: one span a cell, in column order; empty cells have start = end. */
  readonly cells: readonly Span[];
  /** For rows only: a number that is the same for all rows of one table; -1 otherwise. */
  readonly table: number;
}

/** Size of a page as it was read, points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
  /** Degrees clockwise by which the page has to be turned to stand as it was read; absent for none. Boxes are of the turned page. */
  readonly turn?: 90 | 180 | 270;
  /** Degrees clockwise by which the picture of a scanned page, so turned, leans: it is shown straightened, and boxes are of that. Absent for none. */
  readonly tilt?: number;
}

/**
 * A document as it is read: blocks in reading order, joined by `\n` in `text`.
 * Every offset the program keeps counts in `text`.
 */
export interface Reading {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly lines: readonly Line[];
  /** In order of `start`, without overlap. Separators that joining put in belong to no piece. */
  readonly pieces: readonly Piece[];
  /** In order; one entry with zero size for a text file. */
  readonly pages: readonly PageSize[];
  /** Pages of which nothing could be read (pictures without text, or damage): they are named, never passed over. Absent when all were read. */
  readonly unreadPages?: readonly number[];
  /** Those of the unread pages whose letters can yet be recognised in their picture. Absent for none. */
  readonly pagesToRecognise?: readonly number[];
  /** Pages whose words were recognised in a picture: digits above all may be wrong. Absent for none. */
  readonly recognisedPages?: readonly number[];
  /** The text, or most of what is not Unicode in it, stood in this encoding; all offsets are of the converted text. */
  readonly converted?: OldEncoding | 'utf-8-twice';
}
