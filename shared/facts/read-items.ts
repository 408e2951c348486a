import type { Mention } from '#shared/model/fact';
import type { Outline, Section } from '#shared/model/outline';
import type { Reading, Span } from '#shared/model/reading';
import type { Context } from '#shared/facts/engine/word';
import { isCapitals } from '#shared/outline/landmarks';
import { articleRole, lettersBeforeBodies } from '#shared/facts/article-role';
import { fieldsBelow } from '#shared/facts/fields-below';
import { coverOf } from '#shared/facts/find-span';
import type { TaskTable } from '#shared/facts/find-tables';
import type { Item } from '#shared/facts/item';
import { itemOfFields } from '#shared/facts/item-of-fields';
import { plainItem } from '#shared/facts/plain-item';
import { namesOnlyUnits, readLead, unitsOf } from '#shared/facts/read-duties';
import { hasVerb, startsWithVerb } from '#shared/facts/read-time';
import { tellsOfThings, tellsOnly } from '#shared/facts/tells-only';
import { namesWork, roleOf, type SectionRole } from '#shared/facts/section-roles';
import { readUnit } from '#shared/facts/words/read-unit';

/** Ends a lead-in whose bullets are parts of one thing, not things to do. */
const LISTS_PARTS = /(?:gồm|bao gồm|như sau|sau đây|sau|gồm có|gồm các nội dung)\s*:\s*$/iu;
/** "… tập trung thực hiện một số công việc sau:" hands them out to the one named before. */
const HANDS_OUT =
  /(?:công việc|nhiệm vụ|nội dung|giải pháp|biện pháp|yêu cầu|việc)(?: \p{L}+){0,3} sau(?: đây)?\s*:\s*$/iu;
/** Phần and Chương only gather sections: what stands in them is outermost still. */
const GATHERS = /^(?:phần|chương|mục|phụ lục)/iu;
/** What a body is told to do after its name: "Sở Tư pháp có trách nhiệm: …". */
const COLON = /^\s*(?:có trách nhiệm|có nhiệm vụ)?\s*:\s*/u;
/** "Đồng chí A - Chủ tịch Công đoàn: Phụ trách …". */
const OPENS = /^([^:.;]{3,90}):\s+(?=\p{Lu})/u;
/** "… việc phân công nhiệm vụ được thực hiện như sau:" says what follows, not what to do. */
const INTRODUCES = /(?:như sau|sau đây|cụ thể|sau)\s*[:.]\s*$/iu;
/** Rules that hand work to a body which is not the subject: "Giao Sở Y tế …". */
const ORDERS: ReadonlySet<string> = new Set(['duty/assigned', 'duty/ordered']);
const ARTICLE = /^điều\s/iu;
const ARABIC = /^\d/u;
const SHORTEST = 12;
const LONGEST_THING = 150;

/** "Chuẩn bị nội dung", "Kế hoạch bài dạy: Nêu rõ …": nearly all of a list tell what to do. */
const SHARE_OF_VERBS = 0.6;

function areTasks(children: readonly Section[]): boolean {
  const doing = children.filter(({ title }) => {
    const after = /^[^:.;]{3,80}:\s+(?=\p{L})/u.exec(title)?.[0].length ?? 0;
    return startsWithVerb(title) || (after > 0 && startsWithVerb(title.slice(after)));
  });
  return children.length > 1 && doing.length >= SHARE_OF_VERBS * children.length;
}

/** What is known on the way down the tree. */
interface Above {
  readonly role: SectionRole;
  readonly depth: number;
  /** Bodies of the nearest heading that names some. */
  readonly heading: readonly Mention[];
}

/** A short bullet without any verb is a thing (a paper, a person), not something to do. */
function isThing(words: string): boolean {
  return words.length < LONGEST_THING && !hasVerb(words);
}

