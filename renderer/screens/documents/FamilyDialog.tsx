import { Button, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { FamilyChoice } from '../../cards/FamilyChoice';
import { offerUndo, tellFailure } from '../../components/undo';
import type { DocumentRow } from '../../stores/documents';
import { reopenFamily, settleFamily } from '../../stores/families';
import type { Family } from '../../stores/families';
import { t } from '../../words/t';

/** So many families at a time. */
const STEP = 10;

interface FamilyDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly families: readonly Family[];
  readonly documents: readonly DocumentRow[];
}

/** Families whose question is open: which copy counts. */
export function FamilyDialog({ opened, onClose, families, documents }: FamilyDialogProps) {
  const [length, setLength] = useState(STEP);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('family.title')}
      size="xl"
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack>
        <Text>{families.length === 0 ? t('family.none') : t('family.hint')}</Text>
        {families.length > 1 && (
          <Button w="fit-content" variant="default" onClick={() => void settleAll(families)}>
            {t('family.all', { count: families.length })}
          </Button>
        )}
        {families.slice(0, length).map((family) => (
          <FamilyChoice key={family.members.join()} family={family} documents={documents} />
        ))}
        {families.length > length && (
          <Button w="fit-content" variant="default" onClick={() => setLength(length + STEP)}>
            {t('documents.showMore', { count: Math.min(STEP, families.length - length) })}
          </Button>
        )}
      </Stack>
    </Modal>
  );
}

/** Takes the first of each family, which says most, for the one that counts. */
async function settleAll(families: readonly Family[]): Promise<void> {
  try {
    for (const { members } of families) await settleFamily(members, members[0] ?? null);
    offerUndo(t('family.settledAll', { count: families.length }), async () => {
      for (const { members } of families) await reopenFamily(members);
    });
  } catch (error) {
    tellFailure(error);
  }
}
