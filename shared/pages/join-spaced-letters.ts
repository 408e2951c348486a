import type { Run } from '#shared/model/page';
import { quantile } from '#shared/pages/segment';
import { isWord } from '#shared/text/spelling';

/** So many letters in a row, each set by itself, are no coincidence. */
const ENOUGH_LETTERS = 4;
/** A gap this many times the one between two letters parts words. */
const WORD_GAP = 1.6;
/** Share of what is put together that has to be a word; the rest may be abbreviations. */
const SURE = 0.6;

/** Runs `[from, to)` of one letter each, of one size. */
function findStreaks(runs: readonly Run[]): { from: number; to: number }[] {
  const streaks: { from: number; to: number }[] = [];
  for (let from = 0; from < runs.length;) {
    let to = from;
    while (/^\p{L}$/u.test(runs[to]?.text ?? '') && runs[to]?.size === runs[from]?.size) to++;
    if (to - from >= ENOUGH_LETTERS) streaks.push({ from, to });
    from = Math.max(to, from + 1);
  }
  return streaks;
}

function gapBefore(runs: readonly Run[], at: number): number {
  const [before, run] = [runs[at - 1], runs[at]];
  return before && run ? run.x - (before.x + before.width) : 0;
}

/** The words that a streak's letters make, by the gaps between them. */
function groupLetters(letters: readonly Run[]): Run[] {
  const gaps = letters.slice(1).map((_, i) => gapBefore(letters, i + 1));
  const widest = WORD_GAP * quantile(gaps, 0.25, 0);
  const words: Run[] = [];
  letters.forEach((letter, i) => {
    const word = words.at(-1);
    if (!word || gapBefore(letters, i) > widest) {
      words.push(i === 0 ? letter : { ...letter, afterSpace: true });
      return;
    }
    const width = letter.x + letter.width - word.x;
    words[words.length - 1] = { ...word, text: word.text + letter.text, width };
  });
  return words;
}

/**
 * Puts the letters of "C Ộ N G   H Ò A" together to words by the white between them, where most of what comes out is
 * spelt as a word is: before the white is taken for what parts columns.
 * @param runs The runs of one line, left to right.
 */
export function joinSpacedLetters(runs: readonly Run[]): readonly Run[] {
  const streaks = findStreaks(runs);
  if (streaks.length === 0) return runs;
  const joined: Run[] = [];
  let at = 0;
  for (const { from, to } of streaks) {
    const letters = runs.slice(from, to);
    const words = groupLetters(letters);
    const sure = words.filter((word) => isWord(word.text)).length >= SURE * words.length;
    joined.push(
      ...runs.slice(at, from),
      ...(sure && words.length < letters.length ? words : letters),
    );
    at = to;
  }
  return [...joined, ...runs.slice(at)];
}
