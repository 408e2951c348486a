import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { EditDay } from './EditDay';
import { offerUndo, tellFailure } from '../../components/undo';
import { useCommemorations } from '../../stores/commemorations';
import { newOwnDay, showDay } from '../../stores/officer-days';
import { t } from '../../words/t';
import type { JoinedCommemoration } from '#shared/planning/join-anniversaries';
import type { Commemoration } from '#shared/model/commemoration';
import type { Unit } from '#shared/model/journal';

interface DayToolsProps {
  readonly year: number;
  readonly month: number;
  readonly unit: Unit;
}

/** Puts in a day of the officer's own, and brings hidden days back. */
export function DayTools({ year, month, unit }: DayToolsProps) {
  const [draft, setDraft] = useState<Commemoration | null>(null);
  const [listed, setListed] = useState(false);
  const hidden = useCommemorations(unit)?.filter((each) => each.hidden) ?? [];
  return (
    <Group className="no-print">
      <Button variant="default" onClick={() => setDraft(newOwnDay(month, 1))}>
        {t('day.add')}
      </Button>
      {hidden.length > 0 && (
        <Button variant="default" onClick={() => setListed(true)}>
          {t('day.hiddenList', { count: hidden.length })}
        </Button>
      )}
      {draft && <EditDay day={draft} joined={null} year={year} onClose={() => setDraft(null)} />}
      <Modal
        opened={listed}
        onClose={() => setListed(false)}
        title={t('day.hiddenList', { count: hidden.length })}
        size="lg"
        closeButtonProps={{ 'aria-label': t('app.close') }}
      >
        <Stack gap="xs">
          {hidden.length === 0 && <Text>{t('day.noHidden')}</Text>}
          {hidden.map((each) => (
            <Group key={each.commemoration.id} justify="space-between" wrap="nowrap">
              <Text>{each.commemoration.name}</Text>
              <Button variant="default" onClick={() => void bringBack(each)}>
                {t('day.show')}
              </Button>
            </Group>
          ))}
        </Stack>
      </Modal>
    </Group>
  );
}

async function bringBack({ commemoration, ids }: JoinedCommemoration): Promise<void> {
  try {
    offerUndo(t('day.shown', { name: commemoration.name }), await showDay(ids));
  } catch (error) {
    tellFailure(error);
  }
}
