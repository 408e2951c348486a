import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { PaperCut } from '../../components/PaperCut';
import type { Paper } from '../../components/open-paper';
import { offerUndo, tellFailure } from '../../components/undo';
import { correctWord } from '../../import/correct-word';
import { t } from '../../words/t';
import type { Reading } from '#shared/model/reading';
import type { Doubt } from '#shared/ocr/index';

interface CorrectDialogProps {
  readonly document: string;
  readonly paper: Paper | null;
  readonly reading: Reading;
  readonly word: Doubt;
  readonly onClose: () => void;
}

/** One word of a scan: its piece of picture, and what it says, to be put right. */
export function CorrectDialog({ document, paper, reading, word, onClose }: CorrectDialogProps) {
  const { span, page, box } = word;
  const from = reading.text.slice(span.start, span.end);
  const [text, setText] = useState(from);
  const size = reading.pages[page - 1];

  const keep = async (): Promise<void> => {
    onClose();
    const place = { document, page, box };
    const to = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
    const before = await correctWord(place, to);
    const said =
      to === '' ? t('recognise.removed', { from }) : t('recognise.corrected', { from, to });
    offerUndo(said, async () => void (await correctWord(place, before)));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    keep().catch(tellFailure);
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={`${t('recognise.correct')}, ${t('reader.page', { page }).toLowerCase()}`}
      size="lg"
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form onSubmit={submit}>
        <Stack>
          {paper && size && (
            <PaperCut
              paper={paper}
              number={page}
              size={size}
              box={box}
              label={t('recognise.picture')}
            />
          )}
          <TextInput
            data-autofocus
            size="lg"
            label={t('recognise.correctWord')}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Text size="sm" c="dimmed">
            {t('recognise.correctHint')}
          </Text>
          <Group>
            <Button type="submit">
              {text === from ? t('recognise.right') : t('recognise.keep')}
            </Button>
            <Button variant="default" onClick={onClose}>
              {t('app.close')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
