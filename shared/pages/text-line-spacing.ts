import { measureWrap } from '#shared/pages/text-joins';

/** Share of the lines that may stand without a blank line behind them all the same. */
const EXCEPTIONS = 0.15;

/** How many blank lines stand behind each line that has words. */
function measureGaps(lines: readonly string[]): number[] {
  const gaps: number[] = [];
  for (const line of lines) {
    const isBlank = line.trim() === '';
    if (!isBlank) gaps.push(0);
    else if (gaps.length > 0) gaps.push((gaps.pop() ?? 0) + 1);
  }
  return gaps;
}

/**
 * Takes away the blank lines that some programs put behind every line of a hard-wrapped text, for there they part
 * nothing; of longer gaps, which part paragraphs, the rest stays. Other texts are given back as they are.
 */
export function dropLineSpacing(lines: readonly string[]): readonly string[] {
  const gaps = measureGaps(lines).slice(0, -1);
  const usual = Math.min(...gaps.filter((gap) => gap > 0));
  const close = gaps.filter((gap) => gap === 0).length;
  if (usual === Number.POSITIVE_INFINITY || close > EXCEPTIONS * gaps.length) return lines;
  const written = lines.filter((line) => line.trim() !== '');
  if (measureWrap([written]) === null) return lines;
  const kept: string[] = [];
  let blank = 0;
  for (const line of lines) {
    blank = line.trim() === '' ? blank + 1 : 0;
    if (blank === 0 || blank > usual) kept.push(line);
  }
  return kept;
}
