import type { SheetLine } from '#shared/model/sheet';

/** A line of a sheet: upright, centred, 14 points, unless told otherwise. */
export function sheetLine(text: string, look: Partial<Omit<SheetLine, 'text'>> = {}): SheetLine {
  return {
    text,
    size: 14,
    bold: false,
    italic: false,
    underline: false,
    align: 'centre',
    indent: 0,
    before: 0,
    rule: null,
    keepWithNext: false,
    paragraph: null,
    ...look,
  };
}

/** An empty line, e.g. for the signature. */
export function blankLine(): SheetLine {
  return sheetLine('');
}

/** `Cao Bằng, ngày    tháng    năm 2026`: day and month are written by hand. */
export function placeAndDate(place: string, year: number): string {
  return `${place === '' ? '…………' : place}, ngày      tháng      năm ${year}`;
}
