import { Anchor, Card, Stack, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { MarkedText } from '../../components/MarkedText';
import { moveBetweenHits } from '../../components/move-between-hits';
import { routes } from '../../routes';
import { issuerOf, nameDocument, useDocuments } from '../../stores/documents';
import type { DocumentRow } from '../../stores/documents';
import { searchDocuments } from '../../stores/search';
import type { DocumentHits, SearchAnswer } from '../../stores/search';
import { t } from '../../words/t';
import { formatDay } from '#shared/calendar/day';

/** Typed text that is searched at once; a shorter one waits for its second letter. */
const SHORTEST = 2;

type Found = { readonly answer: SearchAnswer; readonly ms: number } | { readonly failed: string };

/** Results as they are typed; a click opens the document at the sentence. */
export function SearchScreen({ query }: { readonly query: string }) {
  const documents = useDocuments();
  const found = useSearch(query);
  const rows = new Map((documents ?? []).map((row) => [row.id, row]));
  return (
    <Stack maw={1000} onKeyDown={moveBetweenHits}>
      <Title>{t('nav.search')}</Title>
      <Text c="dimmed">{t('search.hint')}</Text>
      {found && 'failed' in found && (
        <Text c="red.8">{t('search.failed', { why: found.failed })}</Text>
      )}
      {found && 'answer' in found && <Answer found={found} rows={rows} />}
    </Stack>
  );
}

/** Asks again after every letter; an answer that comes after a newer question is dropped. */
function useSearch(query: string): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  const short = query.trim().length < SHORTEST;
  useEffect(() => {
    if (short) return undefined;
    let current = true;
    const started = performance.now();
    searchDocuments(query).then(
      (answer) => current && setFound({ answer, ms: performance.now() - started }),
      (error: unknown) =>
        current && setFound({ failed: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      current = false;
    };
  }, [query, short]);
  return short ? null : found;
}

function Answer({
  found,
  rows,
}: {
  readonly found: { readonly answer: SearchAnswer; readonly ms: number };
  readonly rows: ReadonlyMap<string, DocumentRow>;
}) {
  const { answer, ms } = found;
  if (answer.documents.length === 0) return <Text role="status">{t('search.nothing')}</Text>;
  return (
    <>
      <Text role="status">
        {answer.partial
          ? t('search.partial')
          : t('search.count', {
              hits: answer.passageCount,
              documents: answer.documentCount,
              ms: Math.max(1, Math.round(ms)),
            })}
      </Text>
      {answer.documents.map((hits) => {
        const row = rows.get(hits.document);
        return row ? <DocumentCard key={hits.document} row={row} found={hits} /> : null;
      })}
      {answer.documentCount > answer.documents.length && (
        <Text>
          {t('search.moreDocuments', { count: answer.documentCount - answer.documents.length })}
        </Text>
      )}
    </>
  );
}

function DocumentCard({ row, found }: { readonly row: DocumentRow; readonly found: DocumentHits }) {
  const { meta } = row;
  const issuer = issuerOf(row);
  const about = [
    issuer === '' ? null : issuer,
    meta.date === null ? null : formatDay(meta.date),
    meta.title,
  ].filter((part) => part !== null);
  return (
    <Card withBorder component="article" padding="sm">
      <Text fw={600}>{nameDocument(row)}</Text>
      <Text size="sm" c="dimmed">
        {about.join(' · ')}
      </Text>
      <Stack gap={6} mt={6}>
        {found.hits.map(({ span, snippet, heading }) => (
          <Anchor key={span.start} className="hit" href={`#${routes.document(row.id, span)}`}>
            {heading !== null && (
              <Text size="sm" c="dimmed" lineClamp={1}>
                {heading}
              </Text>
            )}
            <MarkedText text={snippet.text} marks={snippet.marks} />
          </Anchor>
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
