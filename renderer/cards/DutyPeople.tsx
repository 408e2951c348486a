import { Text } from '@mantine/core';
import type { Duty } from '../stores/duties';
import { t } from '../words/t';
import type { WordKey } from '../words/t';
import type { Mention } from '#shared/model/fact';

/** Who leads, coordinates and advises, or who reports to whom. */
export function DutyPeople({ duty }: { readonly duty: Duty }) {
  const { fact } = duty;
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
    </div>
  );
}
