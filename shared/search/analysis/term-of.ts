import { exactForm } from '#shared/text/syllable';

/**
 * The term under which a syllable or number is kept: NFC, lower case, the tone in its place; numbers without leading
 * zeros, so that 05/8 and 5/8, 05-HD/VPTW and 5-HD/VPTW are one.
 */
export function termOf(word: string): string {
  const first = word.charCodeAt(0);
  if (first < 0x30 || first > 0x39) return exactForm(word);
  let zeros = 0;
  while (zeros < word.length - 1 && word.charCodeAt(zeros) === 0x30) zeros += 1;
  return word.slice(zeros);
}
