import { placeTone } from '#shared/text/place-tone';

/** One syllable, number or word of the text, and where it stands. */
export interface Syllable {
  /** As written. */
  readonly text: string;
  /** UTF-16 offset of its first letter. */
  readonly start: number;
  readonly end: number;
}

const LETTERS = /[\p{L}\p{M}]+|\p{N}+/gu;

/** The syllables of a text. Letters and digits part from each other, so that 57-KL/TW, 57 KL TW and 57kl/tw agree. */
export function splitSyllables(text: string): readonly Syllable[] {
  return Array.from(text.matchAll(LETTERS), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The form in which a syllable is compared with its accents: NFC, lower case, the tone in its place; hoà and hòa, uỷ and ủy are one. */
export function exactForm(syllable: string): string {
  return placeTone(syllable.normalize('NFC').toLowerCase());
}
