import {
  AlignmentType,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  convertMillimetersToTwip,
} from 'docx';
import { A4, STYLES, layOutPages, writeLines } from './docx-parts';
import type { Annex, AnnexColumn, AnnexGroup, AnnexRow } from '#shared/model/annex';

/** Millimetres between a cell's border and its text. */
const PADDING = 1.2;

/** A DOCX of a table annexed to a document: A4 portrait, Times New Roman, the table's head on every page. Runs in Node too. */
export async function buildAnnexDocx(annex: Annex): Promise<Uint8Array> {
  const textWidth = A4.width - annex.margins.left - annex.margins.right;
  const { columns, size } = annex;
  const document = new Document({
    styles: STYLES,
    sections: [
      {
        ...layOutPages(annex.margins),
        children: [
          ...writeLines(annex.title, textWidth),
          new Paragraph({ spacing: { after: 0 } }),
          new Table({
            layout: TableLayoutType.FIXED,
            width: { size: convertMillimetersToTwip(textWidth), type: WidthType.DXA },
            columnWidths: columns.map(({ width }) => convertMillimetersToTwip(width)),
            rows: [
              writeHead(columns, size),
              ...annex.groups.flatMap((group) => writeGroup(group, columns, size)),
            ],
          }),
          ...writeLines(annex.notes, textWidth),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function writeHead(columns: readonly AnnexColumn[], size: number): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column) =>
      writeCell(column.title, { ...column, align: 'centre' }, { size, bold: true, middle: true }),
    ),
  });
}

function writeGroup(
  { title, rows }: AnnexGroup,
  columns: readonly AnnexColumn[],
  size: number,
): readonly TableRow[] {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const head = new TableRow({
    cantSplit: true,
    children: [
      writeCell(
        title,
        { title: '', width, align: 'left' },
        { size, bold: true, span: columns.length, keepNext: true },
      ),
    ],
  });
  return [head, ...rows.map((row) => writeRow(row, columns, size))];
}

function writeRow(
  { cells, bold }: AnnexRow,
  columns: readonly AnnexColumn[],
  size: number,
): TableRow {
  return new TableRow({
    cantSplit: true,
    children: columns.map((column, index) => writeCell(cells[index] ?? '', column, { size, bold })),
  });
}

interface CellLook {
  readonly size: number;
  readonly bold: boolean;
  readonly middle?: boolean;
  readonly span?: number;
  /** Stays on the page of the row that follows. */
  readonly keepNext?: boolean;
}

function writeCell(text: string, { width, align }: AnnexColumn, look: CellLook): TableCell {
  const padding = convertMillimetersToTwip(PADDING);
  return new TableCell({
    width: { size: convertMillimetersToTwip(width), type: WidthType.DXA },
    margins: { left: padding, right: padding },
    columnSpan: look.span ?? 1,
    verticalAlign: look.middle ? VerticalAlign.CENTER : VerticalAlign.TOP,
    children: [
      new Paragraph({
        alignment: align === 'centre' ? AlignmentType.CENTER : AlignmentType.LEFT,
        spacing: { before: 20, after: 20 },
        keepNext: look.keepNext ?? false,
        children: [new TextRun({ text, size: look.size * 2, bold: look.bold })],
      }),
    ],
  });
}
