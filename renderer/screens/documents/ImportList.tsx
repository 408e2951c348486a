import { Anchor, Button, Card, Group, Progress, Stack, Text, Title } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import {
  cancelImport,
  clearImportLines,
  getImportLines,
  watchImportLines,
} from '../../import/import-queue';
import type { ImportLine } from '../../import/import-queue';
import { routes } from '../../routes';
import { t } from '../../words/t';

const SIGNS: Readonly<Record<ImportLine['state'], string>> = {
  waiting: '…',
  reading: '…',
  done: '✓',
  duplicate: '=',
  failed: '✕',
  cancelled: '–',
};

/** One line of plain words for each file that comes in. */
export function ImportList() {
  const lines = useSyncExternalStore(watchImportLines, getImportLines);
  if (lines.length === 0) return null;
  const running = lines.filter((line) => line.state === 'waiting' || line.state === 'reading');
  const failed = lines.filter((line) => line.state === 'failed').length;
  const done = lines.filter((line) => line.state === 'done').length;
  return (
    <Card withBorder className="no-print" component="section" aria-label={t('import.title')}>
      <Group justify="space-between" mb="xs">
        <Title order={2}>
          {running.length > 0 ? t('import.title') : t('import.finished', { done, failed })}
        </Title>
        {running.length > 1 && (
          <Button
            size="compact-md"
            variant="default"
            onClick={() => running.forEach((line) => cancelImport(line.id))}
          >
            {t('import.cancelAll')}
          </Button>
        )}
        {running.length === 0 && (
          <Button size="compact-md" variant="default" onClick={clearImportLines}>
            {t('import.clear')}
          </Button>
        )}
      </Group>
      <Stack gap="xs" aria-live="polite">
        {lines.map((line) => (
          <ImportLineView key={line.id} line={line} />
        ))}
      </Stack>
    </Card>
  );
}

function ImportLineView({ line }: { readonly line: ImportLine }) {
  const running = line.state === 'waiting' || line.state === 'reading';
  return (
    <div data-import={line.state}>
      <Group wrap="nowrap" align="baseline" gap="sm">
        <Text aria-hidden fw={700} c={line.state === 'failed' ? 'red.8' : 'dimmed'}>
          {SIGNS[line.state]}
        </Text>
        <Text fw={500}>{line.fileName}</Text>
        <Text flex={1} {...(line.state === 'failed' ? { c: 'red.8' } : {})}>
          {line.message}
        </Text>
        {line.document !== null && (
          <Anchor href={`#${routes.document(line.document)}`}>{t('import.open')}</Anchor>
        )}
        {running && (
          <Button size="compact-md" variant="default" onClick={() => cancelImport(line.id)}>
            {t('import.cancel')}
          </Button>
        )}
      </Group>
      {line.progress !== null && <Progress value={line.progress * 100} aria-label={line.message} />}
    </div>
  );
}
