import { LETTERS } from '#shared/text/letters';

/** What the rules may know besides the text they read. */
export interface Context {
  /** The year the document is about; null when it names none. */
  readonly year: number | null;
  /** The day it was issued, where known: a day before it tells of the past. */
  readonly issued?: string | null;
  /** The last day of what the document is about, where a section of its own says when that takes place. */
  readonly until?: string | null;
}

/** What a word of the lexicon found: its value and where it ends. */
export interface Found<T> {
  readonly value: T;
  readonly end: number;
}

/** A word of the lexicon: reads itself at one place of the text, or refuses (32 April). */
export interface Word<T> {
  (text: string, at: number, context: Context): Found<T> | null;
  /** Pattern of what it may begin with; rules that begin with the word try these places only. */
  readonly begins?: string;
  /** What a text must hold for the word to be anywhere in it. */
  readonly needs?: RegExp;
}

/** Property classes written out: words are many, and each is compiled. */
function plainly(pattern: string): string {
  return pattern.replaceAll(String.raw`[\p{L}\p{N}]`, `[${LETTERS}]`);
}

/** Makes a lexicon word of a pattern (without anchors) and what its match means. */
export function word<T>(
  pattern: string,
  mean: (found: RegExpExecArray, context: Context) => T | null,
): Word<T> {
  const expression = new RegExp(plainly(pattern), 'iuy');
  const read = (text: string, at: number, context: Context): Found<T> | null => {
    expression.lastIndex = at;
    const found = expression.exec(text);
    const value = found ? mean(found, context) : null;
    return found && value !== null ? { value, end: at + found[0].length } : null;
  };
  return Object.assign(read, { begins: pattern });
}

/** Gives a word the pattern of what it may begin with. */
export function beginning<T>(begins: string, read: Word<T>): Word<T> {
  return Object.assign((text: string, at: number, context: Context) => read(text, at, context), {
    begins,
    needs: new RegExp(plainly(begins), 'iu'),
  });
}

/** A word that holds a digit wherever it stands. */
export function withDigit<T>(read: Word<T>): Word<T> {
  return Object.assign(read, { needs: /\d/u });
}
