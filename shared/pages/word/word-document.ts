/** How a stretch of letters is set. */
export interface RunLook {
  readonly bold: boolean;
  readonly italic: boolean;
  /** Shown in capitals whatever is written. */
  readonly caps: boolean;
  /** Name of the font, which may say that the letters are not Unicode; empty where nothing says. */
  readonly font: string;
}

/** A stretch of letters of one look. `\t` is a tab, `\n` a line's end within the paragraph, `\f` a page's. */
export interface WordRun extends RunLook {
  readonly text: string;
}

/** One paragraph, whichever kind of Word file it comes from: changes accepted, hidden text left out. */
export interface WordParagraph {
  readonly kind: 'paragraph';
  /** The number or bullet that Word puts before it, with the space that parts it from the text; empty for none. */
  readonly label: string;
  readonly runs: readonly WordRun[];
  readonly centred: boolean;
  /** The footnotes and endnotes whose marks stand in it, in order. */
  readonly notes: readonly (readonly WordBlock[])[];
}

export interface WordCell {
  /** Where its left edge is: columns of the grid, or twips. Of one measure within a table. */
  readonly start: number;
  /** It goes on with the cell above: what it holds is not shown. */
  readonly continues: boolean;
  readonly blocks: readonly WordBlock[];
}

export type WordRow = readonly WordCell[];

export interface WordTable {
  readonly kind: 'table';
  readonly rows: readonly WordRow[];
}

export type WordBlock = WordParagraph | WordTable;

/** No more paragraphs than this are read: some 3,000 pages. */
export const MOST_PARAGRAPHS = 60_000;

/** A Word file as its reader found it. */
export interface WordDocument {
  readonly blocks: readonly WordBlock[];
  /** Are there pictures in it? Then a file without words is a scan. */
  readonly hasPictures: boolean;
}
