import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../words/t';
import type { PassedOver } from '#shared/model/queue';

/** What was not taken of a folder or ZIP: numbers, names when asked for, and a sentence for what could not be read. */
export function PassedOverList({ passedOver }: { readonly passedOver: PassedOver }) {
  const [opened, setOpened] = useState(false);
  const { system, others, refused } = passedOver;
  return (
    <div data-passed-over>
      {refused.map((sentence) => (
        <Text key={sentence} c="red.9" mt="xs">
          {sentence}
        </Text>
      ))}
      {others.length > 0 && (
        <Group mt="xs" gap="sm">
          <Text c="dimmed">{t('import.passedOthers', { count: others.length })}</Text>
          <Button size="compact-md" variant="default" onClick={() => setOpened(!opened)}>
            {opened ? t('import.passedHide') : t('import.passedNames')}
          </Button>
        </Group>
      )}
      {opened && (
        <Text size="sm" className="passed-names" tabIndex={0}>
          {others.join('; ')}
        </Text>
      )}
      {system > 0 && (
        <Text c="dimmed" mt="xs">
          {t('import.passedSystem', { count: system })}
        </Text>
      )}
    </div>
  );
}
