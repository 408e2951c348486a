import type { DraftParagraph } from '#shared/model/draft';
import type { DocumentFacts } from '#shared/model/fact';
import type { Outline } from '#shared/model/outline';

/** The superior's document, read. */
export interface Superior {
  /** SHA-256 of the original. */
  readonly document: string;
  readonly text: string;
  readonly outline: Outline;
  readonly facts: DocumentFacts;
}

/** A paragraph before it has its id. */
export type Composed = Omit<DraftParagraph, 'id'>;

/** A paragraph in the program's own words, without a source. */
export function own(kind: DraftParagraph['kind'], text: string): Composed {
  return { kind, text, sources: [], covers: [] };
}
