import { Button, Text } from '@mantine/core';
import { IconBookmark, IconBookmarkFilled } from '@tabler/icons-react';
import { isSameChoice, listChosen } from './change-choice';
import { offerUndo, tellFailure } from '../../components/undo';
import type { Asked } from '../../routes';
import { keepSearch, useSavedSearches } from '../../stores/saved-searches';
import { t } from '../../words/t';

/** Keeps the present search by a name made of what was typed and chosen, unless it is kept already. */
export function KeepSearch({ asked: { text, choice } }: { readonly asked: Asked }) {
  const saved = useSavedSearches();
  if (!saved) return null;
  const isKept = saved.some(
    (each) => each.text.trim() === text.trim() && isSameChoice(each.choice, choice),
  );
  if (isKept) {
    return (
      <Text className="kept-search nowrap">
        <IconBookmarkFilled size={20} />
        {t('search.isKept')}
      </Text>
    );
  }
  const keep = async (): Promise<void> => {
    const name = [
      text.trim(),
      ...listChosen(choice).map(({ value }) => value),
      ...(choice.onlyOpen ? [t('search.onlyOpen')] : []),
    ].join(' · ');
    const undo = await keepSearch({ id: crypto.randomUUID(), name, text, choice });
    offerUndo(t('search.kept', { name }), undo);
  };
  return (
    <Button
      variant="default"
      flex="none"
      leftSection={<IconBookmark size={20} />}
      onClick={() => void keep().catch(tellFailure)}
    >
      {t('search.keep')}
    </Button>
  );
}
