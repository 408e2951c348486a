import type { Section } from '#shared/model/outline';
import type { Span } from '#shared/model/reading';
import { sayWho } from '#shared/facts/item-of-fields';
import { readFields, type Field } from '#shared/facts/read-fields';

/** A bullet, or a line that is a field, labelled or not: "b) Thời gian: Quý II", "- Thành phần:" with its own list. */
function isLine(text: string, child: Section): boolean {
  const isField = readFields(text, child.span).length > 0;
  return isField || (child.children.length === 0 && child.no === null);
}

/**
 * The field lines under an item, when they and it make one task; null when they do not. The first paragraph
 * that is no field becomes the content where no field is. In a section of the outermost level field lines
 * among items belong to nobody in particular.
 */
export function fieldsBelow(
  text: string,
  section: Section,
  depth: number,
  isRow: (span: Span) => boolean,
): readonly Field[] | null {
  if (section.children.some((child) => !isLine(text, child))) return null;
  const body = section.body.filter((span) => !isRow(span));
  const children = section.children.map((child) => ({
    span: child.span,
    fields: readFields(text, child.span),
  }));
  // "Nhiệm vụ:" with a list of its own, and nobody named: each line of the list is a task.
  const lists = section.children.some(
    (child, at) =>
      child.children.length > 1 &&
      children[at]?.fields.some(
        ({ role, value }) => role === 'content' && value.end <= value.start,
      ),
  );
  if (lists && !sayWho(children.flatMap(({ fields }) => fields))) return null;
  const inBody = body.map((span) => ({ span, fields: readFields(text, span) }));
  const fields = [...inBody, ...children]
    .flatMap((line) => line.fields)
    .filter(({ role, value }) => role !== 'content' || value.end > value.start);
  if (!fields.some(({ role }) => role !== 'other' && role !== 'content')) return null;
  const others = children.filter((line) => line.fields.length === 0);
  const belong = sayWho(fields)
    ? depth > 0 || others.length === 0
    : depth > 0 && others.length <= 1;
  if (!belong) return null;
  const free = [...inBody, ...others].find((line) => line.fields.length === 0);
  return free && !fields.some(({ role }) => role === 'content')
    ? [...fields, { role: 'content', value: free.span, rule: 'item/body' }]
    : fields;
}
