import { firstPieceAfter } from '#shared/pages/locate-span';
import type { Reading, Span } from '#shared/model/reading';

/** The lines of a stretch of text as they stood on the page; the stretch itself where nothing is known of lines. */
export function linesWithin(reading: Reading, span: Span): readonly Span[] {
  const lines: Span[] = [];
  let line = -1;
  const { pieces } = reading;
  for (let at = firstPieceAfter(pieces, span.start); at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece || piece.start >= span.end) break;
    const start = Math.max(piece.start, span.start);
    const end = Math.min(piece.start + piece.length, span.end);
    if (start >= end) continue;
    const last = lines.at(-1);
    if (piece.line === line && last) lines[lines.length - 1] = { start: last.start, end };
    else lines.push({ start, end });
    line = piece.line;
  }
  return lines.length === 0 ? [span] : lines;
}
