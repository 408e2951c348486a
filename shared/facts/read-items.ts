import type { Mention } from '#shared/model/fact';
import type { Outline, Section } from '#shared/model/outline';
import type { Reading, Span } from '#shared/model/reading';
import type { Context } from '#shared/facts/engine/word';
import type { Item } from '#shared/facts/item';
import { itemOfFields, sayWho } from '#shared/facts/item-of-fields';
import {
  areAmong,
  namesOnlyUnits,
  readLead,
  readPartners,
  unitsOf,
} from '#shared/facts/read-duties';
import { findFieldsWithin, readFields, type Field } from '#shared/facts/read-fields';
import { hasVerb, readTimeWithin, startsWithVerb } from '#shared/facts/read-time';
import { namesWork, roleOf, type SectionRole } from '#shared/facts/section-roles';
import { readUnit } from '#shared/facts/words/read-unit';

/** Ends a lead-in whose bullets are parts of one thing, not things to do. */
const LISTS_PARTS = /(?:gồm|bao gồm|như sau|sau đây|sau|gồm có|gồm các nội dung)\s*:\s*$/iu;
const SHORTEST = 12;
const LONGEST_THING = 150;

/** A short bullet without any verb is a thing (a paper, a person), not something to do. */
function isThing(words: string): boolean {
  return words.length < LONGEST_THING && !hasVerb(words);
}

/** What is known on the way down the tree. */
interface Above {
  readonly role: SectionRole;
  readonly depth: number;
  /** Bodies of the nearest heading that names some. */
  readonly heading: readonly Mention[];
}

