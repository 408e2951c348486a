import { isCapitals } from '#shared/pages/marks';
import type { StyledStretch, UnmarkedLine } from '#shared/pages/text-marks';
import { wordsOf } from '#shared/pages/text-paragraphs';

/** Nơi nhận after the end of the last paragraph; a signature after Nơi nhận. */
const RECIPIENTS = /(?<=[./;…]\s{1,3})Nơi nh[ậâ]n\s*:/u;
const SIGNATURE = /(?<=[.;:]\s{1,3})(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)[. ]\s*(?=\p{Lu}{2})/u;

/** Two styled runs on one heading line, capitals first: a title whose two lines a converter wrote as one. */
function titleEnd(line: UnmarkedLine, lines: readonly string[]): number | null {
  if (!line.heading) return null;
  const at = line.stretches.findIndex(
    (one, i) =>
      i > 0 &&
      isCapitals(wordsOf(line.stretches.slice(0, i), lines)) &&
      /\p{Ll}/u.test(wordsOf([one], lines)),
  );
  return line.stretches[at]?.start ?? null;
}

/** Where the foot begins within a line that a copy ran together: at Nơi nhận, and again at the signature. */
function footStarts(text: string): number[] {
  const recipients = RECIPIENTS.exec(text)?.index ?? (/^\s*Nơi nh[ậâ]n\s*:/u.test(text) ? 0 : null);
  if (recipients === null) return [];
  const signature = SIGNATURE.exec(text.slice(recipients))?.index;
  return signature === undefined ? [recipients] : [recipients, recipients + signature];
}

function partOf(
  stretches: readonly StyledStretch[],
  start: number,
  end: number,
): readonly StyledStretch[] {
  return stretches
    .map((one) => ({ ...one, start: Math.max(one.start, start), end: Math.min(one.end, end) }))
    .filter((one) => one.end > one.start);
}

/** A line that holds more than one paragraph, cut where they are sure to meet. */
export function splitLine(line: UnmarkedLine, lines: readonly string[]): UnmarkedLine[] {
  const text = lines[line.line] ?? '';
  const cuts = [titleEnd(line, lines) ?? 0, ...footStarts(text)].filter((at) => at > 0);
  if (cuts.length === 0) return [line];
  return [0, ...cuts]
    .map((start, i) => ({
      ...line,
      stretches: partOf(line.stretches, start, cuts[i] ?? text.length),
    }))
    .filter((one) => one.stretches.length > 0);
}
