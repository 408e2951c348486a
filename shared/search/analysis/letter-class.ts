/** What a UTF-16 unit is to search. Marks count as letters, so that text in NFD has the same syllables. */
export const SEPARATOR = 1;
export const LETTER = 2;
export const DIGIT = 3;

const LETTERS = /[\p{L}\p{M}\p{Cs}]/u;
const DIGITS = /\p{N}/u;

/** Learnt when a unit is first met; 0 for units not met yet. */
const classes = new Uint8Array(0x10000);
const lower = new Uint16Array(0x10000);

function learn(unit: number): number {
  const letter = String.fromCharCode(unit);
  const kind = LETTERS.test(letter) ? LETTER : DIGITS.test(letter) ? DIGIT : SEPARATOR;
  const small = letter.toLowerCase();
  classes[unit] = kind;
  lower[unit] = small.length === 1 ? small.charCodeAt(0) : unit;
  return kind;
}

/** {@link SEPARATOR}, {@link LETTER} or {@link DIGIT}. */
export function classOf(unit: number): number {
  const known = classes[unit] ?? 0;
  return known === 0 ? learn(unit) : known;
}

/** The small letter of a UTF-16 unit, one unit for one. The unit must have been classed before. */
export function lowerOf(unit: number): number {
  return lower[unit] ?? unit;
}
