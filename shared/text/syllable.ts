/** One syllable, number or word of the text, and where it stands. */
export interface Syllable {
  /** As written. */
  readonly text: string;
  /** UTF-16 offset of its first letter. */
  readonly start: number;
  readonly end: number;
}

const LETTERS = /[\p{L}\p{M}]+|\p{N}+/gu;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** The syllables of a text. Letters and digits part from each other, so that 57-KL/TW, 57 KL TW and 57kl/tw agree. */
export function splitSyllables(text: string): readonly Syllable[] {
  return Array.from(text.matchAll(LETTERS), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * The form in which a syllable is compared with its accents: lower case, with the tone mark behind the letters,
 * so that hoà and hòa, uỷ and ủy are one.
 */
export function exactForm(syllable: string): string {
  const letters = syllable.toLowerCase().normalize('NFD');
  const tone = letters.match(TONES)?.join('') ?? '';
  return (letters.replace(TONES, '') + tone).normalize('NFC');
}
