import { foldText } from '#shared/text/fold';
import { exactForm, splitSyllables } from '#shared/text/syllable';

/** One word asked for. */
export interface QueryWord {
  /** With its accents, as compared; see exactForm. */
  readonly exact: string;
  /** Without accents. */
  readonly folded: string;
  /** Whether it was typed with accents, so that exact hits should come first. */
  readonly accented: boolean;
  /** The word is still being typed: its beginning is enough. */
  readonly prefix: boolean;
}

/** What the officer typed, understood. Any string is a valid query. */
export interface SearchQuery {
  /** All must be there, phrases' words included. */
  readonly words: readonly QueryWord[];
  /** Folded words that must stand together, in order. */
  readonly phrases: readonly (readonly string[])[];
  /** Folded words that must not be there. */
  readonly excluded: readonly string[];
}

const QUOTED = /["“”]([^"“”]*)(["“”]|$)/gu;
const EXCLUDED = /(?<=^|\s)[-–](?=[\p{L}\p{N}])(\S+)/gu;

/** Reads a query: words, "cụm từ", -trừ. The last word counts as being typed unless a space follows it. */
export function parseQuery(text: string): SearchQuery {
  const normal = text.normalize('NFC');
  const phrases: string[][] = [];
  const phraseWords: QueryWord[] = [];
  const withoutPhrases = normal.replace(QUOTED, (_all, phrase: string) => {
    const words = readWords(phrase);
    if (words.length > 0) phrases.push(words.map((word) => word.folded));
    phraseWords.push(...words);
    return ' ';
  });
  const excluded: string[] = [];
  const rest = withoutPhrases.replace(EXCLUDED, (_all, word: string) => {
    excluded.push(...readWords(word).map((each) => each.folded));
    return ' ';
  });
  const words = readWords(rest);
  const last = words.at(-1);
  if (last && /[\p{L}\p{M}\p{N}]$/u.test(rest)) words[words.length - 1] = { ...last, prefix: true };
  return { words: [...phraseWords, ...words], phrases, excluded };
}

function readWords(text: string): QueryWord[] {
  return splitSyllables(text).map((syllable) => {
    const folded = foldText(syllable.text);
    const exact = exactForm(syllable.text);
    return { exact, folded, accented: exact !== folded, prefix: false };
  });
}
