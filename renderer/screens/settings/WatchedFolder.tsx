import { Button, Card, Group, Text, Title } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import { tellFailure } from '../../components/undo';
import { host } from '../../host';
import { getWatchProblem } from '../../import/watch-folder';
import { t } from '../../words/t';
import type { RequestAnswer } from '#shared/ipc/contract';

/** The folder whose new files come in by themselves; nothing where the host cannot watch one. */
export function WatchedFolder() {
  const [watch, setWatch] = useState<RequestAnswer<'watch.describe'> | null>(null);
  const look = useCallback(() => {
    host.request('watch.describe').then(setWatch, tellFailure);
  }, []);
  useEffect(look, [look]);
  if (!watch?.possible) return null;
  const { folder } = watch;
  const problem = folder === null ? null : getWatchProblem();
  return (
    <Card withBorder component="section" aria-label={t('settings.watch')}>
      <Title order={2} mb="xs">
        {t('settings.watch')}
      </Title>
      <Text>{t('settings.watchHint')}</Text>
      {folder !== null && <Text fw={500}>{t('settings.watchFolder', { folder })}</Text>}
      {problem !== null && <Text c="red.9">{problem}</Text>}
      <Group mt="xs">
        <Button
          variant="default"
          onClick={() => host.request('watch.choose').then(look, tellFailure)}
        >
          {folder === null ? t('settings.watchChoose') : t('settings.watchChange')}
        </Button>
        {folder !== null && (
          <Button
            variant="default"
            onClick={() => host.request('watch.stop').then(look, tellFailure)}
          >
            {t('settings.watchStop')}
          </Button>
        )}
      </Group>
    </Card>
  );
}
