/** One paragraph of a laid-out document. Sizes in points. */
export interface SheetLine {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly align: 'left' | 'centre' | 'justify';
  /** First-line indent in millimetres. */
  readonly indent: number;
  /** Space before, points. */
  readonly before: number;
  /** A solid rule under the line: as long as its text, or a third of the column. */
  readonly rule: 'text' | 'third' | null;
  /** Stays on the page of the line that follows. */
  readonly keepWithNext: boolean;
  /** Paragraph of the draft it shows, for linking screen and source; null for head and foot. */
  readonly paragraph: string | null;
}

/** An official document laid out: what the screen shows, and what the DOCX and the paper carry. */
export interface Sheet {
  /** Millimetres on A4. */
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** Width of the head's left column, a share of the text width. */
  readonly headSplit: number;
  readonly head: { readonly left: readonly SheetLine[]; readonly right: readonly SheetLine[] };
  readonly title: readonly SheetLine[];
  readonly body: readonly SheetLine[];
  readonly foot: { readonly left: readonly SheetLine[]; readonly right: readonly SheetLine[] };
}
