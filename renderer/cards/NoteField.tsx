import { Text, Textarea } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { tellFailure } from '../components/undo';
import { decideDuty } from '../stores/duties';
import type { Duty } from '../stores/duties';
import { t } from '../words/t';

/** Milliseconds without a key after which a note is kept. */
const PAUSE = 500;

/** The officer's note on a duty, kept while it is typed; says when it is. */
export function NoteField({ duty }: { readonly duty: Duty }) {
  const [note, setNote] = useState(duty.note);
  const keep = useDebouncedCallback(
    (text: string) => {
      decideDuty(duty, { note: text }).catch(tellFailure);
    },
    { delay: PAUSE, flushOnUnmount: true },
  );
  return (
    <div className="note">
      {duty.note !== '' && <p className="print-only">{`${t('task.note')}: ${duty.note}`}</p>}
      <Textarea
        className="no-print"
        size="sm"
        rows={1}
        autosize
        aria-label={t('task.note')}
        placeholder={t('task.notePlaceholder')}
        value={note}
        onChange={(event) => {
          setNote(event.currentTarget.value);
          keep(event.currentTarget.value);
        }}
        onBlur={keep.flush}
      />
      {note !== '' && (
        <Text size="xs" c="dimmed" className="no-print">
          {note === duty.note ? t('task.noteSaved') : t('task.noteSaving')}
        </Text>
      )}
    </div>
  );
}
