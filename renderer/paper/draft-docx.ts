import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  convertMillimetersToTwip,
} from 'docx';
import type { Sheet, SheetLine } from '#shared/model/sheet';

const A4 = { width: 210, height: 297 };
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
    styles: {
      default: {
        document: { run: { font: 'Times New Roman', size: 28, language: { value: 'vi-VN' } } },
      },
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: {
              width: convertMillimetersToTwip(A4.width),
              height: convertMillimetersToTwip(A4.height),
            },
            margin: {
              top: convertMillimetersToTwip(sheet.margins.top),
              right: convertMillimetersToTwip(sheet.margins.right),
              bottom: convertMillimetersToTwip(sheet.margins.bottom),
              left: convertMillimetersToTwip(sheet.margins.left),
              header: convertMillimetersToTwip(10),
            },
          },
        },
        headers: {
          default: pageNumberHeader(),
          first: new Header({ children: [new Paragraph('')] }),
        },
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

function pageNumberHeader(): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: 28 })],
      }),
    ],
  });
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

const ALIGN = {
  left: AlignmentType.LEFT,
  centre: AlignmentType.CENTER,
  justify: AlignmentType.JUSTIFIED,
} as const;

function writeLines(lines: readonly SheetLine[], columnWidth: number): Paragraph[] {
  return lines.flatMap((line) => [writeLine(line), ...writeRule(line, columnWidth)]);
}

function writeLine(line: SheetLine): Paragraph {
  return new Paragraph({
    alignment: ALIGN[line.align],
    indent: { firstLine: convertMillimetersToTwip(line.indent) },
    spacing: { before: line.before * 20, after: 0 },
    keepNext: line.keepWithNext,
    keepLines: line.keepWithNext,
    children: [
      new TextRun({
        text: line.text,
        size: line.size * 2,
        bold: line.bold,
        italics: line.italic,
        ...(line.underline ? { underline: {} } : {}),
      }),
    ],
  });
}

/** The rule as the bottom border of a flat paragraph, narrowed by indents: it survives every word processor. */
function writeRule(line: SheetLine, columnWidth: number): Paragraph[] {
  if (line.rule === null) return [];
  const length =
    line.rule === 'third' ? columnWidth / 3 : Math.min(columnWidth, estimateWidth(line));
  const side = convertMillimetersToTwip((columnWidth - length) / 2);
  return [
    new Paragraph({
      indent: { left: side, right: side },
      spacing: { before: 0, after: 0, line: 40, lineRule: LineRuleType.EXACT },
      border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 0 } },
      children: [],
    }),
  ];
}

/** Millimetres; measured on Times New Roman bold: 60.4 mm for the 27 letters of the Tiêu ngữ at 14 pt, capitals half as wide again. */
function estimateWidth({ text, size }: SheetLine): number {
  const letters = Array.from(text);
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase()).length;
  return ((letters.length - capitals) * 0.146 + capitals * 0.226) * size;
}
