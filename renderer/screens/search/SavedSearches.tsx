import { Anchor, Button, Card, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { offerUndo, tellFailure } from '../../components/undo';
import { routes } from '../../routes';
import { keepSearch, removeSearch, useSavedSearches } from '../../stores/saved-searches';
import { t } from '../../words/t';
import type { SavedSearch } from '#shared/model/saved-search';

/** Searches the officer keeps, under the empty box. */
export function SavedSearches() {
  const saved = useSavedSearches();
  const [renamed, setRenamed] = useState<string | null>(null);
  if (!saved) return null;
  return (
    <>
      <Text>{`${t('search.hint')} ${t('search.keys')}`}</Text>
      <Title order={2}>{t('search.saved')}</Title>
      {saved.length === 0 && <Text>{t('search.noSaved')}</Text>}
      <Stack gap="xs" maw={1000}>
        {saved.map((search) => (
          <Card
            key={search.id}
            withBorder
            padding="xs"
            component="article"
            aria-label={search.name}
          >
            {renamed === search.id ? (
              <NewName search={search} onDone={() => setRenamed(null)} />
            ) : (
              <SavedLine search={search} onRename={() => setRenamed(search.id)} />
            )}
          </Card>
        ))}
      </Stack>
    </>
  );
}

function SavedLine({
  search,
  onRename,
}: {
  readonly search: SavedSearch;
  readonly onRename: () => void;
}) {
  const { name, text, choice } = search;
  const remove = async (): Promise<void> => {
    offerUndo(t('search.removed', { name }), await removeSearch(search));
  };
  return (
    <Group justify="space-between" wrap="nowrap">
      <Anchor className="hit hit-link file-name" flex={1} href={`#${routes.search(text, choice)}`}>
        {name}
      </Anchor>
      <Button variant="default" aria-label={t('search.renameOf', { name })} onClick={onRename}>
        {t('search.rename')}
      </Button>
      <Button
        variant="default"
        aria-label={t('search.removeOf', { name })}
        onClick={() => void remove().catch(tellFailure)}
      >
        {t('search.remove')}
      </Button>
    </Group>
  );
}

function NewName({
  search,
  onDone,
}: {
  readonly search: SavedSearch;
  readonly onDone: () => void;
}) {
  const [name, setName] = useState(search.name);
  const save = async (): Promise<void> => {
    const wanted = name.trim();
    if (wanted !== '' && wanted !== search.name) {
      const undo = await keepSearch({ ...search, name: wanted });
      offerUndo(t('search.renamed', { name: wanted }), undo);
    }
    onDone();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save().catch(tellFailure);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onDone();
      }}
    >
      <Group wrap="nowrap">
        <TextInput
          flex={1}
          data-autofocus
          autoFocus
          aria-label={t('search.newName')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit">{t('search.saveName')}</Button>
        <Button variant="default" onClick={onDone}>
          {t('search.cancel')}
        </Button>
      </Group>
    </form>
  );
}
