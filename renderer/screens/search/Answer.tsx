import { Button, Group, Stack, Text } from '@mantine/core';
import { ChosenFilters } from './ChosenFilters';
import { DocumentCard } from './DocumentCard';
import { Filters } from './Filters';
import { ItemList } from './ItemList';
import { KeepSearch } from './KeepSearch';
import { NothingFound, Suggestions } from './NothingFound';
import type { Found } from './use-answer';
import type { Asked } from '../../routes';
import type { DocumentRow } from '../../stores/documents';
import { t } from '../../words/t';

/** What was found: the documents, above them tasks, days and drafts, beside them what narrows. */
export function Answer({
  documents,
  asked,
  found,
  onMore,
}: {
  /** What is asked now; `found` may still answer what was asked before. */
  readonly asked: Asked;
  readonly found: Found;
  readonly documents: readonly DocumentRow[];
  readonly onMore: () => void;
}) {
  const { answer } = found;
  const { text } = found.asked;
  const rows = new Map(documents.map((row) => [row.id, row]));
  const nothing = answer.documents.length + answer.items.length === 0;
  const left = answer.documentCount - answer.documents.length;
  return (
    <div className="search-columns">
      <Stack className="search-results">
        <Group justify="space-between" wrap="nowrap">
          <Text role="status" fw={600}>
            {nothing ? t('search.nothing', { text: text.trim() }) : describe(found)}
          </Text>
          {!nothing && <KeepSearch asked={asked} />}
        </Group>
        <ChosenFilters asked={asked} />
        {nothing && <NothingFound found={found} />}
        {!nothing && <Suggestions answer={answer} />}
        <ItemList key={found.address} items={answer.items} count={answer.itemCount} find={text} />
        {answer.documents.map((hits) => {
          const row = rows.get(hits.document);
          return row && <DocumentCard key={row.id} row={row} found={hits} find={text} />;
        })}
        {left > 0 && (
          <Button variant="default" onClick={onMore}>
            {t('search.moreDocuments', { count: left })}
          </Button>
        )}
      </Stack>
      <Filters asked={asked} answer={answer} />
    </div>
  );
}

/** "12 văn bản, 0,02 giây". */
function describe({ answer, ms }: Found): string {
  if (answer.partial) return t('search.partial');
  const seconds = Math.max(0.01, ms / 1000).toLocaleString('vi', {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const counts = { documents: answer.documentCount, items: answer.itemCount, seconds };
  return t(answer.itemCount === 0 ? 'search.count' : 'search.countItems', counts);
}
