import { isWord } from '#shared/text/spelling';

/** "70-TB/TWngày 06", "Chính phủngày 25": nothing else ends so before a number. */
const BEFORE_DATE = /(?<=[\p{L}\p{N}])(?=ngày\s?\d)/gu;
/** "ngày22", "số45-CT/TW". */
const BEFORE_DIGITS = /(?<=(?<![\p{L}\p{M}])(?:ngày|tháng|năm|số))(?=\d)/gu;
/** "100năm", "06tháng". */
const AFTER_DIGITS = /(?<=\d)(?=(?:tháng|năm)(?![\p{L}\p{M}]))/gu;
/** Two words are at least five letters, and at most twice the longest word. */
const LETTERS = /(?<![\p{L}\p{M}\p{N}@._/-])\p{L}{5,14}(?![\p{L}\p{M}\p{N}@])/gu;
const CAPITAL_WITHIN = /\p{Ll}(?=\p{Lu}\p{Ll})/gu;
/** Names without a mark may be foreign ones: "YouTube". */
const MARKED = /[^A-Za-z]/u;

/** Where two words stand in these letters; null where none or more than one way is good Vietnamese. */
function findJoint(letters: string): number | null {
  if (!MARKED.test(letters) || isWord(letters)) return null;
  const capitals = Array.from(letters.matchAll(CAPITAL_WITHIN), (match) => match.index + 1);
  const isEven = letters === letters.toUpperCase() || !/\p{Lu}/u.test(letters.slice(1));
  if (capitals.length === 0 && !isEven) return null;
  const places =
    capitals.length > 0 ? capitals : Array.from({ length: letters.length - 3 }, (_, i) => i + 2);
  const good = places.filter((at) => isWord(letters.slice(0, at)) && isWord(letters.slice(at)));
  return good.length === 1 ? (good[0] ?? null) : null;
}

/**
 * Where a space was lost between two words ("TổngBí thư", "Vănhóa", "ngày22"), in order, and only where that is
 * sure: together they are no Vietnamese word, and there is but one way to part them.
 */
export function findMissingSpaces(text: string): number[] {
  const places = new Set<number>();
  for (const pattern of [BEFORE_DATE, BEFORE_DIGITS, AFTER_DIGITS]) {
    for (const match of text.matchAll(pattern)) places.add(match.index);
  }
  for (const match of text.matchAll(LETTERS)) {
    const joint = findJoint(match[0]);
    if (joint !== null) places.add(match.index + joint);
  }
  return [...places].toSorted((a, b) => a - b);
}
