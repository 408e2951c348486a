import {
  endsSentence,
  isCapacity,
  isCapitals,
  startsFixedPart,
  startsItem,
  startsSmall,
} from '#shared/pages/marks';
import type { WordLine } from '#shared/pages/word/lay-paragraph';

/** A line shorter than this is a heading or an entry of a list, not a sentence cut in two. */
const CUT_SENTENCE = 30;

function looksAlike(before: WordLine, after: WordLine): boolean {
  return (
    before.bold === after.bold &&
    before.italic === after.italic &&
    before.centred === after.centred &&
    isCapitals(before.text) === isCapitals(after.text)
  );
}

function standsAlone(before: WordLine, after: WordLine): boolean {
  if (after.labelled || !looksAlike(before, after) || endsSentence(before.text)) return true;
  return startsItem(after.text) || startsFixedPart(after.text) || isCapacity(before.text);
}

/** Is a line that was begun by hand (Shift+Enter) the rest of the one above? */
export function goesOnInNextLine(before: WordLine, after: WordLine): boolean {
  return !standsAlone(before, after);
}

/** Is a paragraph the rest of the one above, cut by an Enter in the middle of a sentence? */
export function goesOnInNextParagraph(before: WordLine, after: WordLine): boolean {
  if (standsAlone(before, after) || before.text.length < CUT_SENTENCE) return false;
  return startsSmall(after.text);
}
