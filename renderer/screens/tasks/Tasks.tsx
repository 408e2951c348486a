import {
  Alert,
  Anchor,
  Button,
  Group,
  SegmentedControl,
  Select,
  Stack,
  Text,
  Title,
} from '@mantine/core';
import { useSessionStorage } from '@mantine/hooks';
import { useState } from 'react';
import { useFilter } from './use-filter';
import { groupDuties } from './group-duties';
import type { Grouping } from './group-duties';
import { DutyCard } from '../../cards/DutyCard';
import { filterFolded } from '../../components/filter-folded';
import { routes } from '../../routes';
import { describeDocument } from '../../stores/documents';
import { namesOf, useDuties } from '../../stores/duties';
import type { Duty } from '../../stores/duties';
import { useToday } from '../../stores/today';
import { t } from '../../words/t';
import type { TaskState, Unit } from '#shared/model/journal';
import { normalizeUnitName } from '#shared/planning/match-unit';

const PAGE = 60;
const STATES: readonly TaskState[] = ['todo', 'doing', 'done', 'not-a-task'];
const GROUPINGS: readonly Grouping[] = ['due', 'document', 'unit'];
const GROUPING_WORDS = {
  due: 'tasks.byDue',
  document: 'tasks.byDocument',
  unit: 'tasks.byUnit',
} as const;

/** The checklist: the officer's own duties first. */
export function Tasks({ unit }: { readonly unit: Unit }) {
  const today = useToday();
  const duties = useDuties(unit, today);
  const [whose, setWhose] = useSessionStorage({ key: 'tasks.whose', defaultValue: 'everyone' });
  const [document, setDocument] = useFilter('tasks.document');
  const [named, setNamed] = useFilter('tasks.named');
  const [state, setState] = useFilter('tasks.state');
  const [grouping, setGrouping] = useSessionStorage<Grouping>({
    key: 'tasks.grouping',
    defaultValue: 'due',
  });
  const [shown, setShown] = useState(PAGE);
  if (!duties) return null;

  const matching = duties.filter(
    (duty) =>
      (whose === 'everyone' || (duty.assignment !== null && duty.assignment !== 'general')) &&
      (document === null || duty.document.id === document) &&
      (named === null ||
        namesOf(duty).some(
          (mention) => normalizeUnitName(mention.text) === normalizeUnitName(named),
        )) &&
      (state === null ? duty.state !== 'not-a-task' : duty.state === state),
  );
  const groups = groupDuties(matching, grouping, today, shown);
  return (
    <Stack maw={1400}>
      <Group justify="space-between">
        <Title>{t('nav.tasks')}</Title>
        <Text>{t('tasks.count', { count: matching.length })}</Text>
      </Group>
      {unit.name === '' && (
        <Alert>
          {t('tasks.setUnit')} <Anchor href={`#${routes.settings()}`}>{t('nav.settings')}</Anchor>
        </Alert>
      )}
      <Group align="flex-end" className="no-print">
        <SegmentedControl
          aria-label={t('tasks.whose')}
          value={whose}
          onChange={setWhose}
          data={[
            { value: 'everyone', label: t('tasks.everyone') },
            { value: 'mine', label: t('tasks.mine') },
          ]}
        />
        <Select
          label={t('tasks.document')}
          placeholder={t('tasks.allDocuments')}
          clearable
          searchable
          filter={filterFolded}
          w={210}
          data={listDocuments(duties)}
          value={document}
          onChange={setDocument}
        />
        <Select
          label={t('tasks.unit')}
          placeholder={t('tasks.allUnits')}
          clearable
          searchable
          filter={filterFolded}
          w={210}
          data={listNames(duties)}
          value={named}
          onChange={setNamed}
        />
        <Select
          label={t('tasks.state')}
          placeholder={t('tasks.allStates')}
          clearable
          w={165}
          data={STATES.map((value) => ({ value, label: t(`task.${value}`) }))}
          value={state}
          onChange={setState}
        />
        <Select
          label={t('tasks.group')}
          w={115}
          allowDeselect={false}
          data={GROUPINGS.map((value) => ({ value, label: t(GROUPING_WORDS[value]) }))}
          value={grouping}
          onChange={(value) => setGrouping(GROUPINGS.find((each) => each === value) ?? 'due')}
        />
      </Group>
      {matching.length === 0 && (
        <Text>{duties.length === 0 ? t('tasks.empty') : t('tasks.none')}</Text>
      )}
      {groups.map(({ title, count, duties: members }) => (
        <section key={title} aria-label={title}>
          <Title order={2} mb="xs">
            {`${title} (${count})`}
          </Title>
          <Stack gap="xs">
            {members.map((duty) => (
              <DutyCard key={duty.key} duty={duty} today={today} />
            ))}
          </Stack>
        </section>
      ))}
      {matching.length > shown && (
        <Button variant="default" onClick={() => setShown(shown + PAGE)}>
          {t('tasks.showMore', { count: Math.min(PAGE, matching.length - shown) })}
        </Button>
      )}
    </Stack>
  );
}

function listDocuments(
  duties: readonly Duty[],
): { readonly value: string; readonly label: string }[] {
  const documents = new Map(duties.map(({ document }) => [document.id, document]));
  return [...documents.values()].map((row) => ({ value: row.id, label: describeDocument(row) }));
}

/** Every unit named once, however it is spelled: Tỉnh uỷ and Tỉnh ủy, Các sở and các sở. */
function listNames(duties: readonly Duty[]): string[] {
  const names = new Map(
    duties.flatMap(namesOf).map((mention) => [normalizeUnitName(mention.text), mention.text]),
  );
  return [...names.values()].toSorted((a, b) => a.localeCompare(b, 'vi'));
}
