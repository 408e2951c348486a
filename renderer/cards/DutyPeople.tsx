import { Badge, Text } from '@mantine/core';
import type { Duty } from '../stores/duties';
import { t } from '../words/t';
import type { WordKey } from '../words/t';
import type { Mention } from '#shared/model/fact';

const ROLE_WORDS = {
  lead: 'task.mineLead',
  coordinate: 'task.mineCoordinate',
  advise: 'task.mineAdvise',
} as const;

/** Who leads, coordinates and advises, or who reports to whom; and what falls to the officer's own unit. */
export function DutyPeople({ duty }: { readonly duty: Duty }) {
  const { fact, assignment } = duty;
  const lines: readonly (readonly [WordKey, readonly Mention[]])[] =
    fact.kind === 'task'
      ? [
          ['task.lead', fact.lead],
          ['task.coordinate', fact.coordinate],
          ['task.advise', fact.advise],
        ]
      : [
          ['task.from', fact.from],
          ['task.reportTo', fact.to ? [fact.to] : []],
          ['task.via', fact.via ? [fact.via] : []],
        ];
  return (
    <div>
      {lines
        .filter(([, mentions]) => mentions.length > 0)
        .map(([word, mentions]) => (
          <Text key={word} size="sm">
            <Text span c="dimmed" inherit>
              {`${t(word)}: `}
            </Text>
            {mentions.map((mention) => mention.text).join('; ')}
          </Text>
        ))}
      {assignment !== null && assignment !== 'general' && fact.kind === 'task' && (
        <Badge variant="light" color="teal" tt="none" size="lg">
          {t(ROLE_WORDS[assignment.role])}
          {assignment.through === 'group' ? ` (${t('task.throughGroup')})` : ''}
        </Badge>
      )}
    </div>
  );
}
