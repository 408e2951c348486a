import { expect } from 'vitest';
import type { Reading } from '#shared/model/reading';
import { locateSpan } from '#shared/pages/locate-span';

/** What joining may put between two pieces: a space, the end of a block or of a cell; or nothing. */
const BETWEEN = /^[ \n\t]*$/u;

/**
 * What holds for every reading: each piece is letter for letter a part of its line; pieces, blocks and cells stand
 * in order without overlap; between pieces stand only separators; every letter leads back to its page.
 */
export function expectLawful(reading: Reading): void {
  const { text, blocks, pieces, lines } = reading;
  let at = 0;
  for (const piece of pieces) {
    const own = text.slice(piece.start, piece.start + piece.length);
    const line = lines[piece.line];
    expect(line?.text.slice(piece.lineStart, piece.lineStart + piece.length)).toBe(own);
    expect(piece.length).toBeGreaterThan(0);
    expect(piece.start).toBeGreaterThanOrEqual(at);
    expect(text.slice(at, piece.start)).toMatch(BETWEEN);
    at = piece.start + piece.length;
  }
  expect(text.slice(at)).toMatch(BETWEEN);
  let end = 0;
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end);
    expect(block.end).toBeGreaterThanOrEqual(block.start);
    end = block.end;
    let cellEnd = block.start;
    for (const cell of block.cells) {
      expect(cell.start).toBeGreaterThanOrEqual(cellEnd);
      expect(cell.end).toBeGreaterThanOrEqual(cell.start);
      cellEnd = cell.end;
    }
    expect(cellEnd).toBeLessThanOrEqual(block.end);
    if (block.end > block.start) expect(locateSpan(reading, block).length).toBeGreaterThan(0);
  }
  expect(end).toBeLessThanOrEqual(text.length);
}
