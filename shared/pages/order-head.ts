import type { TwoColumns } from '#shared/pages/find-columns';
import type { Segment } from '#shared/pages/segment';

const HEAD = /CỘNG\s+H[ÒO]A|ĐẢNG\s+CỘNG\s+SẢN|Độc\s+lập/iu;
const NUMBER = /^S[ốo]\s*:?\s*[\d.\s/\-–]|^S[ốo]\s*:/u;
const DATE = /ngày\s*[\d.…\s]*\s*tháng\s*[\d.…\s]*\s*năm/iu;

/** Are these two columns the head of an official document? */
export function isHead({ left, right }: TwoColumns): boolean {
  return HEAD.test([...left, ...right].map((line) => line.text).join(' '));
}

function alone(lines: readonly (Segment | undefined)[]): Segment[][] {
  return lines.flatMap((line) => (line ? [[line]] : []));
}

/** The head as one reads it: issuer, motto, number, subject (V/v …), place and date. The subject's lines are one. */
export function orderHead({ left, right }: TwoColumns): Segment[][] {
  const all = [...left, ...right];
  const number = all.find((line) => NUMBER.test(line.text));
  const date = all.find((line) => DATE.test(line.text));
  const numberAt = number ? left.indexOf(number) : -1;
  const issuer = numberAt < 0 ? left : left.slice(0, numberAt);
  const subject = numberAt < 0 ? [] : left.slice(numberAt + 1);
  return [
    ...alone(issuer.filter((line) => line !== number && line !== date)),
    ...alone(right.filter((line) => line !== number && line !== date)),
    ...alone([number]),
    ...(subject.length > 0 ? [subject.filter((line) => line !== date)] : []),
    ...alone([date]),
  ];
}
