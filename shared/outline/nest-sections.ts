import type { Section, SectionKind } from '#shared/model/outline';
import type { Span } from '#shared/model/reading';
import { isCapitals } from '#shared/outline/landmarks';
import { readLabels } from '#shared/outline/label-sequence';
import type { Label } from '#shared/outline/labels';

/** What nesting needs to know of a block. */
export interface Part extends Span {
  readonly bold: boolean;
  readonly kind: 'paragraph' | 'row';
}

interface Draft {
  label: Label | null;
  path: string;
  kind: SectionKind;
  span: Span;
  body: Span[];
  children: Draft[];
}

/** A heading is a title on its own: short, or bold, or capitals, and not a sentence that runs on. */
const LONGEST_TITLE = 180;
const SHORTEST_OPEN_END = 60;
const FIELD = /^(?:[-–+•*]\s*)?\p{Lu}[^:.;\n]{2,45}:\s*\S/u;
const FIELD_SUBJECT =
  /^(?:[-–+•*]\s*)?(?:đơn vị|cơ quan|thời gian|nội dung|chủ trì|phối hợp|kinh phí|đối tượng|địa điểm|thành phần|kết quả|sản phẩm|tham mưu|hình thức|thời hạn)/iu;

/** Rank of an unlabelled paragraph that introduces bullets: just above the dash. */
const LEAD_IN = 12;

function joinPath(parent: string, no: string | null): string {
  if (no === null) return parent;
  if (parent === '') return no;
  const last = parent.split('.');
  for (let from = 0; from < last.length; from++) {
    const tail = `${last.slice(from).join('.')}.`;
    if (no.startsWith(tail)) return `${parent}.${no.slice(tail.length)}`;
  }
  return `${parent}.${no}`;
}

function kindOf(label: Label, text: string, bold: boolean): SectionKind {
  if (label.no === null) return 'bullet';
  if (label.kind === 'division' || label.kind === 'roman' || label.kind === 'capital') {
    return text.length < 2 * LONGEST_TITLE || bold || isCapitals(text) ? 'heading' : 'paragraph';
  }
  if (bold || isCapitals(text)) return 'heading';
  const ends = text.trimEnd();
  const runsOn =
    /[.;]$/u.test(ends) || /[.;:]\s+\p{Lu}/u.test(ends.slice(0, -1)) || /:\s+\S/u.test(ends);
  return ends.length <= LONGEST_TITLE && !runsOn ? 'heading' : 'paragraph';
}

const LONGEST_BARE_TITLE = 120;

/** A title of its own without a label: bold, or short before bullets, and no sentence. */
function isBareTitle(text: string, bold: boolean, next: Label | null | undefined): boolean {
  const own = text.trimEnd();
  if (own.length > LONGEST_BARE_TITLE || /[.;:,!?…]$/u.test(own) || !/^\p{Lu}/u.test(own))
    return false;
  return bold || (next?.kind === 'dash' && own.length <= LONGEST_BARE_TITLE / 2);
}

/** A long paragraph without a stop goes on in the next: a page ended between them. */
function isOpenEnded(text: string, draft: Draft): boolean {
  const last = draft.body.at(-1) ?? draft.span;
  const own = text.slice(last.start, last.end).trimEnd();
  return draft.kind !== 'heading' && own.length > SHORTEST_OPEN_END && !/[.;:!?…”")]$/u.test(own);
}

function finish(draft: Draft, text: string): Section {
  const below = [...draft.body, ...draft.children.map((child) => child.span)];
  const hasFields =
    draft.kind === 'paragraph' &&
    draft.label?.no != null &&
    below.some((span) => {
      const own = text.slice(span.start, Math.min(span.end, span.start + 60));
      return FIELD.test(own) && FIELD_SUBJECT.test(own);
    });
  // A long title over numbered parts is a title still, when it is no sentence.
  const own = text.slice(draft.span.start, draft.span.end).trimEnd();
  const hasParts =
    draft.kind === 'paragraph' &&
    draft.children.some((child) => child.label?.no != null) &&
    !/[.;:,]$/u.test(own) &&
    !/[.;:]\s/u.test(own);
  return {
    no: draft.label?.no ?? null,
    path: draft.path,
    kind: hasFields || hasParts ? 'heading' : draft.kind,
    span: draft.span,
    title: text.slice(draft.span.start, draft.span.end),
    body: draft.body,
    children: draft.children.map((child) => finish(child, text)),
  };
}

/** Nests the blocks of the body by their labels. Returns what stood before the first section as well. */
export function nestSections(
  text: string,
  parts: readonly Part[],
): { readonly before: readonly Span[]; readonly sections: readonly Section[] } {
  const before: Span[] = [];
  const top: Draft[] = [];
  const open: Draft[] = [];
  const add = (label: Label | null, rank: number, span: Span, kind: SectionKind): void => {
    while (open.length > 0 && (open.at(-1)?.label?.rank ?? LEAD_IN) >= rank) open.pop();
    const parent = open.at(-1);
    const draft: Draft = {
      label,
      path: joinPath(parent?.path ?? '', label?.no ?? null),
      kind,
      span,
      body: [],
      children: [],
    };
    (parent?.children ?? top).push(draft);
    open.push(draft);
  };

  const labels = readLabels(
    parts.map((part) => (part.kind === 'row' ? null : text.slice(part.start, part.end))),
  );

  let titled = -1;
  parts.forEach((part, index) => {
    if (index === titled) return;
    const own = text.slice(part.start, part.end);
    const span: Span = { start: part.start, end: part.end };
    const label = labels[index] ?? null;
    const next = parts[index + 1];
    if (label?.kind === 'division' && own.length <= label.length && next && !labels[index + 1]) {
      // "Phần I" on a line of its own: its title is the next line.
      titled = index + 1;
      add(label, label.rank, { start: next.start, end: next.end }, 'heading');
      return;
    }
    if (label) {
      const title = own.slice(label.length);
      add(
        label,
        label.rank,
        { start: part.start + label.length, end: part.end },
        kindOf(label, title, part.bold),
      );
      return;
    }
    const nextLabel = labels[index + 1];
    const leadsIn = part.kind !== 'row' && own.endsWith(':') && nextLabel?.kind === 'dash';
    const last = open.at(-1);
    // "**Phòng Y tế huyện**" over its bullets: a heading without a number.
    if (last && part.kind !== 'row' && isBareTitle(own, part.bold, nextLabel)) {
      add(null, LEAD_IN, span, 'heading');
      return;
    }
    if (leadsIn && !(last?.kind === 'bullet' && /^\p{Ll}/u.test(own))) {
      add(null, LEAD_IN, span, 'paragraph');
    } else if (!last) {
      before.push(span);
    } else if (
      isOpenEnded(text, last) ||
      /^\p{Ll}/u.test(own) ||
      part.kind === 'row' ||
      (last.label?.no != null && last.children.length === 0) ||
      (last.label === null && last.kind === 'heading')
    ) {
      last.body.push(span);
    } else if (FIELD.test(own) && FIELD_SUBJECT.test(own)) {
      last.body.push(span);
    } else {
      add(null, LEAD_IN, span, 'paragraph');
    }
  });
  return { before, sections: top.map((draft) => finish(draft, text)) };
}
