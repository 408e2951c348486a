import { Anchor, Badge, Card, Checkbox, Group, SegmentedControl, Stack } from '@mantine/core';
import { DueBadge } from './DueBadge';
import { DutyPeople } from './DutyPeople';
import { NoteField } from './NoteField';
import { RoleBadge } from './RoleBadge';
import { AMBER } from './colours';
import { changeState } from './change-state';
import { ClampedText } from '../components/ClampedText';
import { routes } from '../routes';
import { nameDocument } from '../stores/documents';
import type { Duty } from '../stores/duties';
import { t } from '../words/t';
import type { Day } from '#shared/model/day';
import type { TaskState } from '#shared/model/journal';

const STATES: readonly TaskState[] = ['todo', 'doing', 'done', 'not-a-task'];

interface DutyCardProps {
  readonly duty: Duty;
  readonly today: Day;
  /** Where a click on the card leads; by default to its sentence in the document. */
  readonly onOpen?: () => void;
}

/** One duty: what, who leads, who coordinates, by when, and where it says so; with its state and note. */
export function DutyCard({ duty, today, onOpen }: DutyCardProps) {
  const { fact, document, state } = duty;
  return (
    <Card withBorder padding="sm" component="article" aria-label={fact.text} data-state={state}>
      <Group align="flex-start" wrap="nowrap" gap="sm">
        <Checkbox
          mt={2}
          size="lg"
          aria-label={t('task.mark')}
          checked={state === 'done'}
          onChange={(event) =>
            void changeState(duty, event.currentTarget.checked ? 'done' : 'todo')
          }
        />
        <Stack gap={6} flex={1} miw={0}>
          <ClampedText
            fw={500}
            td={state === 'not-a-task' ? 'line-through' : 'none'}
            before={fact.kind === 'report' && <Badge mr={6}>{t('task.report')}</Badge>}
            text={tidyEnd(fact.text)}
          />
          {fact.kind === 'task' && fact.content !== null && fact.content.text !== fact.text && (
            <ClampedText size="sm" text={tidyEnd(fact.content.text)} />
          )}
          <DutyPeople duty={duty} />
          <Group gap="xs">
            <DueBadge duty={duty} today={today} />
            {fact.timeFromPicture && (
              <Badge
                tt="none"
                size="lg"
                variant="outline"
                color={AMBER}
                title={t('recognise.checkHint')}
              >
                {t('recognise.check')}
              </Badge>
            )}
            <RoleBadge duty={duty} />
            <Anchor
              href={`#${routes.document(document.id, fact.span)}`}
              onClick={(event) => {
                if (!onOpen) return;
                event.preventDefault();
                onOpen();
              }}
            >
              {describePlace(duty, onOpen !== undefined)}
            </Anchor>
          </Group>
          <Group gap="sm" align="flex-start">
            <SegmentedControl
              className="no-print"
              size="sm"
              aria-label={t('task.state')}
              value={state}
              onChange={(value) => {
                const chosen = STATES.find((each) => each === value);
                if (chosen) void changeState(duty, chosen);
              }}
              data={STATES.map((value) => ({ value, label: t(`task.${value}`) }))}
            />
            <NoteField duty={duty} />
          </Group>
        </Stack>
      </Group>
    </Card>
  );
}

/** Without the "./." that ends a document. */
function tidyEnd(text: string): string {
  return text.replace(/\s*\.?\/\.?\s*$/u, '.');
}

/** Where the duty stands; inside its own document the section alone. */
function describePlace({ fact, document }: Duty, inDocument: boolean): string {
  const section = fact.section === '' ? null : t('task.section', { path: fact.section });
  if (inDocument) return section ?? t('task.open');
  return [nameDocument(document), section].filter((part) => part !== null).join(', ');
}
