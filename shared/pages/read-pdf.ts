import type { Page } from '#shared/model/page';
import {
  OP,
  type OperatorList,
  type PdfFont,
  argumentsOf,
  styleOfFontName,
} from '#shared/pages/pdf-operators';
import { readPage } from '#shared/pages/read-page';
import { legacyFontOf } from '#shared/text/legacy/legacy-font';

/** A page of a PDF as far as reading needs it; pdf.js's `PDFPageProxy` fits. */
export interface PdfPage {
  readonly rotate: number;
  readonly userUnit: number;
  readonly view: readonly number[];
  readonly commonObjs: { has(id: string): boolean; get(id: string): unknown };
  getOperatorList(): Promise<OperatorList>;
  cleanup(): unknown;
}

/** An open PDF; pdf.js's `PDFDocumentProxy` fits. */
export interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
}

/** Most pages read of one file. */
export const MOST_PAGES = 3000;

/** What pdf.js takes byte B8 for where a font brings no table: by Mac's, and by Adobe's. */
const WITHOUT_TABLE: ReadonlySet<unknown> = new Set(['∏', '‚']);
const SAMPLE_BYTE = 0xb8;

/** Has pdf.js guessed the letters of this font of single bytes, for want of a table in the file? */
function isGuessed(font: object): boolean {
  if (!('composite' in font) || font.composite === true || !('toUnicode' in font)) return false;
  const { toUnicode } = font;
  if (typeof toUnicode !== 'object' || toUnicode === null) return false;
  const letters: unknown = Reflect.get(toUnicode, '_map');
  return Array.isArray(letters) && WITHOUT_TABLE.has(letters[SAMPLE_BYTE]);
}

/** What pdf.js keeps of a font, where it keeps it. */
function asFont(value: unknown): PdfFont {
  const font: object = typeof value === 'object' && value !== null ? value : {};
  const rawName = 'name' in font && typeof font.name === 'string' ? font.name : '';
  const name = rawName.replace(/^[A-Z]{6}\+/u, '');
  const style = styleOfFontName(name);
  const matrix = 'fontMatrix' in font && Array.isArray(font.fontMatrix) ? font.fontMatrix : [];
  const unit: unknown = matrix[0];
  return {
    name,
    bold: style.bold || ('bold' in font && font.bold === true),
    italic: style.italic || ('italic' in font && font.italic === true),
    vertical: 'vertical' in font && font.vertical === true,
    unit: typeof unit === 'number' && unit !== 0 ? unit : 0.001,
    bytes: legacyFontOf(name) !== null && isGuessed(font),
  };
}

function fontsOf(page: PdfPage, operators: OperatorList): Map<string, PdfFont> {
  const fonts = new Map<string, PdfFont>();
  for (let i = 0; i < operators.fnArray.length; i++) {
    if (operators.fnArray[i] !== OP.setFont) continue;
    const id = String(argumentsOf(operators, i)[0]);
    if (!fonts.has(id))
      fonts.set(id, asFont(page.commonObjs.has(id) ? page.commonObjs.get(id) : null));
  }
  return fonts;
}

/** Reads one page of an open PDF and lets go of what pdf.js keeps for it. */
export async function readPdfPage(document: PdfDocument, number: number): Promise<Page> {
  const page = await document.getPage(number);
  const operators = await page.getOperatorList();
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const { rotate, userUnit } = page;
  const view = { box: [left, bottom, right, top], rotate, userUnit } as const;
  const read = readPage(number, operators, fontsOf(page, operators), view);
  page.cleanup();
  return read;
}
