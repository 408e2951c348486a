const TONES = '\u0300\u0301\u0303\u0309\u0323';
const VOWELS = 'aăâeêioôơuưy';
/** Vowels with a mark of their own; the tone stands on the last of them. */
const MARKED = 'ăâêôơư';

/** A vowel of a syllable without its tone, and the tone; '' for none. */
const toneless = new Map<string, readonly [vowel: string, tone: string]>();
const toned = new Map<string, string>();
for (const vowel of VOWELS) {
  for (const tone of TONES) {
    const letter = (vowel + tone).normalize('NFC');
    toneless.set(letter, [vowel, tone]);
    toned.set(vowel + tone, letter);
  }
}

/**
 * A lower-case NFC syllable with its tone where schoolbooks put it, so that hoà and hòa, uỷ and ủy, qúy and quý are
 * one and "hoà" is still the beginning of "hoàn" but for its tone. Syllables without a tone, with two, or of other
 * languages stay as they are.
 */
export function placeTone(syllable: string): string {
  let at = -1;
  for (let index = 0; index < syllable.length; index += 1) {
    if (syllable.charCodeAt(index) < 0x80 || !toneless.has(syllable.charAt(index))) continue;
    if (at >= 0) return syllable;
    at = index;
  }
  const [vowel, tone] = (at < 0 ? undefined : toneless.get(syllable.charAt(at))) ?? ['', ''];
  if (vowel === '') return syllable;
  const plain = syllable.slice(0, at) + vowel + syllable.slice(at + 1);
  const [start, end] = findNucleus(plain);
  if (at < start - 1 || at >= end) return syllable;
  const target = toneOf(plain, start, end);
  const letter = toned.get(plain.charAt(target) + tone) ?? '';
  return plain.slice(0, target) + letter + plain.slice(target + 1);
}

/** Where the vowels of a toneless syllable stand, `[start, end)`; the u of qu and the i of gi are no vowels. */
function findNucleus(plain: string): readonly [start: number, end: number] {
  let start = 0;
  while (start < plain.length && !VOWELS.includes(plain.charAt(start))) start += 1;
  const onset = plain.slice(0, start + 1);
  if ((onset === 'qu' || onset === 'gi') && VOWELS.includes(plain.charAt(start + 1) || '-'))
    start += 1;
  let end = start;
  while (end < plain.length && VOWELS.includes(plain.charAt(end))) end += 1;
  return [start, end];
}

/** Which of the vowels carries the tone. */
function toneOf(plain: string, start: number, end: number): number {
  for (let at = end - 1; at >= start; at -= 1) {
    if (MARKED.includes(plain.charAt(at))) return at;
  }
  const isOpen = end === plain.length;
  if (end - start === 1 || (end - start === 2 && isOpen)) return start;
  return start + 1;
}
