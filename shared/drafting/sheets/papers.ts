/** A paper for the year on one page. Lengths in millimetres, letters in points. */
export interface Paper {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly gap: number;
  readonly columns: number;
  /** Head with agency, title and year. */
  readonly head: number;
  /** Legend. */
  readonly foot: number;
  /** Letters of the lists, the largest first; the last is the smallest that is still read on a wall. */
  readonly sizes: readonly number[];
  /** A month's name, and the row of weekdays. */
  readonly caption: number;
  readonly weekdays: number;
  /** Height of a day's cell, as low and as high as it may be. */
  readonly cell: { readonly low: number; readonly high: number };
  /** Columns of the pages that follow. */
  readonly furtherColumns: number;
}

/** Papers by their name in the choice of papers. */
export const PAPERS = {
  'a3-landscape': {
    width: 420,
    height: 297,
    margin: 9,
    gap: 3.5,
    columns: 4,
    head: 21,
    foot: 5.5,
    sizes: [11, 10.5, 10, 9.5, 9, 8.5, 8],
    caption: 6.2,
    weekdays: 4.2,
    cell: { low: 5.4, high: 8.2 },
    furtherColumns: 4,
  },
  'a4-landscape': {
    width: 297,
    height: 210,
    margin: 6,
    gap: 2.2,
    columns: 4,
    head: 15,
    foot: 4,
    sizes: [9.5, 9, 8.5, 8, 7.5, 7],
    caption: 4.6,
    weekdays: 3.4,
    cell: { low: 3.9, high: 5.6 },
    furtherColumns: 3,
  },
  'a4-portrait': {
    width: 210,
    height: 297,
    margin: 6,
    gap: 2.2,
    columns: 3,
    head: 21,
    foot: 6.6,
    sizes: [9.5, 9, 8.5, 8, 7.5, 7],
    caption: 4.6,
    weekdays: 3.4,
    cell: { low: 3.9, high: 5.6 },
    furtherColumns: 2,
  },
} as const satisfies Readonly<Record<string, Paper>>;

/** Name of a paper for the year on one page. */
export type PaperName = keyof typeof PAPERS;

/** Height of a line by the size of its letters. */
export const LINE = 1.16;

/** Where the text of an entry begins beside its mark and day, by the size of its letters. */
export const LABEL = 3.9;
