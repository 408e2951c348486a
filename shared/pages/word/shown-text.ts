import type { OldEncoding } from '#shared/model/page';
import { decodeLegacy } from '#shared/text/legacy/decode-legacy';
import { legacyFontOf } from '#shared/text/legacy/legacy-font';
import { isPictureFont, readSymbols } from '#shared/pages/word/symbols';
import type { WordRun } from '#shared/pages/word/word-document';

/** Letters as their font shows them: those of TCVN3 and VNI fonts in Unicode, pictures as signs. */
export function readInFont(text: string, font: string): string {
  return isPictureFont(font) ? readSymbols(text, font) : decodeLegacy(text, font);
}

/** A run as the reader sees it. */
export function shownText(run: WordRun): string {
  const text = readInFont(run.text, run.font);
  return run.caps ? text.toUpperCase() : text;
}

/** Counts in which old encodings the runs of a document stand. */
export class EncodingTally {
  private readonly letters = new Map<OldEncoding, number>();

  add(run: WordRun, shown: string): void {
    const encoding = legacyFontOf(run.font)?.encoding;
    if (encoding === undefined || shown === run.text) return;
    this.letters.set(encoding, (this.letters.get(encoding) ?? 0) + run.text.length);
  }

  /** The one most letters stood in; null where all were Unicode. */
  get most(): OldEncoding | null {
    const [first] = [...this.letters].toSorted(([, a], [, b]) => b - a);
    return first?.[0] ?? null;
  }
}
