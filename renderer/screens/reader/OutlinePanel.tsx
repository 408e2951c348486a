import { NavLink, Text } from '@mantine/core';
import { t } from '../../words/t';
import type { Outline, Section } from '#shared/model/outline';
import type { Span } from '#shared/model/reading';

/** The document's sections; a click shows one. */
export function OutlinePanel({
  outline,
  onShow,
}: {
  readonly outline: Outline;
  readonly onShow: (span: Span) => void;
}) {
  if (outline.sections.length === 0) return <Text>{t('reader.noOutline')}</Text>;
  return (
    <>
      {outline.sections.map((section) => (
        <SectionLink key={section.span.start} section={section} onShow={onShow} />
      ))}
    </>
  );
}

function SectionLink({
  section,
  onShow,
}: {
  readonly section: Section;
  readonly onShow: (span: Span) => void;
}) {
  const children = section.children.filter((child) => child.kind !== 'bullet');
  const label = `${section.no === null ? '' : `${section.no}. `}${section.title}`;
  return (
    <NavLink
      component="button"
      defaultOpened
      label={<Text lineClamp={2}>{label}</Text>}
      fw={section.kind === 'heading' ? 600 : 400}
      onClick={() => onShow(section.span)}
    >
      {children.length === 0
        ? null
        : children.map((child) => (
            <SectionLink key={child.span.start} section={child} onShow={onShow} />
          ))}
    </NavLink>
  );
}
