/**
 * The drawing operators that matter for reading, by pdf.js's numbers (its `OPS`). A unit test compares
 * them with the installed pdf.js, which is pinned because they may change between its versions.
 */
export const OP = {
  save: 10,
  restore: 11,
  transform: 12,
  stroke: 20,
  closeStroke: 21,
  fill: 22,
  eoFill: 23,
  fillStroke: 24,
  eoFillStroke: 25,
  closeFillStroke: 26,
  closeEOFillStroke: 27,
  beginText: 31,
  setCharSpacing: 33,
  setWordSpacing: 34,
  setHScale: 35,
  setLeading: 36,
  setFont: 37,
  setTextRenderingMode: 38,
  setTextRise: 39,
  moveText: 40,
  setLeadingMoveText: 41,
  setTextMatrix: 42,
  nextLine: 43,
  showText: 44,
  paintFormXObjectBegin: 74,
  paintFormXObjectEnd: 75,
  beginAnnotation: 80,
  endAnnotation: 81,
  paintImageMaskXObject: 83,
  paintImageMaskXObjectGroup: 84,
  paintImageXObject: 85,
  paintInlineImageXObject: 86,
  paintInlineImageXObjectGroup: 87,
  paintImageXObjectRepeat: 88,
  paintImageMaskXObjectRepeat: 89,
  constructPath: 91,
} as const;

/** pdf.js's numbers of the steps of a path (its `DrawOPS`) and how many values follow each. */
export const PATH_STEPS: readonly number[] = [2, 2, 6, 4, 0];
export const PATH_MOVE = 0;
export const PATH_CLOSE = 4;

/** What a page is drawn with, as pdf.js lists it. */
export interface OperatorList {
  readonly fnArray: ArrayLike<number>;
  readonly argsArray: ArrayLike<unknown>;
}

/** A font as far as reading needs it. */
export interface PdfFont {
  /** With the subset's prefix taken off: `TimesNewRomanPS-BoldMT`. */
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly vertical: boolean;
  /** Width units to the em: 0.001 but for Type 3 fonts. */
  readonly unit: number;
  /** An old font without a table of its own: its letters are known by the bytes in the file alone. */
  readonly bytes: boolean;
}

/** The arguments of one operator. */
export function argumentsOf(operators: OperatorList, index: number): readonly unknown[] {
  const args = operators.argsArray[index];
  return Array.isArray(args) ? args : [];
}

/** A numeric argument; 0 where there is none. */
export function numberAt(args: readonly unknown[], index: number): number {
  const value = args[index];
  return typeof value === 'number' ? value : 0;
}

const BOLD = /bold|black|heavy|semibold|demi|[-,]b[id]?(?![a-z])|VnTimeB/iu;
const ITALIC = /ital|obliq|[-,]b?i(?![a-z])/iu;

/** Bold and italic by the font's name: the flags of embedded fonts are not set. */
export function styleOfFontName(name: string): { bold: boolean; italic: boolean } {
  return { bold: BOLD.test(name), italic: ITALIC.test(name) };
}
