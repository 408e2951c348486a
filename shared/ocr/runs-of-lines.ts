import type { Page, Run } from '#shared/model/page';
import type { Grey } from '#shared/ocr/grey';
import type { ScannedLine, ScannedWord } from '#shared/ocr/lines-of-blocks';
import { measureStem } from '#shared/ocr/measure-stem';
import { mendWords } from '#shared/ocr/mend-words';
import { normalizeText } from '#shared/text/normalize';

/** What tesseract is less sure of is dirt, 0 to 100, … */
const LEAST_CONFIDENCE = 15;
/** … unless it has so many letters and digits: a number half written by hand. */
const ENOUGH_LETTERS = 4;
/** Marks without a letter have to be surer: they are what dust is taken for. */
const LEAST_OF_MARKS = 50;
/** A word whose strokes are so many times the page's is bold: bold was measured at 1.5, others at 0.95 to 1.04. */
const BOLD = 1.25;
/** Size of a line whose height tesseract does not tell, by the height of its words. */
const SIZE_BY_HEIGHT = 1.15;

/** What stands on a page in its picture. */
export interface Scanned {
  /** Straightened, its rules erased. */
  readonly grey: Grey;
  readonly lines: readonly ScannedLine[];
  /** Points a pixel. */
  readonly point: number;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

function isWord({ text, confidence }: ScannedWord): boolean {
  const letters = text.match(/[\p{Lu}\p{Ll}\p{N}]/gu)?.length ?? 0;
  if (letters === 0) return text.trim() !== '' && confidence >= LEAST_OF_MARKS;
  return confidence >= LEAST_CONFIDENCE || letters >= ENOUGH_LETTERS;
}

function runsOfLine(
  { words, baseline, rowAttributes }: ScannedLine,
  isBold: (word: ScannedWord) => boolean,
  point: number,
): Run[] {
  const long = baseline.x1 - baseline.x0;
  const slope = long > 0 ? (baseline.y1 - baseline.y0) / long : 0;
  const height = median(words.map(({ bbox }) => bbox.y1 - bbox.y0));
  const size = (rowAttributes.rowHeight || SIZE_BY_HEIGHT * height) * point;
  const texts = mendWords(words.map(({ text }) => normalizeText(text.trim())));
  const runs = words.map((word, i) => {
    const { x0, x1 } = word.bbox;
    return {
      text: texts[i] ?? '',
      x: x0 * point,
      y: (baseline.y0 + slope * (x0 - baseline.x0)) * point,
      width: (x1 - x0) * point,
      size,
      bold: isBold(word),
      italic: false,
      angle: 0,
      hidden: false,
      afterSpace: i > 0,
      confidence: Math.round(word.confidence),
    };
  });
  return runs.filter(({ text }) => text !== '');
}

/** The words of a scanned page as runs, points. */
export function runsOfLines({ grey, lines, point }: Scanned): Page['runs'] {
  const kept = lines
    .map((line) => ({
      ...line,
      words: line.words.filter(isWord),
    }))
    .filter(({ words }) => words.length > 0);
  const stems = new Map(
    kept.flatMap(({ words }) => words.map((word) => [word, measureStem(grey, word.bbox)] as const)),
  );
  const usual = median([...stems.values()].filter((stem) => stem > 0));
  const isBold = (word: ScannedWord): boolean => (stems.get(word) ?? 0) > BOLD * usual && usual > 0;
  return kept.flatMap((line) => runsOfLine(line, isBold, point));
}
