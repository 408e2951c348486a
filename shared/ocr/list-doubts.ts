import type { Box } from '#shared/model/page';
import type { Reading, Span } from '#shared/model/reading';
import { SURE } from '#shared/ocr/correct-page';
import { isSyllable } from '#shared/text/judge-text';

/** Words that recognition is less sure of are doubtful, 0 to 100: of those below, every fifth or more is wrong. */
const SURE_ENOUGH = 85;

/** A word of a scan that may be wrong. */
export interface Doubt {
  readonly span: Span;
  readonly page: number;
  /** Points. */
  readonly box: Box;
}

/** A letter that only Vietnamese words have; what has one and is no syllable was misread, however sure. */
const VIETNAMESE = /[^\P{L}A-Za-z]/u;

function isDoubtful(word: string, confidence: number): boolean {
  if (confidence < SURE_ENOUGH) return true;
  const letters = word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const isPlain = /^\p{L}+$/u.test(letters) && VIETNAMESE.test(letters);
  return isPlain && confidence < SURE && !isSyllable(letters) && !/^[A-ZĐ]+$/u.test(letters);
}

/** The doubtful words of a document, in its order. */
export function listDoubts(reading: Reading): Doubt[] {
  return listScannedWords(reading).filter(({ span, confidence }) =>
    isDoubtful(reading.text.slice(span.start, span.end), confidence),
  );
}

/** The recognised word at a place of a page, points; null where there is none. */
export function findScannedWord(
  reading: Reading,
  page: number,
  x: number,
  y: number,
): Doubt | null {
  const isThere = ({ page: own, box }: Doubt): boolean =>
    own === page && x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
  return listScannedWords(reading).find(isThere) ?? null;
}

/** Every word that was recognised in a picture, in the document's order. */
function listScannedWords(reading: Reading): (Doubt & { readonly confidence: number })[] {
  return reading.pieces.flatMap(({ start, length, line: index, lineStart }) => {
    const line = reading.lines[index];
    if (!line?.box) return [];
    const { page, words, text, box } = line;
    return words.flatMap(({ start: from, x, width, confidence }, i) => {
      const to = words[i + 1]?.start ?? text.length;
      if (confidence === undefined || from < lineStart || from >= lineStart + length) return [];
      const word = text.slice(from, Math.min(to, lineStart + length)).trimEnd();
      const at = start + from - lineStart;
      return [
        {
          span: { start: at, end: at + word.length },
          page,
          box: { x, y: box.y, width, height: box.height },
          confidence,
        },
      ];
    });
  });
}
