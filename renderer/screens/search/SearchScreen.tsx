import { Anchor, Group, Progress, Stack, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { Answer } from './Answer';
import { SavedSearches } from './SavedSearches';
import { SHORTEST, useAnswer } from './use-answer';
import { usePlace, useReturn } from './use-place';
import { focusSearchBox, moveBetweenHits } from '../../components/move-between-hits';
import { useAddress } from '../../components/use-address';
import { NO_CHOICE, parseAsked, routes } from '../../routes';
import { useDocuments } from '../../stores/documents';
import { useIndexState } from '../../stores/search';
import { t } from '../../words/t';

/** Results as they are typed, narrowed by counts; what is asked stands in the address. */
export function SearchScreen() {
  const address = useAddress();
  const asked = useMemo(() => parseAsked(address) ?? { text: '', choice: NO_CHOICE }, [address]);
  const place = usePlace(routes.search(asked.text, asked.choice));
  const { found, failed } = useAnswer(asked, place.place.shown);
  const documents = useDocuments();
  // Results are there once their documents' names are.
  useReturn(place, documents && found ? found.address : null);
  const letters = asked.text.trim().length;
  return (
    <Stack
      maw={1314}
      onKeyDown={(event) => {
        if (event.key === 'Escape') focusSearchBox();
        else moveBetweenHits(event);
      }}
    >
      <Group justify="space-between">
        <Title>{t('nav.search')}</Title>
        <Anchor href={`#${routes.searchHelp()}`} py={8}>
          {t('search.help')}
        </Anchor>
      </Group>
      <IndexProgress />
      {failed !== null && <Text c="red.8">{t('search.failed', { why: failed })}</Text>}
      {letters === 0 && <SavedSearches />}
      {letters > 0 && letters < SHORTEST && <Text>{t('search.short')}</Text>}
      {found && documents && (
        <Answer documents={documents} asked={asked} found={found} onMore={place.showMore} />
      )}
    </Stack>
  );
}

/** How far the index has come while it is being built; nothing otherwise. */
function IndexProgress() {
  const { progress } = useIndexState();
  if (!progress) return null;
  return (
    <div>
      <Text mb={4}>{t('search.indexing', progress)}</Text>
      <Progress
        value={(100 * progress.done) / progress.of}
        aria-label={t('search.indexing', progress)}
      />
    </div>
  );
}
