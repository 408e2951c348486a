import type { Outline, Section } from '#shared/model/outline';

/** The heading a place stands under, with where it is: "II.2. Tập huấn, bồi dưỡng"; null above the first section. */
export function headingAt(outline: Pick<Outline, 'sections'>, offset: number): string | null {
  const section = findSection(outline.sections, offset, null);
  return section === null ? null : `${section.path}. ${section.title}`;
}

/** The deepest section whose heading stands before the offset and not on it. */
function findSection(
  sections: readonly Section[],
  offset: number,
  found: Section | null,
): Section | null {
  const inside = sections.findLast((section) => section.span.start <= offset);
  if (!inside) return found;
  const isAbove = inside.kind === 'heading' && inside.span.end <= offset;
  return findSection(inside.children, offset, isAbove ? inside : found);
}
