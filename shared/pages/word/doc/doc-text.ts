import type { DocFile } from '#shared/pages/word/doc/doc-file';
import { readPlc } from '#shared/pages/word/doc/doc-file';
import { type FormatRun, formatAt, readFormats } from '#shared/pages/word/doc/doc-pages';
import { type TextPiece, readPieces } from '#shared/pages/word/doc/doc-pieces';

/** Ends of paragraphs; of cells and rows. */
const PARAGRAPH_END = '\r';
const CELL_END = '\u0007';
const SECTION_END = '\f';

const NONE = new Uint8Array();

/** Letters that stand next to each other in one format. */
export interface Stretch {
  /** Place of its first letter in the whole text. */
  readonly from: number;
  readonly text: string;
  readonly format: Uint8Array;
}

/** The letters of a .doc, found by their place in the whole text. */
export class DocText {
  private readonly pieces: readonly TextPiece[];
  private readonly letters: readonly FormatRun[];
  private readonly paragraphs: readonly FormatRun[];
  private readonly sectionEnds: ReadonlySet<number>;

  constructor(file: DocFile) {
    this.pieces = readPieces(file);
    this.letters = readFormats(file, 'characterPages');
    this.paragraphs = readFormats(file, 'paragraphPages');
    const sections = readPlc(file.table, file.extentOf('sections'), 12);
    this.sectionEnds = new Set(sections.positions);
  }

  /** The first place after a paragraph that begins at `from`, at most `end`. */
  paragraphEnd(from: number, end: number): number {
    for (let index = this.pieceIndex(from); index < this.pieces.length; index++) {
      const piece = this.pieces[index];
      if (!piece || piece.from >= end) break;
      const last = Math.min(piece.to, end);
      for (let at = Math.max(piece.from, from); at < last; at++) {
        const letter = piece.text[at - piece.from];
        if (letter === PARAGRAPH_END || letter === CELL_END) return at + 1;
        // A page's end is the same letter as a section's; only this ends a paragraph.
        if (letter === SECTION_END && this.sectionEnds.has(at + 1)) return at + 1;
      }
    }
    return end;
  }

  /** The letter at a place; empty beyond the text. */
  letterAt(at: number): string {
    const piece = this.pieces[this.pieceIndex(at)];
    return piece?.text[at - piece.from] ?? '';
  }

  /** Properties of the paragraph that ends with the letter at `at`: its own, and those of its piece. */
  paragraphFormat(at: number): { readonly own: Uint8Array; readonly more: Uint8Array } {
    const piece = this.pieces[this.pieceIndex(at)];
    if (!piece) return { own: NONE, more: NONE };
    const byte = piece.at + (at - piece.from) * piece.width;
    return { own: formatAt(this.paragraphs, byte)?.format ?? NONE, more: piece.format };
  }

  /** The letters `[from, to)`, cut where their format changes. */
  stretches(from: number, to: number): Stretch[] {
    const found: Stretch[] = [];
    for (let at = from; at < to;) {
      const piece = this.pieces[this.pieceIndex(at)];
      if (!piece) break;
      const byte = piece.at + (at - piece.from) * piece.width;
      const run = formatAt(this.letters, byte);
      const letters = run ? Math.max(1, Math.ceil((run.to - byte) / piece.width)) : piece.to - at;
      const end = Math.min(to, piece.to, at + letters);
      found.push({
        from: at,
        text: piece.text.slice(at - piece.from, end - piece.from),
        format: joined(run?.format ?? NONE, piece.format),
      });
      at = end;
    }
    return found;
  }

  private pieceIndex(at: number): number {
    let [low, high] = [0, this.pieces.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.pieces[middle]?.to ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function joined(format: Uint8Array, more: Uint8Array): Uint8Array {
  return more.length === 0 ? format : Uint8Array.of(...format, ...more);
}
