/** Whether entries must, may or must not fulfil a clause. */
export type Presence = 'required' | 'optional' | 'prohibited';

/** Numbers of terms, for each segment of the collection. */
export type TermNumbers = readonly ArrayLike<number>[];

/** Words, one of which has to stand in an entry. */
export interface WordClause {
  readonly kind: 'words';
  readonly terms: TermNumbers;
  /** A bit for each field of the schema in which they may stand. */
  readonly fieldMask: number;
  readonly presence: Presence;
  readonly boost: number;
  /**
   * `word`: the one term of that name. `each`: many terms, each rated by itself, as Lunr does. `group`: many terms rated
   * as one, so that a word typed without accents does not rate its rarest variant highest.
   */
  readonly scoring: 'word' | 'each' | 'group';
  /** Clauses with the same name in `word` scoring are the same word. */
  readonly name: string;
}

/** Words that have to stand next to each other, in order; for each place the terms that may stand there. */
export interface PhraseClause {
  readonly kind: 'phrase';
  readonly places: readonly TermNumbers[];
  readonly fieldMask: number;
  readonly presence: Presence;
  readonly boost: number;
  readonly name: string;
}

export type Clause = WordClause | PhraseClause;

/** Whether some segment has a term of the clause. */
export function hasTerms(terms: TermNumbers): boolean {
  return terms.some((each) => each.length > 0);
}
