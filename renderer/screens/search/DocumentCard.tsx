import { Card, Stack, Text } from '@mantine/core';
import { HitLink } from './HitLink';
import { MarkedText } from '../../components/MarkedText';
import { routes } from '../../routes';
import { issuerOf, nameDocument } from '../../stores/documents';
import type { DocumentRow } from '../../stores/documents';
import { t } from '../../words/t';
import { formatDay } from '#shared/calendar/day';
import type { DocumentHits } from '#shared/search/ask/answer';

interface DocumentCardProps {
  readonly row: DocumentRow;
  readonly found: DocumentHits;
  /** What was asked, to be marked in the document. */
  readonly find: string;
}

/** A document and its best passages; a click opens it at the sentence. */
export function DocumentCard({ row, found, find }: DocumentCardProps) {
  const { meta } = row;
  const issuer = issuerOf(row);
  const about = [
    issuer === '' ? null : issuer,
    meta.date === null ? null : formatDay(meta.date),
    meta.title,
  ].filter((part) => part !== null);
  const name = <Text fw={600}>{nameDocument(row)}</Text>;
  return (
    <Card withBorder component="article" padding="sm" aria-label={nameDocument(row)}>
      {/* What only limits (nam:2023) has no passages. */}
      {found.hits.length > 0 ? name : <HitLink to={routes.document(row.id)}>{name}</HitLink>}
      <Text size="sm" c="dimmed" lineClamp={2}>
        {about.join(' · ')}
      </Text>
      <Stack gap={6} mt={6}>
        {found.hits.map(({ span, snippet, heading }) => (
          <HitLink key={span.start} to={routes.document(row.id, span, find)}>
            {heading !== null && (
              <Text size="sm" c="dimmed" lineClamp={1}>
                {heading}
              </Text>
            )}
            <MarkedText text={snippet.text} marks={snippet.marks} />
          </HitLink>
        ))}
      </Stack>
      {found.count > found.hits.length && (
        <Text size="sm" c="dimmed" mt={4}>
          {t('search.more', { count: found.count - found.hits.length })}
        </Text>
      )}
    </Card>
  );
}
