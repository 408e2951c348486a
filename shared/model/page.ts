/** An encoding or font of the time before Unicode, whose letters were converted while reading. */
export type OldEncoding = 'tcvn3' | 'vni' | 'vps' | 'windows-1258';

/** A rectangle on a page, in points, origin at the page's top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One word (or piece of a word) as a reader found it on a page. */
export interface Run {
  /** The letters, NFC. */
  readonly text: string;
  /** Left edge, points. */
  readonly x: number;
  /** Baseline, points from the page's top. */
  readonly y: number;
  readonly width: number;
  /** Font size, points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Degrees against the reading direction of the page; 0 for ordinary text. */
  readonly angle: number;
  /** True for text that is not painted (the hidden layer of a scan). */
  readonly hidden: boolean;
  /** The file itself puts a space between this run and the one before it. */
  readonly afterSpace: boolean;
  /** How sure the recognition of letters is of it, 0 to 100; absent for words that the file itself gives. */
  readonly confidence?: number;
}

/** A straight horizontal or vertical rule drawn on the page, points. */
export interface Rule {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Everything later stages need to know of one page, as plain data. */
export interface Page {
  /** 1 for the first page. */
  readonly number: number;
  /** Degrees clockwise by which the page was turned to be read, because its words stand sideways; width and height are of the turned page. */
  readonly turn: 0 | 90 | 180 | 270;
  /** Degrees clockwise by which the picture of a scanned page, so turned, leans; its boxes are of the straightened one. Absent for none. */
  readonly tilt?: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  readonly rules: readonly Rule[];
  readonly images: readonly Box[];
  /** The old encoding in which most of the words stood that were converted. Absent for none. */
  readonly converted?: OldEncoding;
}
