/** A field of the text that a word may be bound to. */
export type FieldName = 'number' | 'title' | 'body';

/** A facet by which answers are narrowed. */
export type FacetName = 'type' | 'year' | 'issuer' | 'unit';

/** One word asked for. */
export interface QueryWord {
  /** The term with its accents. */
  readonly exact: string;
  /** Without accents; `*` in it stands for any letters. */
  readonly folded: string;
  /** Typing errors forgiven in it. */
  readonly errors: number;
  /** The word is still being typed: its beginning is enough. */
  readonly prefix: boolean;
}

/** A word, or words that have to stand next to each other: a phrase in quotes, a number such as 57-KL/TW. */
export interface QueryPart {
  readonly words: readonly QueryWord[];
  readonly presence: 'required' | 'prohibited';
  readonly field: FieldName | null;
  readonly boost: number;
  /** Only the accents that were typed will do: a phrase in quotes, a word left out. */
  readonly strict: boolean;
  /** As it was typed, sign and field included, for offering it again. */
  readonly typed: string;
}

/** loai:, nam:, coquan:, donvi:. */
export interface QueryFilter {
  readonly facet: FacetName;
  /** Folded; '' is none yet. */
  readonly value: string;
  readonly negated: boolean;
  /** As it was typed. */
  readonly typed: string;
}

/** What the officer typed, understood. Any string is a valid query. */
export interface SearchQuery {
  readonly parts: readonly QueryPart[];
  readonly filters: readonly QueryFilter[];
  /** Something was typed with accents: then those typed without are meant so, and exact spellings come first. */
  readonly accented: boolean;
}

/** The words of all parts that must be there. */
export function wantedWords(query: SearchQuery): readonly QueryWord[] {
  return query.parts.flatMap((part) => (part.presence === 'required' ? part.words : []));
}
