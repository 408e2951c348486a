import { foldText } from '#shared/text/fold';
import type { Draft, DraftParagraph } from '#shared/model/draft';
import type { Report, Task } from '#shared/model/fact';

/** The draft with one more duty, at the end of its duties: before KINH PHÍ or TỔ CHỨC THỰC HIỆN, else before the closing. */
export function addDuty(draft: Draft, duty: Task | Report): Draft {
  const paragraph: DraftParagraph = {
    id: nextId(draft),
    kind: 'duty',
    text: `- ${duty.text.trim().replace(/[.;,:\s]+$/u, '')}.`,
    sources: [{ document: draft.basedOn, span: duty.span }],
    covers: [duty.id],
  };
  const heading = draft.paragraphs.findIndex(
    (each) => each.kind === 'heading' && /kinh phi|to chuc thuc hien/u.test(foldText(each.text)),
  );
  const at = heading < 0 ? draft.paragraphs.length : heading;
  return { ...draft, paragraphs: draft.paragraphs.toSpliced(at, 0, paragraph) };
}

function nextId({ paragraphs }: Draft): string {
  const numbers = paragraphs.map((each) => Number(each.id.slice(1)));
  return `p${Math.max(0, ...numbers) + 1}`;
}