/** Walks the outline and collects what somebody has to do. Purposes, requirements and money are passed over. */
export function readItems(reading: Reading, outline: Outline, context: Context): readonly Item[] {
  const { text } = reading;
  const rows = reading.blocks.filter((block) => block.kind === 'row');
  const isRow = (span: Span): boolean =>
    rows.some((row) => row.start <= span.start && span.start < row.end);
  const items: Item[] = [];

  const plain = (span: Span, section: string, heading: readonly Mention[]): Item => {
    const fields = findFieldsWithin(text, span);
    if (sayWho(fields)) return itemOfFields(text, { span, section, heading }, fields, context);
    const named = readLead(text, span);
    // Under a heading that names bodies an item may name some of them, or another one of its own.
    const keeps =
      heading.length > 0 &&
      (named === null ||
        named.subjectEnd === null ||
        /^(?:cơ quan thường trực|các đơn vị|các cơ quan|đơn vị|cơ quan)/iu.test(
          named.units[0]?.text ?? '',
        ) ||
        areAmong(heading, named.units));
    const lead = keeps ? heading : (named?.units ?? []);
    return {
      rule: keeps ? 'item/under-heading' : (named?.rule ?? 'item/nobody'),
      span,
      text: text.slice(span.start, span.end),
      content: null,
      section,
      lead,
      coordinate: readPartners(text, span, lead),
      advise: [],
      when: readTimeWithin(text, span, context),
    };
  };
  const push = (span: Span, section: string, heading: readonly Mention[]): void => {
    const own = text.slice(span.start, span.end);
    if (own.length < SHORTEST || isRow(span) || roleOf(own, 1, 'content') === 'none') return;
    items.push(plain(span, section, heading));
  };

  /** A bullet, or a lettered or numbered line that is a field: "b) Thời gian: Quý II". */
  const isLine = (child: Section): boolean =>
    child.children.length === 0 && (child.no === null || readFields(text, child.span).length > 0);

  const visit = (section: Section, above: Above): void => {
    if (section.no?.startsWith('Điều') === true || section.no?.startsWith('ĐIỀU') === true) return;
    const role = roleOf(section.title, above.depth, above.role);
    if (role === 'none') return;
    // Phần and Chương only gather sections: what stands in them is outermost still.
    const gathers = /^(?:phần|chương|mục|phụ lục)/iu.test(section.no ?? '');
    const below: Above = {
      role: gathers ? 'content' : role,
      depth: gathers ? 0 : above.depth + 1,
      heading: above.heading,
    };

    const lines = [
      ...section.body.filter((span) => !isRow(span)),
      ...section.children.filter((child) => isLine(child)).map((child) => child.span),
    ];
    const byLine = new Map<Span, readonly Field[]>(
      lines.map((line) => [line, readFields(text, line)]),
    );
    const fields = [...byLine.values()].flat();
    const hasNumbered = section.children.some((child) => !isLine(child));
    const others = section.children.filter((child) => (byLine.get(child.span) ?? []).length === 0);
    const isOneTask =
      fields.some(({ role: of }) => of !== 'other' && of !== 'content') &&
      !hasNumbered &&
      (sayWho(fields)
        ? above.depth > 0 || others.length === 0
        : others.length === 0 && above.depth > 0);
    if (isOneTask) {
      const free = section.body.find((span) => (byLine.get(span) ?? []).length === 0);
      const whole: readonly Field[] =
        free && !fields.some(({ role: of }) => of === 'content')
          ? [...fields, { role: 'content', value: free, rule: 'item/body' }]
          : fields;
      items.push(
        itemOfFields(
          text,
          { span: section.span, section: section.path, heading: above.heading },
          whole,
          context,
        ),
      );
      return;
    }

    if (section.kind === 'heading' && above.depth > 0 && namesOnlyUnits(text, section.span)) {
      const heading = unitsOf(text, section.span);
      for (const span of section.body) push(span, section.path, heading);
      for (const child of section.children) visit(child, { ...below, role: 'assign', heading });
      return;
    }
    if (
      section.kind === 'heading' &&
      (section.children.length > 0 || section.body.length > 0 || above.depth === 0)
    ) {
      const isUnit =
        role === 'assign' &&
        above.depth > 0 &&
        (readUnit(text, section.span.start) !== null ||
          (section.children.length > 0 &&
            !namesWork(section.title) &&
            !startsWithVerb(section.title)));
      const heading = isUnit ? unitsOf(text, section.span) : above.heading;
      const single = !isUnit && above.depth > 0 && section.children.length === 0;
      if (single) {
        const free = section.body.find((span) => !isRow(span));
        if (free) {
          const content: Field = { role: 'content', value: free, rule: 'item/body' };
          items.push(
            itemOfFields(
              text,
              { span: section.span, section: section.path, heading },
              [content],
              context,
            ),
          );
        }
        return;
      }
      for (const span of section.body)
        if (isUnit || role === 'assign') push(span, section.path, heading);
      for (const child of section.children) visit(child, { ...below, heading });
      return;
    }

    // A body and a colon open the item: what follows the colon is to be done by it.
    const opens = section.no === null ? null : readLead(text, section.span);
    const colon = opens?.subjectEnd ?? null;
    const rest =
      colon === null
        ? null
        : /^\s*(?:có trách nhiệm|có nhiệm vụ)?\s*:\s*/u.exec(text.slice(colon, section.span.end));
    if (opens && colon !== null && rest && role === 'assign') {
      const start = colon + rest[0].length;
      if (section.span.end - start >= SHORTEST)
        push({ start, end: section.span.end }, section.path, opens.units);
      for (const span of section.body) push(span, section.path, opens.units);
      for (const child of section.children) visit(child, { ...below, heading: opens.units });
      return;
    }

    const leadsIn = section.title.endsWith(':') && section.children.length > 0;
    if (leadsIn && !LISTS_PARTS.test(section.title)) {
      const named = readLead(text, section.span);
      const heading = above.heading.length > 0 ? above.heading : (named?.units ?? []);
      for (const child of section.children) visit(child, { ...below, heading });
      return;
    }
    const thing =
      isThing(section.title) && (section.kind === 'bullet' || section.children.length > 0);
    if (thing && section.kind === 'bullet' && above.heading.length === 0) return;
    if (!thing) push(section.span, section.path, above.heading);
    const own = items.at(-1)?.span === section.span ? items.at(-1)?.lead : undefined;
    if (section.kind === 'bullet' && above.heading.length === 0 && section.title.length > 60)
      return;
    if (leadsIn || section.kind === 'bullet') return;
    const heading = role === 'assign' ? (own ?? above.heading) : above.heading;
    for (const span of section.body) if (role === 'assign') push(span, section.path, heading);
    for (const child of section.children) visit(child, { ...below, heading });
  };

  for (const section of outline.sections)
    visit(section, { role: 'content', depth: 0, heading: [] });
  return items;
}
