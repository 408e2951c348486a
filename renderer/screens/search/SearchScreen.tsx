import { Anchor, Card, Stack, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { MarkedText } from '../../components/MarkedText';
import { moveBetweenHits } from '../../components/move-between-hits';
import { routes } from '../../routes';
import { issuerOf, nameDocument, useDocuments } from '../../stores/documents';
import type { DocumentRow } from '../../stores/documents';
import { readToday } from '../../stores/today';
import { searchDocuments, useIndexState } from '../../stores/search';
import { t } from '../../words/t';
import { formatDay } from '#shared/calendar/day';
import type { DocumentHits, ItemHit, SearchAnswer } from '#shared/search/ask/answer';

/** Typed text that is searched at once; a shorter one waits for its second letter. */
const SHORTEST = 2;

/** `version`: of the index that gave the answer. */
type Found =
  | { readonly answer: SearchAnswer; readonly ms: number; readonly version: number }
  | { readonly failed: string };

/** Results as they are typed; a click opens the document at the sentence. */
export function SearchScreen({ query }: { readonly query: string }) {
  const documents = useDocuments();
  const { progress, version } = useIndexState();
  const found = useSearch(query, version);
  const rows = new Map((documents ?? []).map((row) => [row.id, row]));
  return (
    <Stack maw={1000} onKeyDown={moveBetweenHits}>
      <Title>{t('nav.search')}</Title>
      <Text c="dimmed">{t('search.hint')}</Text>
      {progress && <Text c="dimmed">{t('search.indexing', progress)}</Text>}
      {found && 'failed' in found && (
        <Text c="red.8">{t('search.failed', { why: found.failed })}</Text>
      )}
      {found && 'answer' in found && <Answer found={found} rows={rows} />}
    </Stack>
  );
}

/** Asks again after every letter and when the index changed; an answer that comes after a newer question is dropped. */
function useSearch(query: string, version: number): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  const short = query.trim().length < SHORTEST;
  useEffect(() => {
    if (short) return undefined;
    let current = true;
    const started = performance.now();
    searchDocuments({ text: query }).then(
      (answer) => current && setFound({ answer, ms: performance.now() - started, version }),
      (error: unknown) =>
        current && setFound({ failed: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      current = false;
    };
  }, [query, short, version]);
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
  if (answer.documents.length + answer.items.length === 0) {
    return (
      <>
        <Text role="status">{t('search.nothing')}</Text>
        <Suggestions answer={answer} />
      </>
    );
  }
  return (
    <>
      <Text role="status">
        {answer.partial
          ? t('search.partial')
          : t('search.count', {
              documents: answer.documentCount,
              ms: Math.max(1, Math.round(ms)),
            })}
      </Text>
      <Suggestions answer={answer} />
      <Items items={answer.items} count={answer.itemCount} />
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

/** Queries that do find something. */
function Suggestions({ answer }: { readonly answer: SearchAnswer }) {
  return answer.suggestions.map(({ query, count }) => (
    <Anchor key={query} className="hit" href={`#${routes.search(query)}`}>
      {t('search.suggestion', { query: query.trim(), count })}
    </Anchor>
  ));
}

const ITEM_WORDS = {
  task: 'search.task',
  report: 'search.report',
  anniversary: 'search.anniversary',
  draft: 'search.draft',
} as const;

/** Tasks, anniversaries and drafts shown above the documents. */
const ITEMS_SHOWN = 5;

function Items({ items, count }: { readonly items: readonly ItemHit[]; readonly count: number }) {
  if (items.length === 0) return null;
  return (
    <Card withBorder component="article" padding="sm">
      <Text fw={600}>{t('search.items', { count })}</Text>
      <Stack gap={6} mt={6}>
        {items.slice(0, ITEMS_SHOWN).map((item) => (
          <Anchor
            key={`${item.document ?? ''}:${item.name}`}
            className="hit"
            href={`#${routeOf(item)}`}
          >
            <Text size="sm" c="dimmed">
              {t(ITEM_WORDS[item.kind])}
            </Text>
            <MarkedText text={item.snippet.text} marks={item.snippet.marks} />
          </Anchor>
        ))}
      </Stack>
    </Card>
  );
}

function routeOf({ kind, document, span, name }: ItemHit): string {
  if (document !== null) return routes.document(document, span ?? undefined);
  if (kind === 'draft') return routes.draft(name);
  const [year = 0, month = 0] = readToday().split('-').map(Number);
  return routes.month(year, month);
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
