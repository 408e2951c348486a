import { Alert, Anchor, Button, Group, Modal, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { FamilyChoice } from './FamilyChoice';
import { describeCopy } from './describe-copy';
import { routes } from '../routes';
import { useDocuments } from '../stores/documents';
import type { DocumentRow } from '../stores/documents';
import { useFamilies } from '../stores/families';
import { t } from '../words/t';

/** In the reader: the other copies of the act, which of them counts, and the way to change that. */
export function FamilyNotice({ id }: Pick<DocumentRow, 'id'>) {
  const documents = useDocuments();
  const families = useFamilies(documents);
  const [opened, { open, close }] = useDisclosure(false);
  const family = families.find(({ members }) => members.includes(id));
  if (!documents || !family) return null;
  const rows = family.members.flatMap((member) => documents.find((row) => row.id === member) ?? []);
  return (
    <Alert mb="xs" className="no-print">
      <Group gap="sm">
        <Text size="sm">{t('family.same')}</Text>
        {rows.map((row) => (
          <Text key={row.id} size="sm" fw={row.id === id ? 700 : 400}>
            {row.id === id ? (
              describeCopy(row)
            ) : (
              <Anchor href={`#${routes.document(row.id)}`} title={row.fileName}>
                {describeCopy(row)}
              </Anchor>
            )}
            {row.id === family.counts && ` (${t('family.counts')})`}
          </Text>
        ))}
        <Button size="compact-md" variant="default" onClick={open}>
          {family.counts === null ? t('family.which') : t('family.change')}
        </Button>
      </Group>
      <Modal
        opened={opened}
        onClose={close}
        title={t('family.title')}
        size="lg"
        closeButtonProps={{ 'aria-label': t('app.close') }}
      >
        <FamilyChoice family={family} documents={documents} />
      </Modal>
    </Alert>
  );
}
