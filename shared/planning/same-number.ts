import { foldText } from '#shared/text/fold';

/** Whether two document numbers name the same act however they are punctuated: 14-HD/BTGTU, 14/HD-BTGTU, 14 HD BTGTU. */
export function sameNumber(a: string, b: string): boolean {
  return lettersOf(a) === lettersOf(b);
}

/** The letters and digits by which numbers are compared. */
export function lettersOf(number: string): string {
  return foldText(number)
    .replace(/[^a-z0-9]/gu, '')
    .replace(/^0+/u, '');
}
