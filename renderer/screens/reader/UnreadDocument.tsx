import { Alert, Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { putAway } from '../../cards/put-away';
import { tellFailure } from '../../components/undo';
import { readAgain } from '../../import/import-queue';
import { routes } from '../../routes';
import { nameDocument } from '../../stores/documents';
import type { DocumentRow } from '../../stores/documents';
import { t } from '../../words/t';
import { describeFailure } from '#shared/pages/describe-failure';

/** A document that waits to be read, or could not be: why, and what can be done. */
export function UnreadDocument({ row }: { readonly row: DocumentRow }) {
  return (
    <Stack maw={760}>
      <Title order={1} size="h3">
        {nameDocument(row)}
      </Title>
      {row.failure === null ? (
        <Text>{t('reader.waiting')}</Text>
      ) : (
        <>
          <Alert color="red">{describeFailure(row.failure, row.fileName)}</Alert>
          <Text>{t('reader.kept')}</Text>
          <Group>
            <Button onClick={() => readAgain(row.id).catch(tellFailure)}>
              {t('documents.readAgain')}
            </Button>
            <Button variant="default" onClick={() => void putAway(row)}>
              {t('documents.remove')}
            </Button>
          </Group>
        </>
      )}
      <Anchor href={`#${routes.documents()}`}>{t('reader.back')}</Anchor>
    </Stack>
  );
}
