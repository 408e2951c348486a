import { Button, Modal, Stack, TextInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import { registerDroppedFile } from '../../host';
import { addFiles } from '../../import/import-queue';
import { t } from '../../words/t';

/** Takes pasted text in as a document. */
export function PasteDialog({
  opened,
  onClose,
}: {
  readonly opened: boolean;
  readonly onClose: () => void;
}) {
  const [name, setName] = useState('');
  const [text, setText] = useState('');
  const [error, setError] = useState<string | null>(null);
  const add = (): void => {
    if (text.trim() === '') return setError(t('documents.pasteEmpty'));
    const title =
      name.trim() === '' ? (text.trim().split('\n')[0] ?? '').slice(0, 60) : name.trim();
    void addFiles([registerDroppedFile(new File([text], `${title}.txt`))]);
    setName('');
    setText('');
    setError(null);
    return onClose();
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('documents.pasteTitle')}
      size="xl"
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack>
        <TextInput
          label={t('documents.pasteName')}
          description={t('documents.pasteNameHint')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Textarea
          label={t('documents.pasteText')}
          error={error}
          rows={14}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button w="fit-content" onClick={add}>
          {t('documents.pasteAdd')}
        </Button>
      </Stack>
    </Modal>
  );
}
