import { type Matrix, transformPoint } from '#shared/pages/matrix';
import type { PdfFont } from '#shared/pages/pdf-operators';
import { textOfBytes } from '#shared/text/legacy/bytes';

/** A word as drawn, in the page's own units (y upwards). */
export interface DrawnWord {
  text: string;
  readonly x: number;
  readonly y: number;
  width: number;
  readonly size: number;
  readonly font: PdfFont;
  /** Direction of writing, unit length. */
  readonly ux: number;
  readonly uy: number;
  readonly afterSpace: boolean;
  /** Drawn in render mode 3: the hidden layer of a scan. */
  readonly hidden: boolean;
}

/** The text state of the PDF that bears on where letters fall. */
export interface TextState {
  font: PdfFont;
  size: number;
  /** -1 for a negative font size. */
  direction: 1 | -1;
  charSpacing: number;
  wordSpacing: number;
  /** Horizontal scale, 1 for 100 %. */
  scale: number;
  leading: number;
  rise: number;
  mode: number;
}

interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

/** The letter of one byte, whatever pdf.js takes it for; null for ASCII and what is no byte. */
function letterOfByte(code: unknown): string | null {
  const isByte = typeof code === 'number' && code >= 0x80 && code <= 0xff;
  return isByte ? textOfBytes(Uint8Array.of(code)) : null;
}

function asGlyph(value: unknown, font: PdfFont): Glyph | null {
  if (typeof value !== 'object' || value === null) return null;
  const code: unknown = 'originalCharCode' in value ? value.originalCharCode : null;
  const text = 'unicode' in value && typeof value.unicode === 'string' ? value.unicode : '';
  // PDF's tables show byte AD as a hyphen; in TCVN3 it is ư. Told apart, until the font is known.
  const plain = code === SOFT_HYPHEN && text === '-' ? '\u2010' : text;
  const unicode = (font.bytes ? letterOfByte(code) : null) ?? plain;
  const width = 'width' in value && typeof value.width === 'number' ? value.width : 0;
  return { unicode, width, isSpace: 'isSpace' in value && value.isSpace === true };
}

const SOFT_HYPHEN = 0xad;
const BLANK = /^[\s\u00a0\u200b]*$/u;
const CONTROL = /^\p{Cc}$/u;
const HIDDEN_MODE = 3;

/** A glyph of one ordinary letter: neither blank nor control. */
function isPlain(text: string): boolean {
  const code = text.charCodeAt(0);
  return text.length === 1 && code > 0x20 && (code < 0x7f || (code > 0xa0 && code < 0x1680));
}

/** What all glyphs of one string have in common. */
interface Pen {
  readonly toUser: Matrix;
  readonly font: PdfFont;
  readonly size: number;
  readonly rise: number;
  /** How much wider glyphs are on the page than in text space, and the direction of writing there. */
  readonly stretch: number;
  readonly ux: number;
  readonly uy: number;
  /** Letters set apart by the file's own spacing are still one word. */
  readonly apart: number;
  readonly hidden: boolean;
}

function penOf(state: TextState, toUser: Matrix): Pen {
  const stretch = Math.hypot(toUser[0], toUser[1]);
  return {
    toUser,
    font: state.font,
    size: state.size * Math.hypot(toUser[2], toUser[3]),
    rise: state.rise,
    stretch,
    ux: toUser[0] / (stretch || 1),
    uy: toUser[1] / (stretch || 1),
    apart: Math.max(0, state.charSpacing * state.direction * state.scale * stretch),
    hidden: state.mode === HIDDEN_MODE,
  };
}

/** Puts glyphs together to words by where they fall, whatever strings the file cut them into. */
export class WordCollector {
  readonly words: DrawnWord[] = [];
  private current: (DrawnWord & { endX: number; endY: number }) | null = null;
  private spaced = false;

  /** Draws one string from (x, y) of text space; returns where the next begins. */
  show(
    glyphs: readonly unknown[],
    state: TextState,
    toUser: Matrix,
    x: number,
    y: number,
  ): [x: number, y: number] {
    const { font, size, scale, direction } = state;
    const unit = size * font.unit;
    const pen = penOf(state, toUser);
    for (const value of glyphs) {
      if (typeof value === 'number') {
        if (font.vertical) y += (value * size) / 1000;
        else x -= (value * size * scale) / 1000;
        continue;
      }
      const glyph = asGlyph(value, font);
      if (!glyph) continue;
      const ink = glyph.width * unit * scale;
      const spacing = ((glyph.isSpace ? state.wordSpacing : 0) + state.charSpacing) * direction;
      if (isPlain(glyph.unicode)) this.put(glyph.unicode, ink, pen, x, y);
      else if (BLANK.test(glyph.unicode)) this.space(glyph.unicode);
      else if (!CONTROL.test(glyph.unicode)) this.put(glyph.unicode, ink, pen, x, y);
      const advance = ink + spacing * scale;
      if (font.vertical) y -= advance;
      else x += advance;
    }
    return [x, y];
  }

  private space(text: string): void {
    if (text === '') return;
    this.spaced = true;
    this.current = null;
  }

  private put(text: string, ink: number, pen: Pen, x: number, y: number): void {
    const { toUser, font, size, stretch, ux, uy, apart, hidden } = pen;
    const [px, py] = transformPoint(toUser, x, y + pen.rise);
    const width = ink * stretch;
    const word = this.current;
    if (word && this.goesOn(word, font, size, ux, uy, px - ux * apart, py - uy * apart)) {
      word.text += text;
      word.width = (px - word.x) * ux + (py - word.y) * uy + width;
    } else {
      const afterSpace = this.spaced && this.words.length > 0;
      this.current = Object.assign(
        { text, x: px, y: py, width, size, font, ux, uy, afterSpace, hidden },
        { endX: 0, endY: 0 },
      );
      this.words.push(this.current);
    }
    this.spaced = false;
    if (this.current) {
      this.current.endX = px + ux * width;
      this.current.endY = py + uy * width;
    }
  }

  /** Does a glyph at (px, py) belong to the word before it? A gap where a space would fit counts as one. */
  private goesOn(
    word: DrawnWord & { readonly endX: number; readonly endY: number },
    font: PdfFont,
    size: number,
    ux: number,
    uy: number,
    px: number,
    py: number,
  ): boolean {
    const sameStyle = word.font === font && Math.abs(word.size - size) < 0.01;
    if (!sameStyle || Math.abs(word.ux - ux) > 0.02 || Math.abs(word.uy - uy) > 0.02) return false;
    const dx = px - word.endX;
    const dy = py - word.endY;
    const along = (dx * ux + dy * uy) / size;
    const across = Math.abs(dy * ux - dx * uy) / size;
    if (across < 0.12 && along > -0.35 && along < 0.16) return true;
    if (across < 0.3 && along > 0 && along < 4) this.spaced = true;
    return false;
  }
}
