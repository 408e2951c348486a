import { Anchor, Card, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { routes } from '../../routes';
import { useDocuments } from '../../stores/documents';
import { t } from '../../words/t';
import { formatDay } from '#shared/calendar/day';
import type { Citation } from '#shared/model/fact';
import type { Span } from '#shared/model/reading';
import { sameNumber } from '#shared/planning/same-number';

/** Documents this one cites, with a link where the archive has them. */
export function RelatedPanel({
  citations,
  onShow,
}: {
  readonly citations: readonly Citation[];
  readonly onShow: (span: Span) => void;
}) {
  const documents = useDocuments();
  return (
    <Stack gap="xs">
      {citations.length === 0 && <Text>{t('reader.noRelated')}</Text>}
      {citations.map((citation) => {
        const { number } = citation;
        const own =
          number === null
            ? undefined
            : documents?.find(
                (row) => row.meta.number !== null && sameNumber(row.meta.number, number),
              );
        const about = [
          citation.date === null ? null : `ngày ${formatDay(citation.date)}`,
          citation.issuer === null ? null : `của ${citation.issuer}`,
          citation.subject,
        ].filter((part) => part !== null);
        return (
          <Card key={citation.id} withBorder padding="sm">
            <UnstyledButton onClick={() => onShow(citation.span)}>
              <Text fw={500}>
                {[citation.type, number].filter((part) => part !== null).join(' ')}
              </Text>
              <Text size="sm">{about.join(' ')}</Text>
            </UnstyledButton>
            <Group>
              {own ? (
                <Anchor href={`#${routes.document(own.id)}`}>{t('reader.inArchive')}</Anchor>
              ) : (
                <Text size="sm" c="dimmed">
                  {t('reader.notInArchive')}
                </Text>
              )}
            </Group>
          </Card>
        );
      })}
    </Stack>
  );
}
