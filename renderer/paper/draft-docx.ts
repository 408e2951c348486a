import {
  BorderStyle,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  convertMillimetersToTwip,
} from 'docx';
import { A4, STYLES, layOutPages, writeLines } from './docx-parts';
import type { Sheet, SheetLine } from '#shared/model/sheet';

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
} as const;

/** A DOCX of the sheet: A4, Times New Roman, page number top centre from page 2. */
export async function buildDocx(sheet: Sheet): Promise<Uint8Array> {
  const textWidth = A4.width - sheet.margins.left - sheet.margins.right;
  const document = new Document({
    styles: STYLES,
    sections: [
      {
        ...layOutPages(sheet.margins),
        children: [
          twoColumns(sheet.head, sheet.headSplit, textWidth),
          ...writeLines(sheet.title, textWidth),
          new Paragraph({ spacing: { after: 0 } }),
          ...writeLines(sheet.body, textWidth),
          new Paragraph({ spacing: { after: 0 }, keepNext: true }),
          twoColumns(sheet.foot, 0.5, textWidth),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function twoColumns(columns: Sheet['head'], split: number, width: number): Table {
  const widths = [width * split, width * (1 - split)];
  const cell = (lines: readonly SheetLine[], index: 0 | 1): TableCell =>
    new TableCell({
      borders: NO_BORDERS,
      margins: { left: 0, right: 0 },
      width: { size: convertMillimetersToTwip(widths[index] ?? 0), type: WidthType.DXA },
      children: writeLines(lines, widths[index] ?? 0),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: convertMillimetersToTwip(width), type: WidthType.DXA },
    columnWidths: widths.map(convertMillimetersToTwip),
    borders: NO_BORDERS,
    rows: [
      new TableRow({ cantSplit: true, children: [cell(columns.left, 0), cell(columns.right, 1)] }),
    ],
  });
}
