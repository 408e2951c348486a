import { foldText } from '#shared/text/fold';
import type { Composed, Superior } from '#shared/drafting/composed';
import type { Section } from '#shared/model/outline';

/** The superior's purpose and requirements, kept as they stand, each paragraph with its source. */
export function composePurpose(superior: Superior): readonly Composed[] {
  const section = superior.outline.sections.find((each) =>
    /muc dich|yeu cau/u.test(foldText(each.title)),
  );
  return section ? copySection(section, superior) : [];
}

function copySection(section: Section, superior: Superior): readonly Composed[] {
  const { document, text } = superior;
  const copy = (kind: Composed['kind'], label: string, span: Section['span']): Composed => ({
    kind,
    text: label + text.slice(span.start, span.end).trim(),
    sources: [{ document, span }],
    covers: [],
  });
  return [
    ...section.body.map((span) => copy('text', '', span)),
    ...section.children.flatMap((child) => [
      copy(child.kind === 'heading' ? 'subheading' : 'text', labelOf(child), child.span),
      ...copySection(child, superior),
    ]),
  ];
}

function labelOf(section: Section): string {
  if (section.kind === 'bullet' || section.no === null) return '- ';
  return /^\p{Ll}/u.test(section.no) ? `${section.no}) ` : `${section.no}. `;
}
