import type { Box } from '#shared/model/page';
import type { Line, Piece, Reading, Span } from '#shared/model/reading';

/** Where words stand on one page. */
export interface PlaceOnPage {
  readonly page: number;
  /** One for each line, points; empty for text files. */
  readonly boxes: readonly Box[];
}

/** The index of the first piece that ends after an offset. */
export function firstPieceAfter(pieces: readonly Piece[], offset: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && piece.start + piece.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The box around the words of a line that hold any of the letters `[start, end)`. */
function boxOf(line: Line, start: number, end: number): Box | null {
  if (!line.box) return null;
  const words = line.words.filter(
    (word, i) => word.start < end && (line.words[i + 1]?.start ?? line.text.length) > start,
  );
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return null;
  const { y, height } = line.box;
  return { x: first.x, y, width: last.x + last.width - first.x, height };
}

/** Where the words of a span stand: for each page that holds any of them, a box around them on each line. */
export function locateSpan(reading: Reading, span: Span): PlaceOnPage[] {
  const places = new Map<number, Box[]>();
  for (let i = firstPieceAfter(reading.pieces, span.start); i < reading.pieces.length; i++) {
    const piece = reading.pieces[i];
    if (!piece || piece.start >= span.end) break;
    const line = reading.lines[piece.line];
    if (!line) continue;
    const shift = piece.lineStart - piece.start;
    const start = Math.max(piece.start, span.start) + shift;
    const end = Math.min(piece.start + piece.length, span.end) + shift;
    if (start >= end) continue;
    const box = boxOf(line, start, end);
    const boxes = places.get(line.page) ?? [];
    places.set(line.page, box ? [...boxes, box] : boxes);
  }
  return [...places].map(([page, boxes]) => ({ page, boxes }));
}
