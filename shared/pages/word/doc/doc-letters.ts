import type { DocStyles } from '#shared/pages/word/doc/doc-styles';
import { type Sprm, readSprms } from '#shared/pages/word/doc/doc-sprms';
import type { RunLook } from '#shared/pages/word/word-document';

/** Codes of the properties of letters (MS-DOC 2.6.1). */
const DELETED = 0x0800;
const SPECIAL = 0x0855;
const SYMBOL = 0x6a09;
const STYLE = 0x4a30;
const FONT_ASCII = 0x4a4f;
const FONT_OTHER = 0x4a51;
const TOGGLES: Readonly<
  Record<number, 'bold' | 'italic' | 'capitals' | 'smallCapitals' | 'hidden'>
> = {
  0x0835: 'bold',
  0x0836: 'italic',
  0x083a: 'smallCapitals',
  0x083b: 'capitals',
  0x083c: 'hidden',
};

interface Letters {
  bold: boolean;
  italic: boolean;
  capitals: boolean;
  smallCapitals: boolean;
  hidden: boolean;
  deleted: boolean;
  special: boolean;
  asciiFont: number | null;
  otherFont: number | null;
  /** A sign of another font that stands for the letter. */
  symbol: { readonly font: number; readonly code: number } | null;
}

/** How letters are set, and whether they are shown at all. */
export interface DocLook extends RunLook {
  readonly shown: boolean;
  readonly deleted: boolean;
  /** A mark of Word's own: of a note, a picture, a field. */
  readonly special: boolean;
  /** The sign that is shown for the letter, and its font. */
  readonly symbol: { readonly font: string; readonly text: string } | null;
}

const PLAIN: Letters = {
  bold: false,
  italic: false,
  capitals: false,
  smallCapitals: false,
  hidden: false,
  deleted: false,
  special: false,
  asciiFont: null,
  otherFont: null,
  symbol: null,
};

/** 0 and 1 say it outright, 80 and 81 (hexadecimal) the same as the style and the opposite. */
function toggled(value: number, byStyle: boolean): boolean {
  if (value === 0x80) return byStyle;
  return value === 0x81 ? !byStyle : value !== 0;
}

function apply(letters: Letters, sprms: readonly Sprm[], byStyle: Letters): void {
  for (const { code, view, at } of sprms) {
    const toggle = TOGGLES[code];
    if (toggle) letters[toggle] = toggled(view.u8(at), byStyle[toggle]);
    else if (code === DELETED) letters.deleted = view.u8(at) !== 0;
    else if (code === SPECIAL) letters.special = view.u8(at) !== 0;
    else if (code === FONT_ASCII) letters.asciiFont = view.u16(at);
    else if (code === FONT_OTHER) letters.otherFont = view.u16(at);
    else if (code === SYMBOL) letters.symbol = { font: view.u16(at), code: view.u16(at + 2) };
  }
}

/** Says how letters are set, by their own properties and their styles. */
export class DocLooks {
  private readonly styles: DocStyles;
  private readonly fonts: readonly string[];
  private readonly known = new Map<string, DocLook>();

  constructor(styles: DocStyles, fonts: readonly string[]) {
    this.styles = styles;
    this.fonts = fonts;
  }

  /** Letters with these properties in a paragraph of that style. */
  lookOf(format: Uint8Array, paragraphStyle: number): DocLook {
    const key = `${paragraphStyle} ${String.fromCharCode(...format)}`;
    let look = this.known.get(key);
    if (!look) {
      look = this.read(readSprms(format), paragraphStyle);
      this.known.set(key, look);
    }
    return look;
  }

  private read(sprms: readonly Sprm[], paragraphStyle: number): DocLook {
    const styled = { ...PLAIN };
    apply(styled, this.styles.sprmsOf(paragraphStyle, 'character'), PLAIN);
    const own = sprms.findLast(({ code }) => code === STYLE);
    if (own) apply(styled, this.styles.sprmsOf(own.view.u16(own.at), 'character'), styled);
    const letters = { ...styled };
    apply(letters, sprms, styled);
    const { symbol } = letters;
    const font = letters.otherFont ?? letters.asciiFont ?? this.styles.font;
    return {
      bold: letters.bold,
      italic: letters.italic,
      caps: letters.capitals || letters.smallCapitals,
      font: this.fonts[font] ?? '',
      shown: !letters.hidden && !letters.deleted,
      deleted: letters.deleted,
      special: letters.special,
      symbol: symbol && {
        font: this.fonts[symbol.font] ?? '',
        text: String.fromCharCode(symbol.code),
      },
    };
  }
}
