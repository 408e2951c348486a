import { Button, Card, Group, Select, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { filterFolded } from '../../components/filter-folded';
import { offerUndo, tellFailure } from '../../components/undo';
import { routes } from '../../routes';
import { describeDocument, useDocuments } from '../../stores/documents';
import { composeFrom, removeDraft, saveDraft, useDrafts } from '../../stores/drafts';
import type { Draft } from '../../stores/drafts';
import { useToday } from '../../stores/today';
import { t } from '../../words/t';
import type { Unit } from '#shared/model/journal';

/** The unit's own plans, and how a new one is begun. `chosen` is the superior's document picked elsewhere. */
export function Drafts({ unit, chosen }: { readonly unit: Unit; readonly chosen: string | null }) {
  const [, navigate] = useLocation();
  const today = useToday();
  const documents = useDocuments();
  const drafts = useDrafts();
  const [document, setDocument] = useState(chosen);
  const compose = async (): Promise<void> => {
    if (document === null) return;
    try {
      const id = await composeFrom(document, unit, Number(today.slice(0, 4)));
      if (id !== null) navigate(routes.draft(id));
    } catch (error) {
      tellFailure(error);
    }
  };
  return (
    <Stack maw={1000}>
      <Title>{t('nav.drafts')}</Title>
      <Card withBorder>
        <Title order={2} mb="xs">
          {t('drafts.new')}
        </Title>
        {documents?.length === 0 ? (
          <Text>{t('drafts.noDocuments')}</Text>
        ) : (
          <Group align="flex-end">
            <Select
              flex={1}
              searchable
              filter={filterFolded}
              label={t('drafts.choose')}
              description={t('drafts.chooseHint')}
              data={(documents ?? []).map((row) => ({
                value: row.id,
                label: describeDocument(row),
              }))}
              value={document}
              onChange={setDocument}
            />
            <Button disabled={document === null} onClick={() => void compose()}>
              {t('drafts.compose')}
            </Button>
          </Group>
        )}
      </Card>
      {drafts?.length === 0 && <Text>{t('drafts.none')}</Text>}
      {drafts?.map((draft) => (
        <DraftCard key={draft.id} draft={draft} />
      ))}
    </Stack>
  );
}

function DraftCard({ draft }: { readonly draft: Draft }) {
  const remove = async (): Promise<void> => {
    try {
      await removeDraft(draft.id);
      offerUndo(t('drafts.removed'), async () => saveDraft(draft));
    } catch (error) {
      tellFailure(error);
    }
  };
  return (
    <Card withBorder component="article">
      <Group justify="space-between" wrap="nowrap">
        <div>
          <Text fw={600}>{`Kế hoạch ${draft.title}`}</Text>
          <Text size="sm" c="dimmed">
            {`${draft.unit}, ${draft.year}`}
          </Text>
        </div>
        <Group wrap="nowrap">
          <Button component="a" variant="light" href={`#${routes.draft(draft.id)}`}>
            {t('drafts.open')}
          </Button>
          <Button variant="subtle" color="gray" onClick={() => void remove()}>
            {t('drafts.remove')}
          </Button>
        </Group>
      </Group>
    </Card>
  );
}
