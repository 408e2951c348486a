/**
 * Words that end a body's name in running text: what it is told to do, and the small words after it.
 * Written in lower case in the text; with a capital they may belong to a name (Sở Xây dựng).
 */
export declare const VERBS: readonly string[];
/** Small words that end a name wherever they stand. */
export declare const SMALL_WORDS: readonly string[];
