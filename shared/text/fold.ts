const MARKS = /[\u0300-\u036f]/gu;
/** In {@link folded}: not looked at yet. No letter folds to U+0000. */
const UNKNOWN = 0;
/** In {@link folded}: a mark on its own, which folds to nothing. U+FFFF is no character. */
const NOTHING = 0xffff;

/** What each UTF-16 unit folds to, learnt when it is first met. */
const folded = new Uint16Array(0x10000);

function learn(unit: number): number {
  const letter = String.fromCharCode(unit);
  const plain = letter
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replaceAll('đ', 'd')
    .normalize('NFC');
  const result =
    plain === ''
      ? NOTHING
      : plain.length === 1
        ? plain.charCodeAt(0)
        : (letter.codePointAt(0) ?? 0);
  folded[unit] = result;
  return result;
}

/** The folded form of one UTF-16 unit: U+FFFF for a mark, which folds to nothing. */
function foldUnit(unit: number): number {
  const known = folded[unit] ?? UNKNOWN;
  return known === UNKNOWN ? learn(unit) : known;
}

/**
 * Lower case, without tone and vowel marks, đ as d: the one folding of the program. Every letter stays one letter when
 * the text is NFC; marks that stand on their own (NFD) fall away.
 */
export function foldText(text: string): string {
  let same = 0;
  while (same < text.length && foldUnit(text.charCodeAt(same)) === text.charCodeAt(same)) same += 1;
  if (same === text.length) return text;
  let result = text.slice(0, same);
  for (let at = same; at < text.length; at += 1) {
    const unit = foldUnit(text.charCodeAt(at));
    if (unit !== NOTHING) result += String.fromCharCode(unit);
  }
  return result;
}

/** A folded text with the way back to the letters it was made from. */
export interface FoldedText {
  readonly text: string;
  /**
   * Offset of each folded letter in the original, and at last the original's length: the original of the folded
   * stretch `[a, b)` is `[starts[a], starts[b])`, marks included.
   */
  readonly starts: readonly number[];
}

/** {@link foldText} with a map of its letters to the original's. */
export function foldWithMap(text: string): FoldedText {
  const starts: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (foldUnit(text.charCodeAt(at)) !== NOTHING) starts.push(at);
  }
  starts.push(text.length);
  return { text: foldText(text), starts };
}
