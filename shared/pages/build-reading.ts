import type { Block, BlockKind, Line, Piece, Reading, Span } from '#shared/model/reading';

/** Part `[start, end)` of one line's text. */
export interface Stretch {
  /** Index into the reading's lines. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** What a block's text is put together from: stretches of lines, and the separators that joining puts in. */
export type Part = Stretch | string;

/** A block before it has its place in the text. */
export interface BlockDraft {
  readonly kind: BlockKind;
  readonly page: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly centred: boolean;
  /** Empty for rows. */
  readonly parts: readonly Part[];
  /** For rows only: the parts of each cell, in column order. */
  readonly cells: readonly (readonly Part[])[];
  /** For rows only; -1 otherwise. */
  readonly table: number;
}

/** What stands between two cells of a row in the text. */
const CELL_END = '\t';

/** The text that parts make. */
export function textOfParts(parts: readonly Part[], lines: readonly Line[]): string {
  return parts
    .map((part) =>
      typeof part === 'string' ? part : (lines[part.line]?.text.slice(part.start, part.end) ?? ''),
    )
    .join('');
}

/** Puts blocks in their place: one text, every block and cell a span of it, every letter traced to its line. */
export function buildReading(
  drafts: readonly BlockDraft[],
  lines: readonly Line[],
  pages: Reading['pages'],
): Reading {
  const chunks: string[] = [];
  const pieces: Piece[] = [];
  const blocks: Block[] = [];
  let length = 0;

  function put(text: string): void {
    chunks.push(text);
    length += text.length;
  }
  function putParts(parts: readonly Part[]): Span {
    const start = length;
    for (const part of parts) {
      if (typeof part !== 'string') {
        pieces.push({
          start: length,
          length: part.end - part.start,
          line: part.line,
          lineStart: part.start,
        });
      }
      put(textOfParts([part], lines));
    }
    return { start, end: length };
  }

  for (const draft of drafts) {
    if (blocks.length > 0) put('\n');
    const start = length;
    const cells: Span[] = [];
    if (draft.kind === 'row') {
      for (const cell of draft.cells) {
        if (cells.length > 0) put(CELL_END);
        cells.push(putParts(cell));
      }
    } else {
      putParts(draft.parts);
    }
    const { kind, page, bold, italic, centred, table } = draft;
    blocks.push({ kind, page, bold, italic, centred, table, cells, start, end: length });
  }
  return { text: chunks.join(''), blocks, lines, pieces, pages };
}
