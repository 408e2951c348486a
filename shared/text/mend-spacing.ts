import { isWord } from '#shared/text/spelling';

/** A half-open range of UTF-16 offsets. */
interface Range {
  readonly start: number;
  readonly end: number;
}

interface Token extends Range {
  readonly text: string;
  /** No word of its own: a piece of one. */
  readonly torn: boolean;
  /** More than one space stands before it, in a text spaced letter by letter: a word begins here. */
  readonly begins: boolean;
}

/** Words that stand with nothing but spaces between them. */
const STRETCH = /(?<![\p{L}\p{M}])[\p{L}\p{M}]+(?: +[\p{L}\p{M}]+)+/gu;
/** A single letter, or consonants without a vowel: the sign of a torn word. */
const PIECE = /(?<![\p{L}\p{M}])(?:\p{L}|[bcdđghklmnpqrstvx]{2,3})(?![\p{L}\p{M}])/iu;
const LONGEST_WORD = 7;
/** Longer ones without the form of a syllable are foreign words or abbreviations. */
const LONGEST_PIECE = 4;
/** A piece that joins nothing weighs more than any number of words. */
const LEFT_OVER = 100;
/** After these words a capital is a name: "Phụ lục V", "nhóm C". */
const NAMED =
  /^(?:lục|phần|chương|mục|nhóm|loại|khối|hạng|lớp|tổ|cụm|khu|bảng|mẫu|biểu|điểm|khoản|đội|sở|xã)$/iu;
const LABEL = /^[A-HIVXKLĐ]$/u;

function cutTokens(stretch: string, offset: number): Token[] {
  const tokens: Token[] = [];
  let before = 0;
  const isLetterSpaced = /(?<!\p{L})\p{L} \p{L}(?!\p{L})/u.test(stretch);
  for (const match of stretch.matchAll(/[\p{L}\p{M}]+/gu)) {
    const [text] = match;
    const start = offset + match.index;
    const begins = isLetterSpaced && match.index - before > 1;
    const torn = text.length <= LONGEST_PIECE && !isWord(text);
    tokens.push({ text, start, end: start + text.length, torn, begins });
    before = match.index + text.length;
  }
  return tokens;
}

/** Do these tokens make one word, in one style of capitals, of which at least a part could not stand alone? */
function makesWord(tokens: readonly Token[], isLetterSpaced: boolean): boolean {
  const text = tokens.map((token) => token.text).join('');
  const rest = text.slice(1);
  const isEven = text === text.toUpperCase() || rest === rest.toLowerCase();
  if (!isEven || tokens.slice(1).some((token) => token.begins)) return false;
  const isTorn = tokens.some((token) => token.torn);
  const isSpelt = isLetterSpaced && tokens.every((token) => token.text.length === 1);
  return (isTorn || isSpelt) && isWord(text);
}

/** "chủng hĩa", "chủn ghĩa" for "chủ nghĩa": before e and i the letters ngh stand together. */
function partsNgh(before: Token | undefined, after: readonly Token[]): boolean {
  const next = after
    .map((token) => token.text)
    .join('')
    .normalize('NFD');
  const last = before?.text ?? '';
  return (/g$/iu.test(last) && /^h[ie]/iu.test(next)) || (/n$/iu.test(last) && /^gh/iu.test(next));
}

interface Way {
  readonly cost: number;
  /** Tokens that make the next word. */
  readonly take: number;
}

