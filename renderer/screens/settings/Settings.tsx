import { Button, Card, Progress, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEffect, useState } from 'react';
import { WatchedFolder } from './WatchedFolder';
import { UnitForm } from '../../cards/UnitForm';
import { tellFailure } from '../../components/undo';
import { host } from '../../host';
import { rebuildAll } from '../../import/open-tables';
import { useDocuments } from '../../stores/documents';
import type { RebuildProgress, RebuildResult } from '../../stores/rebuild';
import { t } from '../../words/t';
import type { HostDescription } from '#shared/ipc/contract';
import type { Unit } from '#shared/model/journal';

/** The officer's unit, where the data is, and how to make the tables again. */
export function Settings({ unit }: { readonly unit: Unit }) {
  const [description, setDescription] = useState<HostDescription | null>(null);
  useEffect(() => {
    host.request('system.describe').then(setDescription, tellFailure);
  }, []);
  return (
    <Stack maw={760}>
      <Title>{t('nav.settings')}</Title>
      <Card withBorder component="section" aria-label={t('settings.unit')}>
        <Title order={2} mb="xs">
          {t('settings.unit')}
        </Title>
        <UnitForm
          key={unit.name}
          unit={unit}
          submit={t('unit.save')}
          onSaved={() =>
            notifications.show({
              message: t('unit.saved'),
              closeButtonProps: { 'aria-label': t('app.close') },
            })
          }
        />
      </Card>
      <WatchedFolder />
      <Card withBorder component="section" aria-label={t('settings.data')}>
        <Title order={2} mb="xs">
          {t('settings.data')}
        </Title>
        {description && (
          <>
            <Text>{`${t('settings.dataPlace')}: ${description.dataPlace}`}</Text>
            <Text mb="md">
              {description.durable ? t('settings.durable') : t('settings.notDurable')}
            </Text>
          </>
        )}
        <Rebuild />
      </Card>
      <Card withBorder component="section" aria-label={t('settings.about')}>
        <Title order={2} mb="xs">
          {t('settings.about')}
        </Title>
        <Text>{t('settings.aboutText')}</Text>
        {description && <Text>{t('settings.version', { version: description.appVersion })}</Text>}
      </Card>
    </Stack>
  );
}

function Rebuild() {
  const documents = useDocuments();
  const [progress, setProgress] = useState<RebuildProgress | null>(null);
  const [result, setResult] = useState<RebuildResult | null>(null);
  const rebuild = async (): Promise<void> => {
    setResult(null);
    try {
      setResult(await rebuildAll(setProgress));
    } catch (error) {
      tellFailure(error);
    } finally {
      setProgress(null);
    }
  };
  return (
    <Stack gap="xs">
      <Text>{t('settings.rebuildHint')}</Text>
      <Button
        w="fit-content"
        variant="default"
        loading={progress !== null}
        onClick={() => void rebuild()}
      >
        {t('settings.rebuild')}
      </Button>
      {progress && (
        <Progress
          aria-label={t('settings.rebuild')}
          value={(100 * progress.done) / Math.max(1, progress.of)}
        />
      )}
      {result && (
        <div role="status">
          <Text>{t('settings.rebuilt', { documents: documents?.length ?? 0 })}</Text>
          {result.lost.length > 0 && (
            <Text c="red.8">{t('settings.lost', { names: result.lost.join(', ') })}</Text>
          )}
          {result.unreadable > 0 && (
            <Text c="red.8">{t('settings.unreadable', { count: result.unreadable })}</Text>
          )}
        </div>
      )}
    </Stack>
  );
}
