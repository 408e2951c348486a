import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { tellFailure } from '../../components/undo';
import { describeDocument, restoreDocument } from '../../stores/documents';
import type { DocumentRow } from '../../stores/documents';
import { t } from '../../words/t';

interface TrashDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly documents: readonly DocumentRow[];
}

/** What was put away, to be taken back. */
export function TrashDialog({ opened, onClose, documents }: TrashDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('documents.trashTitle')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack>
        {documents.length === 0 && <Text>{t('documents.trashEmpty')}</Text>}
        {documents.map((row) => (
          <Group key={row.id} justify="space-between" wrap="nowrap">
            <div>
              <Text>{describeDocument(row)}</Text>
              <Text size="sm" c="dimmed">
                {row.fileName}
              </Text>
            </div>
            <Button
              size="compact-md"
              variant="default"
              onClick={() => restoreDocument(row.id).catch(tellFailure)}
            >
              {t('documents.restore')}
            </Button>
          </Group>
        ))}
      </Stack>
    </Modal>
  );
}