/** The fewest words the tokens can make; of two ways the one whose first word is longer. */
function joinTokens(tokens: readonly Token[], isLetterSpaced: boolean): number[] {
  const ways: Way[] = [];
  ways[tokens.length] = { cost: 0, take: 0 };
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at];
    if (!token) continue;
    const alone = (token.torn ? LEFT_OVER : 1) + (ways[at + 1]?.cost ?? 0);
    let best: Way = { cost: alone, take: 1 };
    const isNamed =
      !isLetterSpaced &&
      LABEL.test(token.text) &&
      (at === 0 || NAMED.test(tokens[at - 1]?.text ?? ''));
    ways[at] = best;
    if (isNamed) continue;
    let letters = token.text.length;
    for (let take = 2; at + take <= tokens.length; take++) {
      letters += tokens[at + take - 1]?.text.length ?? 0;
      if (letters > LONGEST_WORD) break;
      const cost = 1 + (ways[at + take]?.cost ?? 0);
      if (cost > best.cost || !makesWord(tokens.slice(at, at + take), isLetterSpaced)) continue;
      const tie = cost === best.cost;
      if (tie && partsNgh(tokens[at + take - 1], tokens.slice(at + take, at + take + 2))) continue;
      best = { cost, take };
    }
    ways[at] = best;
  }
  const takes: number[] = [];
  for (let at = 0; at < tokens.length; at += takes.at(-1) ?? 1) takes.push(ways[at]?.take ?? 1);
  return takes;
}

/** Is it sure that words were torn here? In capitals one is enough; elsewhere most of the stretch must be torn. */
function isSure(stretch: string, tokens: readonly Token[], takes: readonly number[]): boolean {
  const singles = tokens.filter((token) => token.text.length === 1).length;
  const isLetterSpaced = tokens.length >= 3 && singles >= tokens.length / 2;
  let [at, left, joined, removed] = [0, 0, 0, 0];
  for (const take of takes) {
    const token = tokens[at];
    if (take === 1 && token?.torn && token.text.length === 1) left++;
    if (take > 1) joined += take;
    removed += take - 1;
    at += take;
  }
  if (removed === 0) return false;
  if (isLetterSpaced) return removed >= 2 && left <= tokens.length / 4;
  if (left > 0) return false;
  return stretch === stretch.toUpperCase() || (removed >= 2 && joined >= 0.4 * tokens.length);
}

/** Consonants by themselves, or the tail of a word: no word of a running text looks so. */
const TAIL = /^[bcdđghklmnpqrstvx]{1,3}$/u;
/** "10 m", "5 h": after a figure a letter is a unit. */
const AFTER_FIGURE = /\d\s*$/u;

/** One torn word in a running text: "đến h ế t năm", "chí nh trị". Sure where a piece is no word in any text. */
function isSureAlone(tokens: readonly Token[], before: string): boolean {
  if (tokens.length < 2 || AFTER_FIGURE.test(before)) return false;
  const pieces = tokens.slice(1).map(({ text }) => text);
  const first = tokens[0]?.text ?? '';
  // "Bộ Y t ế"; "điểm d ở trên" names a point.
  const opens = TAIL.test(first) && !NAMED.test(/\p{L}+(?=\P{L}*$)/u.exec(before)?.[0] ?? '');
  return (
    pieces.some((piece) => TAIL.test(piece)) ||
    (opens && (tokens[1]?.torn === true || tokens[1]?.text.length === 1))
  );
}

/**
 * The spaces that tear words apart ("ỦY B AN NHÂN D Â N", "C Ộ N G   H Ò A"), where that is sure: the pieces could
 * not stand alone, together they are spelt as Vietnamese words are, and it is no ordinary running text.
 */
export function findStraySpaces(text: string): Range[] {
  const stray: Range[] = [];
  if (!PIECE.test(text)) return stray;
  for (const match of text.matchAll(STRETCH)) {
    const [stretch] = match;
    if (!PIECE.test(stretch)) continue;
    const tokens = cutTokens(stretch, match.index);
    const singles = tokens.filter((token) => token.text.length === 1).length;
    const takes = joinTokens(tokens, tokens.length >= 3 && singles >= tokens.length / 2);
    const allSure = isSure(stretch, tokens, takes);
    let at = 0;
    for (const take of takes) {
      if (
        !allSure &&
        !isSureAlone(tokens.slice(at, at + take), text.slice(0, tokens[at]?.start ?? 0))
      ) {
        at += take;
        continue;
      }
      for (let i = at + 1; i < at + take; i++) {
        stray.push({ start: tokens[i - 1]?.end ?? 0, end: tokens[i]?.start ?? 0 });
      }
      at += take;
    }
  }
  return stray;
}
