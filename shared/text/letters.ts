/** A letter, mark or digit, for use inside a character class of a `u` expression; `\w` knows ASCII only. */
export const LETTERS = '\\p{L}\\p{M}\\p{N}';
