import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { makeAnnex } from './annex-rows';
import { chosenItems } from './chosen-items';
import { chooseDays } from './sheet-entries';
import type { PrintedYear } from './use-printed-pages';
import { tellFailure } from '../../components/undo';
import { host } from '../../host';
import { buildAnnexDocx } from '../../paper/annex-docx';
import { isDayItem } from '../../stores/calendar';
import { nameDocument } from '../../stores/documents';
import { t } from '../../words/t';
import { writeIcs } from '#shared/calendar/write-ics';
import { listIcsEvents } from '#shared/planning/list-ics-events';

/** Days before an entry on which a calendar program reminds of it. */
const REMINDER_DAYS = 1;

/** The same choice as files for other programs: the annex for Word, any sheet as an iCalendar file. */
export function SaveYear({
  printed,
  name,
}: {
  readonly printed: PrintedYear;
  readonly name: string;
}) {
  const { choice, items, documents, year } = printed;
  const saveWord = async (): Promise<void> => {
    const annex = makeAnnex(chooseDays(items.filter(isDayItem), choice), documents, year);
    await save(`${name}.docx`, await buildAnnexDocx(annex));
  };
  const saveIcs = async (): Promise<void> => {
    const { events, leftOut } = listIcsEvents(chosenItems(printed), ({ duty }) => ({
      id: duty.key,
      summary: duty.fact.text,
      description: nameDocument(duty.document),
    }));
    const file = writeIcs(events, { name, at: new Date().toISOString(), reminder: REMINDER_DAYS });
    const saved = await save(`${name}.ics`, new TextEncoder().encode(file));
    if (saved && leftOut.length > 0) say(t('print.icsLeftOut', { count: leftOut.length }));
  };
  return (
    <>
      {choice.kind === 'annex' && (
        <Button variant="default" onClick={() => void saveWord().catch(tellFailure)}>
          {t('print.saveWord')}
        </Button>
      )}
      <Button variant="default" onClick={() => void saveIcs().catch(tellFailure)}>
        {t('print.saveIcs')}
      </Button>
    </>
  );
}

async function save(name: string, bytes: Uint8Array): Promise<boolean> {
  const saved = await host.request('files.save', name, bytes);
  if (saved) say(t('drafts.saved', { name }));
  return saved;
}

function say(message: string): void {
  notifications.show({ message, closeButtonProps: { 'aria-label': t('app.close') } });
}