/** Walks the outline and collects what somebody has to do. Purposes, requirements and money are passed over. */
export function readItems(
  reading: Reading,
  outline: Outline,
  tables: readonly TaskTable[],
  context: Context,
): readonly Item[] {
  const { text } = reading;
  // Rows of a table are read with their columns, or not at all.
  const rows: readonly Span[] = [
    ...reading.blocks.filter((block) => block.kind === 'row'),
    ...tables.flatMap((table) => [table.head, ...table.rows]),
  ];
  const inRow = coverOf(rows);
  const isRow = (span: Span): boolean => inRow(span.start);
  const items: Item[] = [];

  const push = (span: Span, section: string, heading: readonly Mention[]): Item | null => {
    const own = text.slice(span.start, span.end);
    if (
      own.length < SHORTEST ||
      !/\p{L}{2}/u.test(own) ||
      isRow(span) ||
      roleOf(own, 1, 'content') === 'none'
    )
      return null;
    if (tellsOnly(own) !== null && !startsWithVerb(own)) return null;
    const nobody = heading.length === 0 && readLead(text, span) === null && !startsWithVerb(own);
    if (nobody && (tellsOfThings(own) !== null || /:\s*$/u.test(own))) return null;
    const item = plainItem(text, { span, section, heading }, context);
    items.push(item);
    return item;
  };
  /** Everything under a section is done by the bodies its heading names. */
  const giveTo = (section: Section, heading: readonly Mention[], below: Above): void => {
    for (const span of section.body) {
      const leadsIn =
        section.children.length > 0 && INTRODUCES.test(text.slice(span.start, span.end));
      if (!leadsIn) push(span, section.path, heading);
    }
    for (const child of section.children) visit(child, { ...below, heading });
  };

  const visitHeading = (section: Section, above: Above, below: Above): void => {
    const { span, path, body, children } = section;
    // In directives and letters the outermost numbers are arabic and stand for what a plan has one level down.
    const inner = above.depth > 0 || ARABIC.test(section.no ?? '');
    if (inner && namesOnlyUnits(text, span)) {
      giveTo(section, unitsOf(text, span), { ...below, role: 'assign' });
      return;
    }
    // Among headings of bodies one the lexicon does not know names a body as well.
    const unknown =
      children.length > 0 && !namesWork(section.title) && !startsWithVerb(section.title);
    if (inner && below.role === 'assign' && (readUnit(text, span.start) !== null || unknown)) {
      const named = readLead(text, span);
      // "Các sở, ban, ngành căn cứ nhiệm vụ được giao:" goes on after its subject.
      giveTo(section, named?.subjectEnd == null ? unitsOf(text, span) : named.units, below);
      return;
    }
    if (inner && children.length === 0) {
      const paragraphs = body.filter((one) => !isRow(one));
      const [free] = paragraphs;
      if (!free) return;
      // Several paragraphs are so many things to do; among bodies a heading of work does nothing itself.
      if (paragraphs.length > 1 || below.role === 'assign') {
        for (const one of paragraphs) {
          if (!isCapitals(text.slice(one.start, one.end))) push(one, path, above.heading);
        }
        return;
      }
      const content = { role: 'content', value: free, rule: 'item/body' } as const;
      items.push(
        itemOfFields(text, { span, section: path, heading: above.heading }, [content], context),
      );
      return;
    }
    if (below.role === 'assign') giveTo(section, above.heading, below);
    else for (const child of children) visit(child, below);
  };

  const visitText = (section: Section, above: Above, below: Above): void => {
    const { span, path, kind, title } = section;
    const named = readLead(text, span);
    const end = named?.subjectEnd ?? null;
    const colon = end === null ? null : COLON.exec(text.slice(end, span.end));
    if (named && end !== null && colon && section.no !== null && below.role === 'assign') {
      // A body and a colon open the item: what follows the colon is to be done by it.
      const start = end + colon[0].length;
      if (span.end - start >= SHORTEST) push({ start, end: span.end }, path, named.units);
      giveTo(section, named.units, below);
      return;
    }
    // Among numbered bodies one the lexicon does not know, or a person, opens its item the same way.
    const opens = OPENS.exec(title)?.[1];
    if (
      opens &&
      section.no !== null &&
      below.role === 'assign' &&
      !namesWork(title) &&
      !startsWithVerb(title)
    ) {
      const units = unitsOf(text, { start: span.start, end: span.start + opens.length });
      const start = span.start + (OPENS.exec(title)?.[0].length ?? 0);
      push({ start, end: span.end }, path, units);
      giveTo(section, units, below);
      return;
    }
    const leadsIn = title.endsWith(':') && section.children.length > 0;
    const handsOut = (named !== null && HANDS_OUT.test(title)) || areTasks(section.children);
    if (leadsIn && (handsOut || !LISTS_PARTS.test(title))) {
      const heading = above.heading.length > 0 ? above.heading : (named?.units ?? []);
      for (const child of section.children) visit(child, { ...below, heading });
      return;
    }
    const isBullet = kind === 'bullet';
    const bare = section.no === null;
    const thing =
      isThing(title) && (bare ? above.heading.length === 0 : section.children.length > 0);
    const item = thing ? null : push(span, path, above.heading);
    if (leadsIn || isBullet) return;
    const heading = below.role === 'assign' ? (item?.lead ?? above.heading) : above.heading;
    if (below.role === 'assign') giveTo(section, heading, below);
    else for (const child of section.children) visit(child, { ...below, heading });
  };

  /** An article names who has work, hands it out, or says what holds; only the first two are followed. */
  const visitArticle = (section: Section): void => {
    const { span, title, path, children, body } = section;
    const role = articleRole(title);
    if (role === 'none') return;
    const bodies = { start: span.start + lettersBeforeBodies(title), end: span.end };
    const assigned: Above = { role: 'assign', depth: 1, heading: [] };
    if (namesOnlyUnits(text, bodies)) {
      giveTo(section, unitsOf(text, bodies), assigned);
      return;
    }
    const named = readLead(text, span);
    const tells = named !== null && (named.subjectEnd !== null || ORDERS.has(named.rule));
    if (tells && (role === 'rules' || children.length === 0)) {
      if (children.length === 0) push(span, path, []);
      else giveTo(section, named.units, assigned);
      return;
    }
    if (role === 'rules') {
      for (const one of body) if (readLead(text, one)?.subjectEnd != null) push(one, path, []);
      for (const child of children) {
        if (readLead(text, child.span)?.subjectEnd != null) visit(child, assigned);
      }
      return;
    }
    const below: Above = role === 'assign' ? assigned : { role: 'content', depth: 0, heading: [] };
    if (role === 'assign') giveTo(section, [], below);
    else for (const child of children) visit(child, below);
  };

  const visit = (section: Section, above: Above): void => {
    if (isRow(section.span)) return;
    if (ARTICLE.test(section.no ?? '')) {
      visitArticle(section);
      return;
    }
    const role = roleOf(section.title, above.depth, above.role);
    if (role === 'none') return;
    const gathers = GATHERS.test(section.no ?? '');
    const below: Above = {
      role: gathers ? 'content' : role,
      depth: gathers ? 0 : above.depth + 1,
      heading: above.heading,
    };
    const { span, path } = section;
    const fields = fieldsBelow(text, section, above.depth, isRow);
    if (fields) {
      items.push(
        itemOfFields(text, { span, section: path, heading: above.heading }, fields, context),
      );
      return;
    }
    const holds = section.children.length > 0 || section.body.length > 0 || above.depth === 0;
    // Bodies parted by ";" look like running text to the outline.
    const bodies = holds && below.role === 'assign' && namesOnlyUnits(text, span);
    if ((section.kind === 'heading' && holds) || bodies) visitHeading(section, above, below);
    else visitText(section, above, below);
  };

  for (const section of outline.sections)
    visit(section, { role: 'content', depth: 0, heading: [] });
  return items;
}
