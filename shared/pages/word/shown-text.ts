import type { OldEncoding } from '#shared/model/page';
import { UNICODE_ONLY, decodeLegacy } from '#shared/text/legacy/decode-legacy';
import { legacyFontOf } from '#shared/text/legacy/legacy-font';
import { findEncoding } from '#shared/text/legacy/repair-text';
import { isPictureFont, readSymbols } from '#shared/pages/word/symbols';
import type { WordBlock, WordRun } from '#shared/pages/word/word-document';

/** Letters as their font shows them: those of TCVN3 and VNI fonts in Unicode, pictures as signs. */
export function readInFont(text: string, font: string): string {
  return isPictureFont(font) ? readSymbols(text, font) : decodeLegacy(text, font);
}

/** A run as the reader sees it. */
export function shownText(run: WordRun): string {
  const text = readInFont(run.text, run.font);
  return run.caps ? text.toUpperCase() : text;
}

const ABOVE_ASCII = /[\u0080-\u2122\uf000-\uf0ff]/u;
/** Letters looked at to tell an encoding, and words below which they say too little. */
const SAMPLE = 24_000;
const ENOUGH_WORDS = 6;

/** Lines in fonts whose names say nothing, that may be of an old encoding. */
function* suspectLines(blocks: readonly WordBlock[]): Generator<string> {
  for (const block of blocks) {
    if (block.kind === 'table') {
      for (const cell of block.rows.flat()) yield* suspectLines(cell.blocks);
    } else {
      const silent = block.runs.filter(({ font }) => !legacyFontOf(font) && !isPictureFont(font));
      const text = silent.map((run) => run.text).join('');
      if (ABOVE_ASCII.test(text) && !UNICODE_ONLY.test(text)) yield text;
    }
  }
}

/** The old encoding of text in fonts of today: somebody changed the fonts and not the letters. Null for none. */
function findSilentEncoding(blocks: readonly WordBlock[]): OldEncoding | null {
  const sample: string[] = [];
  let length = 0;
  for (const line of suspectLines(blocks)) {
    sample.push(line);
    length += line.length;
    if (length > SAMPLE) break;
  }
  if (sample.join(' ').split(/\s+/u).length < ENOUGH_WORDS) return null;
  const found = findEncoding(sample);
  return found === 'utf-8-twice' ? null : found;
}

/** Reads the runs of one document, and keeps count of the old encodings they stand in. */
export class RunReader {
  private readonly silent: OldEncoding | null;
  private readonly letters = new Map<OldEncoding, number>();

  constructor(blocks: readonly WordBlock[]) {
    this.silent = findSilentEncoding(blocks);
  }

  /** A run as the reader sees it. */
  read(run: WordRun): string {
    const encoding = legacyFontOf(run.font)?.encoding ?? this.silent;
    const shown = shownText(run);
    const text = this.readSilent(shown);
    if (encoding !== null && (run.caps ? run.text.toUpperCase() : run.text) !== text) {
      this.letters.set(encoding, (this.letters.get(encoding) ?? 0) + text.length);
    }
    return text;
  }

  /** Text of which no font is known. */
  readSilent(text: string): string {
    return this.silent === null ? text : decodeLegacy(text, this.silent);
  }

  /** The encoding most letters stood in; null where all were Unicode. */
  get converted(): OldEncoding | null {
    const [first] = [...this.letters].toSorted(([, a], [, b]) => b - a);
    return first?.[0] ?? null;
  }
}
