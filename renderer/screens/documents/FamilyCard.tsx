import { Alert, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { FamilyDialog } from './FamilyDialog';
import type { DocumentRow } from '../../stores/documents';
import type { Family } from '../../stores/families';
import { t } from '../../words/t';

/** Says that copies of one act are counted more than once, and leads to where that is settled. */
export function FamilyCard({
  documents,
  families,
}: {
  readonly documents: readonly DocumentRow[];
  readonly families: readonly Family[];
}) {
  const [opened, setOpened] = useState(false);
  const open = families.filter(({ counts }) => counts === null);
  return (
    <>
      {open.length > 0 && (
        <Alert className="no-print">
          <Group justify="space-between">
            <Text>{t('family.open', { count: open.length })}</Text>
            <Button onClick={() => setOpened(true)}>{t('family.look')}</Button>
          </Group>
        </Alert>
      )}
      <FamilyDialog
        opened={opened}
        onClose={() => setOpened(false)}
        families={open}
        documents={documents}
      />
    </>
  );
}
