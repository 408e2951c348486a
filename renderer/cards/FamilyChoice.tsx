import { Anchor, Button, Card, Group, Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { describeCopy } from './describe-copy';
import { offerUndo, tellFailure } from '../components/undo';
import { routes } from '../routes';
import { describeDocument } from '../stores/documents';
import type { DocumentRow } from '../stores/documents';
import { reopenFamily, settleFamily } from '../stores/families';
import type { Family } from '../stores/families';
import { t } from '../words/t';

interface FamilyChoiceProps {
  readonly family: Family;
  readonly documents: readonly DocumentRow[];
}

/** Copies of one act: which of them counts, or that they are different acts. */
export function FamilyChoice({ family, documents }: FamilyChoiceProps) {
  const rows = family.members.flatMap((id) => documents.find((row) => row.id === id) ?? []);
  const [counts, setCounts] = useState(family.counts ?? family.members[0] ?? '');
  const [first] = rows;
  if (!first) return null;
  const chosen = rows.find((row) => row.id === counts) ?? first;
  const settle = async (copy: string | null, said: string): Promise<void> => {
    try {
      await settleFamily(family.members, copy);
      offerUndo(said, async () => {
        await reopenFamily(family.members);
        if (family.counts !== null) await settleFamily(family.members, family.counts);
      });
    } catch (error) {
      tellFailure(error);
    }
  };
  return (
    <Card withBorder component="article" aria-label={describeDocument(first)}>
      <Radio.Group
        label={describeDocument(first)}
        description={t('family.which')}
        value={counts}
        onChange={setCounts}
      >
        <Stack gap="xs" mt="xs">
          {rows.map((row) => (
            <Group key={row.id} gap="sm" wrap="nowrap" align="baseline">
              <Radio
                value={row.id}
                label={t('family.member', {
                  kind: describeCopy(row),
                  tasks: row.taskCount,
                  file: row.fileName,
                })}
              />
              <Anchor
                href={`#${routes.document(row.id)}`}
                aria-label={`${t('import.open')}: ${row.fileName}`}
              >
                {t('import.open')}
              </Anchor>
            </Group>
          ))}
        </Stack>
      </Radio.Group>
      <Group mt="sm">
        <Button
          size="compact-md"
          onClick={() => void settle(counts, t('family.settled', { name: chosen.fileName }))}
        >
          {t('family.settle')}
        </Button>
        <Button
          size="compact-md"
          variant="default"
          onClick={() => void settle(null, t('family.settledApart'))}
        >
          {t('family.apart')}
        </Button>
      </Group>
    </Card>
  );
}
