import { Alert, Button, Group, Modal, Stack, Title } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { DayDifferences } from './DayDifferences';
import { DayFields } from './DayFields';
import { DaySources } from './DaySources';
import { offerUndo, tellFailure } from '../../components/undo';
import { hideDay, keepDay, releaseDay } from '../../stores/officer-days';
import { describeDay } from '../../words/describe-day';
import { t } from '../../words/t';
import { observe } from '#shared/calendar/observance';
import { checkDay } from '#shared/planning/check-day';
import type { JoinedCommemoration } from '#shared/planning/join-anniversaries';
import type { Commemoration } from '#shared/model/commemoration';

interface EditDayProps {
  /** The day as it is, or a new one. */
  readonly day: Commemoration;
  /** What is known of it; null for a new one. */
  readonly joined: JoinedCommemoration | null;
  /** The year the calendar shows. */
  readonly year: number;
  readonly onClose: () => void;
}

/** A day of the calendar: to be put in, changed, hidden, given back, and settled where documents disagree. */
export function EditDay({ day, joined, year, onClose }: EditDayProps) {
  const [draft, setDraft] = useState(day);
  const [tried, setTried] = useState(false);
  const problems = checkDay(draft);
  const isSound = Object.keys(problems).length === 0;

  const act = async (what: () => Promise<() => Promise<void>>, said: string): Promise<void> => {
    try {
      const undo = await what();
      onClose();
      offerUndo(said, undo);
    } catch (error) {
      tellFailure(error);
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (isSound) void act(async () => keepDay(draft), t('day.kept', { name: draft.name.trim() }));
  };
  const { id, name } = day;
  const hide = (): void => void act(async () => hideDay(id), t('day.hiddenDone', { name }));
  const release = (said: string): void => void act(async () => releaseDay(id), said);

  return (
    <Modal
      opened
      onClose={onClose}
      title={joined === null ? t('day.new') : t('day.edit')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack>
        {joined !== null && joined.differences.length > 0 && (
          <DayDifferences joined={joined} onSettled={onClose} />
        )}
        <form onSubmit={submit} noValidate>
          <Stack>
            <DayFields
              day={draft}
              problems={tried ? problems : {}}
              year={year}
              onChange={setDraft}
            />
            {isSound && <Alert p="xs">{describeFalls(draft, year)}</Alert>}
            <Group>
              <Button type="submit">{t('day.save')}</Button>
              {joined?.origin === 'own' && (
                <Button variant="default" onClick={() => release(t('day.removed', { name }))}>
                  {t('day.remove')}
                </Button>
              )}
              {joined !== null && joined.origin !== 'own' && (
                <Button variant="default" onClick={hide}>
                  {t('day.hide')}
                </Button>
              )}
              {joined?.changed && (
                <Button variant="default" onClick={() => release(t('day.released', { name }))}>
                  {t('day.release')}
                </Button>
              )}
            </Group>
          </Stack>
        </form>
        {joined !== null && (
          <section>
            <Title order={3}>{t('day.sources')}</Title>
            <DaySources joined={joined} />
          </section>
        )}
      </Stack>
    </Modal>
  );
}

/** "Năm 2027: Thứ Tư, 03/02/2027 (27/12 âm lịch, năm Bính Ngọ), 97 năm". */
function describeFalls(day: Commemoration, shown: number): string {
  const year = day.onlyIn ?? shown;
  const days = observe(day, year).map(({ precision, day: falls, count }) => {
    const when =
      precision === 'day'
        ? describeDay(falls)
        : precision === 'month'
          ? t('day.fallsMonth', { month: Number(falls.slice(5)) })
          : t('day.fallsYear');
    return count === null ? when : `${when}, ${t('day.fallsCounted', { count })}`;
  });
  if (days.length === 0) return t('day.fallsNot', { year });
  return t('day.falls', { year, days: days.join('; ') });
}
