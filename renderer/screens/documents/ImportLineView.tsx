import { Anchor, Button, Group, Progress, Text } from '@mantine/core';
import { memo } from 'react';
import { tellFailure } from '../../components/undo';
import { isUnderWay } from '../../import/import-lines';
import type { ImportLine, ImportState } from '../../import/import-lines';
import { cancelImport } from '../../import/import-queue';
import { routes } from '../../routes';
import { t } from '../../words/t';

const SIGNS: Readonly<Record<ImportState, string>> = {
  waiting: '…',
  keeping: '…',
  kept: '…',
  reading: '…',
  done: '✓',
  duplicate: '=',
  unpacked: '✓',
  failed: '✕',
  cancelled: '–',
};

/** One file on its way in. */
export const ImportLineView = memo(function ImportLineView({
  line,
}: {
  readonly line: ImportLine;
}) {
  return (
    <div data-import={line.state}>
      <Group wrap="nowrap" align="baseline" gap="sm">
        <Text aria-hidden fw={700} c={line.state === 'failed' ? 'red.9' : 'dimmed'}>
          {SIGNS[line.state]}
        </Text>
        <Text fw={500} className="file-name">
          {line.fileName}
        </Text>
        <Text flex={1} {...(line.state === 'failed' ? { c: 'red.9' } : {})}>
          {line.message}
        </Text>
        {line.document !== null && line.state !== 'kept' && (
          <Anchor href={`#${routes.document(line.document)}`}>{t('import.open')}</Anchor>
        )}
        {isUnderWay(line) && (
          <Button
            size="compact-md"
            variant="default"
            aria-label={`${t('import.cancel')}: ${line.fileName}`}
            onClick={() => cancelImport(line.id).catch(tellFailure)}
          >
            {t('import.cancel')}
          </Button>
        )}
      </Group>
      {line.progress !== null && <Progress value={line.progress * 100} aria-label={line.message} />}
    </div>
  );
});
