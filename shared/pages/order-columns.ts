import type { TwoColumns } from '#shared/pages/find-columns';
import type { Segment } from '#shared/pages/segment';

const HEAD = /CỘNG\s+H[ÒO]A|ĐẢNG\s+CỘNG\s+SẢN|Độc\s+lập/iu;
const NUMBER = /^S[ốo]\s*:?\s*[\d.\s/\-–]|^S[ốo]\s*:/u;
const DATE = /ngày\s*[\d.…\s]*\s*tháng\s*[\d.…\s]*\s*năm/iu;

/** Are these two columns the head of an official document? */
export function isHead({ left, right }: TwoColumns): boolean {
  return HEAD.test([...left, ...right].map((line) => line.text).join(' '));
}

/** What stands on one baseline of one column: blanks left for stamps ("Số:      /QĐ-UBND") cut it to pieces. */
type HeadLine = readonly Segment[];

function headLines(column: readonly Segment[]): HeadLine[] {
  const lines: Segment[][] = [];
  for (const segment of column) {
    const line = lines.at(-1);
    if (line?.[0]?.baseline === segment.baseline) line.push(segment);
    else lines.push([segment]);
  }
  return lines;
}

function textOf(line: HeadLine): string {
  return line.map((segment) => segment.text).join(' ');
}

/**
 * The head as one reads it: issuer, motto, number, subject (V/v …), place and date. Lines of one answer belong
 * together: the subject's.
 */
export function orderHeadLines<HeadText>(
  left: readonly HeadText[],
  right: readonly HeadText[],
  textOfLine: (line: HeadText) => string,
): (readonly HeadText[])[] {
  const all = [...left, ...right];
  const number = all.find((line) => NUMBER.test(textOfLine(line)));
  const date = all.find((line) => DATE.test(textOfLine(line)));
  const others = (lines: readonly HeadText[]): HeadText[] =>
    lines.filter((line) => line !== number && line !== date);
  const numberAt = number === undefined ? -1 : left.indexOf(number);
  const subject = numberAt < 0 ? [] : others(left.slice(numberAt + 1));
  return [
    ...others(numberAt < 0 ? left : left.slice(0, numberAt)).map((line) => [line]),
    ...others(right).map((line) => [line]),
    ...(number === undefined ? [] : [[number]]),
    ...(subject.length > 0 ? [subject] : []),
    ...(date === undefined ? [] : [[date]]),
  ];
}

/** The lines of a head's two columns in the order of {@link orderHeadLines}. */
export function orderHead(columns: TwoColumns): HeadLine[] {
  const [left, right] = [headLines(columns.left), headLines(columns.right)];
  return orderHeadLines(left, right, textOf).map((lines) => lines.flat());
}

/** Are these two columns Nơi nhận and signature? */
export function isFoot({ left }: TwoColumns): boolean {
  return left.some((line) => /^N[ơo]i\s+nhận/iu.test(line.text));
}
