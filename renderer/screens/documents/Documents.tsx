import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState, useSyncExternalStore } from 'react';
import { useLocation } from 'wouter';
import { DocumentTable } from './DocumentTable';
import { FamilyCard } from './FamilyCard';
import { ImportCard } from './ImportCard';
import { PasteDialog } from './PasteDialog';
import { RecognitionCard } from './RecognitionCard';
import { TrashDialog } from './TrashDialog';
import { getImportList, watchImportList } from '../../import/import-lines';
import { pickFiles, pickFolder } from '../../import/pick-files';
import { useArchive, useTrash } from '../../stores/documents';
import { useFamilies } from '../../stores/families';
import { t } from '../../words/t';

/** So few files coming in change the table at once. */
const A_FEW = 5;

/** The archive as a table, and how new files come in. */
export function Documents() {
  const [, navigate] = useLocation();
  const { left } = useSyncExternalStore(watchImportList, getImportList);
  const documents = useArchive(left > A_FEW);
  const families = useFamilies(documents);
  const trash = useTrash();
  const [pasting, setPasting] = useState(false);
  const [emptying, setEmptying] = useState(false);
  return (
    <Stack>
      <Group justify="space-between">
        <Title>{t('nav.documents')}</Title>
        <Group className="no-print">
          {trash !== undefined && trash.length > 0 && (
            <Button variant="subtle" onClick={() => setEmptying(true)}>
              {t('documents.trash', { count: trash.length })}
            </Button>
          )}
          <Button variant="default" onClick={() => setPasting(true)}>
            {t('documents.paste')}
          </Button>
          <Button variant="default" onClick={() => void pickFolder(navigate)}>
            {t('documents.addFolder')}
          </Button>
          <Button size="lg" onClick={() => void pickFiles(navigate)}>
            {t('documents.add')}
          </Button>
        </Group>
      </Group>
      <Text c="dimmed" className="no-print">
        {t('documents.dropHint')}
      </Text>
      <ImportCard />
      <RecognitionCard documents={documents ?? []} />
      <FamilyCard documents={documents ?? []} families={families} />
      {documents && <DocumentTable documents={documents} families={families} />}
      <PasteDialog opened={pasting} onClose={() => setPasting(false)} />
      <TrashDialog opened={emptying} onClose={() => setEmptying(false)} documents={trash ?? []} />
    </Stack>
  );
}
