import { headName } from '#shared/drafting/unit-form';
import { blankLine, placeAndDate, sheetLine } from '#shared/drafting/sheet-line';
import type { Draft } from '#shared/model/draft';
import type { Sheet } from '#shared/model/sheet';

/** Head, title and foot of a State document (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II). */
export function layOutStateFrame(draft: Draft): Pick<Sheet, 'head' | 'title' | 'foot'> {
  return {
    head: {
      left: [
        ...(draft.parent === '' ? [] : [sheetLine(draft.parent.toUpperCase(), { size: 13 })]),
        sheetLine(headName(draft.unit, draft.parent).toUpperCase(), {
          size: 13,
          bold: true,
          rule: 'third',
        }),
        sheetLine(`Số:        ${draft.symbol}`, { size: 13, before: 6 }),
      ],
      right: [
        sheetLine('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 12, bold: true }),
        sheetLine('Độc lập - Tự do - Hạnh phúc', { size: 13, bold: true, rule: 'text' }),
        ...(draft.parent === '' ? [] : [blankLine()]),
        sheetLine(placeAndDate(draft.place, draft.year), { size: 13, italic: true, before: 6 }),
      ],
    },
    title: [
      sheetLine('KẾ HOẠCH', { bold: true, before: 18 }),
      sheetLine(draft.title, { bold: true, rule: 'third' }),
    ],
    foot: {
      left: [
        sheetLine('Nơi nhận:', { size: 12, bold: true, italic: true, align: 'left' }),
        ...draft.recipients.map((name, index) =>
          sheetLine(`- ${name}${index === draft.recipients.length - 1 ? '.' : ';'}`, {
            size: 11,
            align: 'left',
          }),
        ),
      ],
      right: [
        ...(draft.capacity === '' ? [] : [sheetLine(draft.capacity, { bold: true })]),
        sheetLine(draft.signerTitle, { bold: true }),
        ...Array.from({ length: 4 }, blankLine),
        sheetLine(draft.signer, { bold: true }),
      ],
    },
  };
}
