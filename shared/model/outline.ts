import type { Span } from '#shared/model/reading';

/** `heading`: a title on its own; `paragraph`: a numbered or lettered running text; `bullet`: an item marked -, +, •. */
export type SectionKind = 'heading' | 'paragraph' | 'bullet';

/** One numbered, lettered or bulleted part of the body. */
export interface Section {
  /** The label as written, without its punctuation: `II`, `3.1`, `đ`; null for bullets and unlabelled text. */
  readonly no: string | null;
  /** Where it stands, e.g. `II.3.1`: the labels from the top joined by dots. */
  readonly path: string;
  readonly kind: SectionKind;
  /** Its own block without the label. For a heading, the title; for a paragraph or bullet the whole text. */
  readonly span: Span;
  readonly title: string;
  /** Unlabelled paragraphs that follow it before its first child. */
  readonly body: readonly Span[];
  readonly children: readonly Section[];
}

/** A document cut into its three parts. Spans are whole blocks of the reading, or what a label opens within one. */
export interface Outline {
  /** Issuer, motto, number, place and date, type, title; stamps and handwriting among them. */
  readonly head: readonly Span[];
  /** Căn cứ … and the sentence that opens the body, before the first section. */
  readonly opening: readonly Span[];
  readonly sections: readonly Section[];
  /** Unlabelled paragraphs after the last section ("Trên đây là …", "Đề nghị các địa phương …"). */
  readonly closing: readonly Span[];
  /** Nơi nhận, signature. */
  readonly foot: readonly Span[];
  readonly footnotes: readonly Span[];
}
