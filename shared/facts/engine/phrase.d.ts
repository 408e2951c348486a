/** One piece of a phrase: words as they stand, a slot, a gap, or a part that may be missing. */
export type Piece =
  | {
      readonly kind: 'words';
      readonly expression: RegExp;
    }
  | {
      readonly kind: 'slot';
      readonly name: string;
      readonly word: string;
    }
  | {
      readonly kind: 'gap';
    }
  | {
      readonly kind: 'optional';
      readonly pieces: readonly Piece[];
    };
/** How far `…` reaches: within one clause, and no further than this many letters. */
export declare const GAP = 220;
/**
 * Compiles a phrase. `{day}` is a word of the lexicon, `{from:day}` gives it a name, `{via?:units}` may be
 * absent, `[…]` may be missing, `(a|b)` is either, an escaped bracket is a bracket of the text, `…` is
 * anything within the clause.
 */
export declare function compilePhrase(phrase: string): readonly Piece[];
