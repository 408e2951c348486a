import type { ByteView } from '#shared/pages/word/byte-view';
import type { DocFile } from '#shared/pages/word/doc/doc-file';
import { type Sprm, readSprms } from '#shared/pages/word/doc/doc-sprms';

/** A style: its name, and what it says of letters and paragraphs beside what its base says. */
interface DocStyle {
  readonly name: string;
  readonly base: number;
  readonly paragraph: readonly Sprm[];
  readonly character: readonly Sprm[];
}

const PARAGRAPH_STYLE = 1;
const NO_STYLE = 0xfff;
const LONGEST_CHAIN = 20;
const MOST_STYLES = 4096;

export function readUtf16(view: ByteView, at: number, length: number): string {
  let text = '';
  for (let i = 0; i < length && at + 2 * i < view.length; i++) {
    text += String.fromCharCode(view.u16(at + 2 * i));
  }
  return text;
}

/** Reads one style (STD, MS-DOC 2.9.260); null for an empty place in the list. */
function readStyle(view: ByteView, start: number, length: number, base: number): DocStyle | null {
  if (length < base) return null;
  const kind = view.u16(start + 2) & 0xf;
  const count = view.u16(start + 4) & 0xf;
  const nameLength = view.u16(start + base);
  const name = readUtf16(view, start + base + 2, Math.min(nameLength, 255));
  const parts: Uint8Array[] = [];
  let at = start + base + 2 + 2 * nameLength + 2;
  for (let i = 0; i < count && at + 2 <= start + length; i++) {
    const size = view.u16(at);
    parts.push(view.bytes.subarray(at + 2, Math.min(at + 2 + size, start + length)));
    at += 2 + size + (size & 1);
  }
  const [first = new Uint8Array(), second = new Uint8Array()] = parts;
  const isParagraph = kind === PARAGRAPH_STYLE;
  return {
    name,
    base: view.u16(start + 2) >> 4,
    // A paragraph's properties begin with the number of their style.
    paragraph: isParagraph ? readSprms(first.subarray(2)) : [],
    character: readSprms(isParagraph ? second : first),
  };
}

/** The styles of a .doc, by their number (STSH, MS-DOC 2.9.271). */
export class DocStyles {
  /** Number of the font that letters have where no style says. */
  readonly font: number = 0;
  private readonly styles: (DocStyle | null)[] = [];

  constructor(file: DocFile) {
    const { table } = file;
    const { at: start, length } = file.extentOf('styles');
    if (length < 20) return;
    const end = Math.min(start + length, table.length);
    const count = Math.min(table.u16(start + 2), MOST_STYLES);
    const base = table.u16(start + 4);
    this.font = table.u16(start + 18);
    let at = start + 2 + table.u16(start);
    for (let i = 0; i < count && at + 2 <= end; i++) {
      const size = table.u16(at);
      this.styles.push(readStyle(table, at + 2, size, base));
      at += 2 + size + (size & 1);
    }
  }

  nameOf(number: number): string {
    return this.styles[number]?.name ?? '';
  }

  /** What a style and those it is based on say, the outermost first. */
  sprmsOf(number: number, kind: 'paragraph' | 'character'): readonly Sprm[] {
    const chain: (readonly Sprm[])[] = [];
    for (let at = number; at !== NO_STYLE && chain.length < LONGEST_CHAIN;) {
      const style = this.styles[at];
      if (!style) break;
      chain.unshift(style[kind]);
      at = style.base;
    }
    return chain.flat();
  }
}
