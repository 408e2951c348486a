import { Alert, Anchor, Button, Group, Stack, Switch, Text, Title } from '@mantine/core';
import { useSessionStorage } from '@mantine/hooks';
import { AnniversaryLine } from '../../cards/AnniversaryLine';
import { DutyCard } from '../../cards/DutyCard';
import { putAway } from '../../cards/put-away';
import { tellFailure } from '../../components/undo';
import { host } from '../../host';
import { routes } from '../../routes';
import { useAnniversaryItems } from '../../stores/calendar';
import { nameDocument, useDocuments } from '../../stores/documents';
import type { DocumentRow } from '../../stores/documents';
import { useDuties } from '../../stores/duties';
import type { Duty } from '../../stores/duties';
import { useToday } from '../../stores/today';
import { t } from '../../words/t';
import { describeDay } from '../../words/describe-day';
import { addDays, formatDay } from '#shared/calendar/day';
import { SOON_DAYS, judgeDeadline } from '#shared/planning/deadline';
import type { Day } from '#shared/model/day';
import type { Unit } from '#shared/model/journal';

/** How many duties a list shows before it leads to Việc phải làm, and how many go onto paper. */
const SHOWN = 10;
const PRINTED = 100;

/** What is overdue, what is due soon, which anniversaries come: one sheet for the morning. */
export function Today({ unit }: { readonly unit: Unit }) {
  const today = useToday();
  const [mineOnly, setMineOnly] = useSessionStorage({ key: 'today.mineOnly', defaultValue: true });
  const documents = useDocuments();
  const duties = useDuties(unit, today);
  const open = duties?.filter(
    (duty) =>
      (duty.state === 'todo' || duty.state === 'doing') && (!mineOnly || duty.assignment !== null),
  );
  const byDue = (urgency: 'overdue' | 'soon'): readonly Duty[] | undefined =>
    open
      ?.filter((duty) => judgeDeadline(duty.due, today) === urgency)
      .toSorted((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1));
  return (
    <Stack maw={1000}>
      <Group justify="space-between">
        <div>
          <Title>{t('nav.today')}</Title>
          <Text>{describeDay(today)}</Text>
        </div>
        <Group className="no-print">
          <Switch
            size="md"
            label={t('today.mineOnly')}
            checked={mineOnly}
            onChange={(event) => setMineOnly(event.currentTarget.checked)}
          />
          <Button
            variant="default"
            onClick={() => host.request('print.page', 'paper', t('nav.today')).catch(tellFailure)}
          >
            {t('today.print')}
          </Button>
        </Group>
      </Group>
      {documents
        ?.filter((row) => row.sample)
        .map((row) => (
          <SampleNotice key={row.id} row={row} />
        ))}
      <DutySection
        title={t('today.overdue')}
        nothing={t('today.nothingOverdue')}
        duties={byDue('overdue')}
        today={today}
      />
      <DutySection
        title={t('today.soon')}
        nothing={t('today.nothingSoon')}
        duties={byDue('soon')}
        today={today}
      />
      <ComingAnniversaries unit={unit} today={today} />
      {documents && duties && (
        <Text c="dimmed">
          {t('today.archive', {
            documents: documents.length,
            tasks: duties.filter((duty) => duty.state !== 'not-a-task').length,
          })}
        </Text>
      )}
    </Stack>
  );
}

function SampleNotice({ row }: { readonly row: DocumentRow }) {
  const name = nameDocument(row);
  return (
    <Alert className="no-print" p="sm">
      <Group justify="space-between" wrap="nowrap">
        <Text>{t('today.sample', { name })}</Text>
        <Button size="compact-md" variant="light" onClick={() => void putAway(row)}>
          {t('today.removeSample')}
        </Button>
      </Group>
    </Alert>
  );
}

function DutySection({
  title,
  nothing,
  duties,
  today,
}: {
  readonly title: string;
  readonly nothing: string;
  readonly duties: readonly Duty[] | undefined;
  readonly today: Day;
}) {
  if (!duties) return null;
  return (
    <section aria-label={title}>
      <Title order={2} mb="xs">
        {duties.length === 0 ? title : `${title} (${duties.length})`}
      </Title>
      <Stack gap="xs">
        {duties.length === 0 && <Text c="dimmed">{nothing}</Text>}
        {duties.slice(0, PRINTED).map((duty, index) => (
          // On paper all of them: nobody can click there.
          <div key={duty.key} className={index < SHOWN ? '' : 'print-only'}>
            <DutyCard duty={duty} today={today} />
          </div>
        ))}
        {duties.length > SHOWN && (
          <Anchor className="no-print" href={`#${routes.tasks()}`}>
            {t('today.more', { count: duties.length })}
          </Anchor>
        )}
      </Stack>
    </section>
  );
}

function ComingAnniversaries({ unit, today }: { readonly unit: Unit; readonly today: Day }) {
  const until = addDays(today, SOON_DAYS);
  const year = Number(today.slice(0, 4));
  const items = useAnniversaryItems(year, year + 1, unit);
  if (!items) return null;
  const coming = items.filter(
    ({ observance, day }) => observance.precision === 'day' && day >= today && day <= until,
  );
  return (
    <section aria-label={t('today.anniversaries')}>
      <Title order={2} mb="xs">
        {t('today.anniversaries')}
      </Title>
      {coming.length === 0 && <Text c="dimmed">{t('today.nothingAnniversary')}</Text>}
      <Stack gap={4}>
        {coming.map((item) => (
          <Group
            key={`${item.day} ${item.observance.commemoration.id}`}
            gap="sm"
            wrap="nowrap"
            align="baseline"
          >
            <Text className="date-column">{formatDay(item.day)}</Text>
            <AnniversaryLine observance={item.observance} sources={item.sources} />
          </Group>
        ))}
      </Stack>
    </section>
  );
}
