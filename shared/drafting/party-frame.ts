import { headName } from '#shared/drafting/unit-form';
import { blankLine, placeAndDate, sheetLine } from '#shared/drafting/sheet-line';
import type { Draft } from '#shared/model/draft';
import type { Sheet } from '#shared/model/sheet';

/** Head, title and foot of a Party document (Hướng dẫn 05-HD/VPTW, 27/5/2026). */
export function layOutPartyFrame(draft: Draft): Pick<Sheet, 'head' | 'title' | 'foot'> {
  return {
    head: {
      left: [
        ...(draft.parent === '' ? [] : [sheetLine(draft.parent.toUpperCase())]),
        sheetLine(headName(draft.unit, draft.parent).toUpperCase(), { bold: true }),
        sheetLine('*'),
        sheetLine(`Số        ${draft.symbol}`),
      ],
      right: [
        sheetLine('ĐẢNG CỘNG SẢN VIỆT NAM', { size: 15, bold: true, rule: 'text' }),
        blankLine(),
        sheetLine(placeAndDate(draft.place, draft.year), { italic: true }),
      ],
    },
    title: [
      sheetLine('KẾ HOẠCH', { size: 15, bold: true, before: 18 }),
      sheetLine(draft.title, { bold: true }),
      sheetLine('-----'),
    ],
    foot: {
      left: [
        sheetLine('Nơi nhận:', { underline: true, align: 'left' }),
        ...draft.recipients.map((name, index) =>
          sheetLine(`- ${name}${index === draft.recipients.length - 1 ? '.' : ';'}`, {
            size: 12,
            align: 'left',
          }),
        ),
      ],
      right: [
        ...(draft.capacity === '' ? [] : [sheetLine(draft.capacity, { bold: true })]),
        sheetLine(draft.signerTitle),
        ...Array.from({ length: 4 }, blankLine),
        sheetLine(draft.signer, { bold: true }),
      ],
    },
  };
}
