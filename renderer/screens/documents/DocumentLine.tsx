import { Anchor, Badge, Button, Group, Table, Text } from '@mantine/core';
import { memo } from 'react';
import { putAway } from '../../cards/put-away';
import { tellFailure } from '../../components/undo';
import { readAgain } from '../../import/import-queue';
import { routes } from '../../routes';
import { issuerOf, nameDocument } from '../../stores/documents';
import type { DocumentRow } from '../../stores/documents';
import type { Standing } from '../../stores/needs-review';
import { t } from '../../words/t';
import { formatDay } from '#shared/calendar/day';

/** One document of the table. */
export const DocumentLine = memo(function DocumentLine({
  row,
  standing,
}: {
  readonly row: DocumentRow;
  readonly standing: Standing;
}) {
  const { meta } = row;
  const name = nameDocument(row);
  const [state, ...more] = standing.words;
  return (
    <Table.Tr data-document={row.state}>
      <Table.Td className="nowrap">
        {meta.number ?? (row.state === 'read' ? t('documents.noNumber') : '')}
      </Table.Td>
      <Table.Td className="nowrap">{meta.date === null ? '' : formatDay(meta.date)}</Table.Td>
      <Table.Td>{meta.type ?? ''}</Table.Td>
      <Table.Td>
        {issuerOf(row)}
        {meta.issuer === null && meta.issuerInferred !== null && (
          <Text size="xs" c="dimmed">
            {t('documents.inferred')}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <Anchor href={`#${routes.document(row.id)}`} fw={500}>
          {meta.title ?? row.fileName}
        </Anchor>
        {row.sample && (
          <Badge ml={6} variant="light">
            {t('documents.sample')}
          </Badge>
        )}
      </Table.Td>
      <Table.Td>{row.state === 'read' ? row.taskCount : ''}</Table.Td>
      <Table.Td className="state-column">
        <Text size="sm" {...(row.state === 'failed' ? { c: 'red.9', fw: 500 } : {})}>
          {state}
        </Text>
        {more.map((words) => (
          <Text
            key={words}
            size="sm"
            {...(standing.needsReview ? { c: 'red.9' } : { c: 'dimmed' })}
          >
            {words}
          </Text>
        ))}
      </Table.Td>
      <Table.Td>
        <Group gap={4}>
          {row.state === 'failed' && (
            <Button
              size="compact-md"
              variant="default"
              aria-label={`${t('documents.readAgain')}: ${name}`}
              onClick={() => readAgain(row.id).catch(tellFailure)}
            >
              {t('documents.readAgain')}
            </Button>
          )}
          <Button
            size="compact-md"
            variant="subtle"
            color="gray"
            aria-label={`${t('documents.remove')}: ${name}`}
            onClick={() => void putAway(row)}
          >
            {t('documents.remove')}
          </Button>
        </Group>
      </Table.Td>
    </Table.Tr>
  );
});
