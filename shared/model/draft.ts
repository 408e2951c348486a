import type { Span } from '#shared/model/reading';

/** Where a paragraph of a draft comes from. */
export interface DraftSource {
  /** SHA-256 of the superior's document. */
  readonly document: string;
  readonly span: Span;
}

/** One paragraph of a draft. `heading` carries its label in the text ("II. NHIỆM VỤ"). */
export interface DraftParagraph {
  readonly id: string;
  readonly kind: 'basis' | 'text' | 'heading' | 'subheading' | 'duty';
  readonly text: string;
  /** Empty for words that are the program's or the officer's own. */
  readonly sources: readonly DraftSource[];
  /** Ids of the superior's tasks this paragraph covers. */
  readonly covers: readonly string[];
}

/** The unit's own plan, being written. */
export interface Draft {
  readonly id: string;
  /** SHA-256 of the superior's document. */
  readonly basedOn: string;
  readonly system: 'party' | 'state';
  readonly parent: string;
  readonly unit: string;
  readonly symbol: string;
  readonly place: string;
  readonly year: number;
  /** V/v or trích yếu under KẾ HOẠCH. */
  readonly title: string;
  readonly paragraphs: readonly DraftParagraph[];
  readonly recipients: readonly string[];
  /** E.g. TM., KT.; may be empty. */
  readonly capacity: string;
  readonly signerTitle: string;
  readonly signer: string;
}
