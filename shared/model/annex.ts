import type { Sheet, SheetLine } from '#shared/model/sheet';

/** A column of an annex's table. Width in millimetres. */
export interface AnnexColumn {
  readonly title: string;
  readonly width: number;
  readonly align: 'left' | 'centre';
}

/** A line of the table, a text for each column. */
export interface AnnexRow {
  readonly cells: readonly string[];
  readonly bold: boolean;
}

/** Lines under one head that runs over the whole width. */
export interface AnnexGroup {
  readonly title: string;
  readonly rows: readonly AnnexRow[];
}

/** A table annexed to a document: A4 portrait, its head repeated on every page, its pages numbered by themselves. */
export interface Annex {
  readonly margins: Sheet['margins'];
  readonly title: readonly SheetLine[];
  readonly columns: readonly AnnexColumn[];
  /** Points, in the table. */
  readonly size: number;
  readonly groups: readonly AnnexGroup[];
  /** Under the table. */
  readonly notes: readonly SheetLine[];
}
