/** A letter, mark or digit, for use inside a character class of a `u` expression. */
export const LETTERS = '\\p{L}\\p{M}\\p{N}';

const BEFORE = `(?<![${LETTERS}])`;
const AFTER = `(?![${LETTERS}])`;

/** The pattern matched as whole words; `\b` knows ASCII only and would cut "đã" in two. */
export function wholeWords(pattern: string): string {
  return `${BEFORE}(?:${pattern})${AFTER}`;
}

/** Whether a word could begin at `index`: no letter or digit stands directly before it. */
export function startsWord(text: string, index: number): boolean {
  return index === 0 || !/[\p{L}\p{M}\p{N}]/u.test(text.charAt(index - 1));
}
