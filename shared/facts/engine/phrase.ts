import { formNumber } from '#shared/facts/engine/look';
import { foldText } from '#shared/text/fold';
import { eitherTone, forgivingMarks } from '#shared/text/tones';
import { LETTERS } from '#shared/text/letters';

/** One piece of a phrase: words as they stand, a slot, a gap, or a part that may be missing. */
export type Piece =
  | {
      readonly kind: 'words';
      readonly expression: RegExp;
      /** Numbers of the folded forms, one of which must be in a folded text; empty where that cannot be told. */
      readonly forms: readonly number[];
    }
  | { readonly kind: 'slot'; readonly name: string; readonly word: string }
  | { readonly kind: 'gap' }
  | { readonly kind: 'optional'; readonly pieces: readonly Piece[] };

/** How far `…` reaches: within one clause, and no further than this many letters. */
export const GAP = 220;

const LETTER = new RegExp(`[${LETTERS}]`, 'u');
const TOKEN = /\{([a-z]+\??)(?::([a-z]+))?\}|…|\[|\]|[^{}[\]…]+/giu;

/** The longer of two alternatives is tried first: "chủ trì thực hiện" before "chủ trì". */
function longestFirst(words: string): string {
  return words.replaceAll(/\(([^()]+)\)/gu, (_, inner: string) => {
    const sorted = inner.split('|').toSorted((left, right) => right.length - left.length);
    return `(${sorted.join('|')})`;
  });
}

/** "(trước|vào) ngày" is "truoc ngay" or "vao ngay", an escaped bracket is a bracket. */
function formsOf(letters: string): readonly number[] {
  const bracket = /^\\([()])$/u.exec(letters)?.[1];
  if (bracket !== undefined) return [formNumber(bracket)];
  const [before = '', inner = '', after = '', ...more] = letters.split(/[()]/u);
  if (more.length > 0 || /[\\^$*+?]/u.test(letters)) return [];
  const forms = inner.split('|').map((one) => foldText(before + one + after));
  return forms.includes('') ? [] : forms.map(formNumber);
}

function compileWords(words: string): Piece {
  const letters = longestFirst(words.trim());
  const before = LETTER.test(letters.charAt(0)) ? `(?<![${LETTERS}])` : '';
  const after = LETTER.test(letters.at(-1) ?? '') ? `(?![${LETTERS}])` : '';
  const head = /^\s/u.test(words) ? '\\s*' : '';
  const tail = /\s$/u.test(words) ? '\\s*' : '';
  const escaped = eitherTone(forgivingMarks(letters))
    .replaceAll(/[.*+^$]/gu, String.raw`\$&`)
    .replaceAll(/\s+/gu, String.raw`\s+`);
  const pattern =
    letters === '' ? String.raw`\s*` : `${head}${before}(?:${escaped})${after}${tail}`;
  return { kind: 'words', forms: formsOf(letters), expression: new RegExp(pattern, 'iuy') };
}

/**
 * Compiles a phrase. `{day}` is a word of the lexicon, `{from:day}` gives it a name, `{via?:units}` may be
 * absent, `[…]` may be missing, `(a|b)` is either, an escaped bracket is a bracket of the text, `…` is
 * anything within the clause.
 */
export function compilePhrase(phrase: string): readonly Piece[] {
  const stack: Piece[][] = [[]];
  for (const [token, name, type] of phrase.matchAll(TOKEN)) {
    const here = stack.at(-1);
    if (!here) throw new Error(`Unbalanced brackets in "${phrase}"`);
    if (token === '[') {
      stack.push([]);
    } else if (token === ']') {
      stack.pop();
      stack.at(-1)?.push({ kind: 'optional', pieces: here });
    } else if (token === '…') {
      here.push({ kind: 'gap' });
    } else if (name !== undefined) {
      const slot = name.replace('?', '');
      here.push({ kind: 'slot', name: slot, word: type ?? slot });
    } else {
      here.push(compileWords(token));
    }
  }
  if (stack.length !== 1) throw new Error(`Unbalanced brackets in "${phrase}"`);
  return stack[0] ?? [];
}
