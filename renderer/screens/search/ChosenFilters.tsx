import { Button, Group, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import { listChosen, toggleValue } from './change-choice';
import { NO_CHOICE, routes } from '../../routes';
import type { Asked } from '../../routes';
import { t } from '../../words/t';
import type { SearchChoice } from '#shared/model/saved-search';

/** What the results are narrowed to; each can be taken off. */
export function ChosenFilters({ asked: { text, choice } }: { readonly asked: Asked }) {
  const [, navigate] = useLocation();
  const chosen = [
    ...listChosen(choice).map(({ facet, value }) => ({
      value,
      without: toggleValue(choice, facet, value),
    })),
    ...(choice.onlyOpen
      ? [{ value: t('search.onlyOpen'), without: { ...choice, onlyOpen: false } }]
      : []),
  ];
  if (chosen.length === 0) return null;
  const narrow = (to: SearchChoice): void => navigate(routes.search(text, to), { replace: true });
  return (
    <Group gap="xs">
      <Text>{t('search.chosen')}</Text>
      {chosen.map(({ value, without }) => (
        <Button
          key={value}
          variant="light"
          maw={360}
          rightSection={<IconX size={18} />}
          aria-label={t('search.unchoose', { value })}
          onClick={() => narrow(without)}
        >
          {value}
        </Button>
      ))}
      {chosen.length > 1 && (
        <Button variant="subtle" onClick={() => narrow(NO_CHOICE)}>
          {t('search.unchooseAll')}
        </Button>
      )}
    </Group>
  );
}
