import { layOutPartyFrame } from '#shared/drafting/party-frame';
import { layOutStateFrame } from '#shared/drafting/state-frame';
import { sheetLine } from '#shared/drafting/sheet-line';
import type { Draft, DraftParagraph } from '#shared/model/draft';
import type { Sheet, SheetLine } from '#shared/model/sheet';

/**
 * A draft in the official layout: State documents by Nghị định 30/2020/NĐ-CP (Phụ lục I), Party documents by
 * Hướng dẫn 05-HD/VPTW of 27/5/2026. Number and day stay blank: they are given after signing.
 */
export function layOutDraft(draft: Draft): Sheet {
  const frame = draft.system === 'party' ? layOutPartyFrame(draft) : layOutStateFrame(draft);
  return {
    margins: { top: 20, right: 15, bottom: 20, left: 30 },
    headSplit: draft.system === 'party' ? 0.48 : 0.4,
    ...frame,
    body: draft.paragraphs.map((paragraph, index) =>
      layOutParagraph(paragraph, index === draft.paragraphs.length - 1),
    ),
  };
}

/** The last paragraph stays with the signature: a signature alone on a page proves nothing. */
function layOutParagraph(paragraph: DraftParagraph, isLast: boolean): SheetLine {
  const heading = paragraph.kind === 'heading' || paragraph.kind === 'subheading';
  return sheetLine(paragraph.text, {
    size: 14,
    bold: heading,
    align: 'justify',
    indent: 12.7,
    before: 6,
    keepWithNext: heading || isLast,
    paragraph: paragraph.id,
  });
}
