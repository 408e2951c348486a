import { likeness, shareOfShorter } from '#shared/planning/alike-names';
import type { NameWords } from '#shared/planning/alike-names';
import type { Commemoration } from '#shared/model/commemoration';

/** `differs`: the same name with another first year, or another day of the same year. */
interface Judgement {
  readonly verdict: 'same' | 'differs' | 'other';
  /** 0 to 1, for choosing among several. */
  readonly alike: number;
}

/**
 * Whether two entries mean one event. Their dates have to agree as far as both are known, and the names to share most of
 * the shorter one's telling words; fewer are enough where both know the day.
 */
export function judgeSameDay(
  a: Commemoration,
  aWords: NameWords,
  b: Commemoration,
  bWords: NameWords,
): Judgement {
  const none: Judgement = { verdict: 'other', alike: 0 };
  if (a.calendar !== b.calendar || a.onlyIn !== b.onlyIn) return none;
  const share = shareOfShorter(aWords, bWords);
  if (share < 0.5) return none;
  const telling = likeness(aWords.telling, bWords.telling);
  const alike = telling + likeness(aWords.all, bWords.all);
  const sameYear = a.firstYear === b.firstYear || a.firstYear === null || b.firstYear === null;
  const exact = a.month !== null && a.day !== null && b.month !== null && b.day !== null;
  const agrees =
    (a.month === null || b.month === null || a.month === b.month) &&
    (a.day === null || b.day === null || a.day === b.day);
  if (agrees && sameYear) {
    const least = exact && a.firstYear === b.firstYear ? 0.5 : 0.75;
    return share >= least ? { verdict: 'same', alike } : none;
  }
  if (!agrees && !sameYear) return none;
  const differs = agrees && exact ? share >= 0.6 : telling >= 0.75;
  return differs ? { verdict: 'differs', alike } : none;
}
