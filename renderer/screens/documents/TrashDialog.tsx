import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { tellFailure } from '../../components/undo';
import { describeDocument, restoreDocument } from '../../stores/documents';
import type { DocumentRow } from '../../stores/documents';
import { DAYS_IN_TRASH, purgeDocuments } from '../../stores/trash';
import { t } from '../../words/t';
import { formatDay } from '#shared/calendar/day';

/** So many documents at a time. */
const STEP = 50;

interface TrashDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly documents: readonly DocumentRow[];
}

/** What was put away, to be taken back or removed for good. */
export function TrashDialog({ opened, onClose, documents }: TrashDialogProps) {
  const [asking, setAsking] = useState(false);
  const [length, setLength] = useState(STEP);
  const count = documents.length;
  const empty = async (): Promise<void> => {
    setAsking(false);
    try {
      await purgeDocuments(documents.map(({ id }) => id));
    } catch (error) {
      tellFailure(error);
    }
  };
  return (
    <Modal
      opened={opened}
      onClose={() => {
        setAsking(false);
        onClose();
      }}
      title={t('documents.trashTitle')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack>
        <Group justify="space-between" wrap="nowrap">
          <Text>
            {count === 0
              ? t('documents.trashEmpty')
              : t('documents.trashDays', { days: DAYS_IN_TRASH })}
          </Text>
          {count > 0 && !asking && (
            <Button variant="default" onClick={() => setAsking(true)} flex="none">
              {t('documents.emptyTrash')}
            </Button>
          )}
        </Group>
        {asking && (
          <Alert color="red" role="alertdialog" aria-label={t('documents.emptyTrash')}>
            <Text mb="xs">{t('documents.emptyTrashAsk', { count })}</Text>
            <Group>
              <Button color="red.9" onClick={() => void empty()}>
                {t('documents.emptyTrashYes', { count })}
              </Button>
              <Button variant="default" onClick={() => setAsking(false)} data-autofocus>
                {t('documents.emptyTrashNo')}
              </Button>
            </Group>
          </Alert>
        )}
        {documents.slice(0, length).map((row) => (
          <Group key={row.id} justify="space-between" wrap="nowrap">
            <div>
              <Text>{describeDocument(row)}</Text>
              <Text size="sm" c="dimmed">
                {row.fileName}
                {row.trashedAt !== null &&
                  `, ${t('documents.trashedOn', { day: formatDay(row.trashedAt.slice(0, 10)) })}`}
              </Text>
            </div>
            <Button
              size="compact-md"
              variant="default"
              flex="none"
              onClick={() => restoreDocument(row.id).catch(tellFailure)}
            >
              {t('documents.restore')}
            </Button>
          </Group>
        ))}
        {count > length && (
          <Button variant="default" w="fit-content" onClick={() => setLength(length + STEP)}>
            {t('documents.showMore', { count: Math.min(STEP, count - length) })}
          </Button>
        )}
      </Stack>
    </Modal>
  );
}
