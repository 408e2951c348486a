/** What the rules may know besides the text they read. */
export interface Context {
  /** The year the document is about; null when it names none. */
  readonly year: number | null;
}
/** What a word of the lexicon found: its value and where it ends. */
export interface Found<T> {
  readonly value: T;
  readonly end: number;
}
/** A word of the lexicon: reads itself at one place of the text, or refuses (32 April). */
export type Word<T> = (text: string, at: number, context: Context) => Found<T> | null;
/** Makes a lexicon word of a pattern (without anchors) and what its match means. */
export declare function word<T>(
  pattern: string,
  mean: (found: RegExpExecArray, context: Context) => T | null,
): Word<T>;
