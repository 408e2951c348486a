import { countErrors, foldSpaces } from '../../golden/reading/count-errors';

/** Texts that differ in more than this share of their letters are not counted out. */
export const MOST_ERRORS = 0.25;

/** Share of wrong letters in reading order; spaces alike, as the golden tests count. */
export function errorShare(reference: string, found: string): number {
  const expected = foldSpaces(reference);
  const most = Math.ceil(expected.length * MOST_ERRORS);
  return countErrors(expected, foldSpaces(found), most) / Math.max(1, expected.length);
}

/** "0.04 %", "> 25 %". */
export function formatErrors(share: number | null): string {
  if (share === null) return '–';
  return share > MOST_ERRORS ? `> ${100 * MOST_ERRORS} %` : `${(100 * share).toFixed(2)} %`;
}
