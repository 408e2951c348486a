import { isSyllable } from '#shared/text/judge-text';

const WORD = /[\p{L}\p{M}]+/gu;

/** `open`: its letters do not tell whether capitals were meant. `other`: an abbreviation. */
type Case = 'capital' | 'small' | 'open' | 'other';

function caseOf(word: string): Case {
  if (/[a-z]/u.test(word)) return 'small';
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  if (capitals < 2) return /\p{Ll}/u.test(word) ? 'open' : 'other';
  return isSyllable(word) ? 'capital' : 'other';
}

/** The nearest word that is surely in capitals or surely not, before each word. */
function nearestBefore(cases: readonly Case[]): (Case | null)[] {
  let last: Case | null = null;
  return cases.map((one) => {
    const found = last;
    if (one === 'capital' || one === 'small') last = one;
    return found;
  });
}

function capitaliseLine(line: string): string {
  const cases = Array.from(line.matchAll(WORD), ([word]) => caseOf(word));
  const before = nearestBefore(cases);
  const after = nearestBefore(cases.toReversed()).toReversed();
  let at = -1;
  return line.replace(WORD, (word) => {
    at++;
    const own = cases[at];
    if (own === 'open') {
      const around = [before[at], after[at]];
      const isCapital = around.includes('capital') && !around.includes('small');
      return isCapital ? word.toUpperCase() : word;
    }
    return own === 'small' ? word : word.toUpperCase();
  });
}

/**
 * Gives back their capitals to words of encodings that know no toned ones ("§¶NG" is "ĐảNG"): a word with two
 * capitals and no plain small letter, and what stands among such words.
 */
export function capitaliseWords(text: string): string {
  return text
    .split('\n')
    .map((line) => (/\p{Lu}/u.test(line) ? capitaliseLine(line) : line))
    .join('\n');
}
