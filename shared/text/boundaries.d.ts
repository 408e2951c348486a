/** A letter, mark or digit, for use inside a character class of a `u` expression. */
export declare const LETTERS = '\\p{L}\\p{M}\\p{N}';
/** The pattern matched as whole words; `\b` knows ASCII only and would cut "đã" in two. */
export declare function wholeWords(pattern: string): string;
/** Whether a word could begin at `index`: no letter or digit stands directly before it. */
export declare function startsWord(text: string, index: number): boolean;
