import {
  Anchor,
  Badge,
  Button,
  Group,
  Select,
  Stack,
  Table,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { ImportList } from './ImportList';
import { PasteDialog } from './PasteDialog';
import { TrashDialog } from './TrashDialog';
import { putAway } from '../../cards/put-away';
import { pickFiles } from '../../import/pick-files';
import { routes } from '../../routes';
import { issuerOf, nameDocument, useDocuments, useTrash } from '../../stores/documents';
import type { DocumentRow } from '../../stores/documents';
import { t } from '../../words/t';
import { formatDay } from '#shared/calendar/day';
import { foldText } from '#shared/text/fold';
import { splitSyllables } from '#shared/text/syllable';

/** The archive as a table, and how new files come in. */
export function Documents() {
  const [, navigate] = useLocation();
  const documents = useDocuments();
  const trash = useTrash();
  const [pasting, setPasting] = useState(false);
  const [emptying, setEmptying] = useState(false);
  return (
    <Stack>
      <Group justify="space-between">
        <Title>{t('nav.documents')}</Title>
        <Group className="no-print">
          {trash !== undefined && trash.length > 0 && (
            <Button variant="subtle" onClick={() => setEmptying(true)}>
              {t('documents.trash', { count: trash.length })}
            </Button>
          )}
          <Button variant="default" onClick={() => setPasting(true)}>
            {t('documents.paste')}
          </Button>
          <Button size="lg" onClick={() => void pickFiles(navigate)}>
            {t('documents.add')}
          </Button>
        </Group>
      </Group>
      <Text c="dimmed" className="no-print">
        {t('documents.dropHint')}
      </Text>
      <ImportList />
      {documents && <DocumentTable documents={documents} />}
      <PasteDialog opened={pasting} onClose={() => setPasting(false)} />
      <TrashDialog opened={emptying} onClose={() => setEmptying(false)} documents={trash ?? []} />
    </Stack>
  );
}

function DocumentTable({ documents }: { readonly documents: readonly DocumentRow[] }) {
  const [words, setWords] = useState('');
  const [type, setType] = useState<string | null>(null);
  const [year, setYear] = useState<string | null>(null);
  const shown = documents.filter(
    (row) =>
      (type === null || row.meta.type === type) &&
      (year === null || String(row.meta.year) === year) &&
      fits(row, words),
  );
  if (documents.length === 0) return <Text>{t('documents.empty')}</Text>;
  return (
    <>
      <Group align="flex-end" className="no-print">
        <TextInput
          label={t('documents.filter')}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Select
          label={t('documents.kind')}
          placeholder={t('documents.all')}
          clearable
          data={countValues(documents.map((row) => row.meta.type))}
          value={type}
          onChange={setType}
        />
        <Select
          label={t('documents.year')}
          placeholder={t('documents.all')}
          clearable
          data={countValues(
            documents.map((row) => (row.meta.year === null ? null : String(row.meta.year))),
          )}
          value={year}
          onChange={setYear}
        />
      </Group>
      {shown.length === 0 && <Text>{t('documents.none')}</Text>}
      {shown.length > 0 && (
        <Table.ScrollContainer minWidth={900}>
          <Table striped highlightOnHover verticalSpacing="sm" fz="sm">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('documents.number')}</Table.Th>
                <Table.Th>{t('documents.date')}</Table.Th>
                <Table.Th>{t('documents.type')}</Table.Th>
                <Table.Th>{t('documents.issuer')}</Table.Th>
                <Table.Th>{t('documents.title')}</Table.Th>
                <Table.Th>{t('documents.tasks')}</Table.Th>
                <Table.Th>{t('documents.actions')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {shown.map((row) => (
                <DocumentLine key={row.id} row={row} />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </>
  );
}

function DocumentLine({ row }: { readonly row: DocumentRow }) {
  const { meta } = row;
  const name = nameDocument(row);
  return (
    <Table.Tr>
      <Table.Td className="nowrap">{meta.number ?? t('documents.noNumber')}</Table.Td>
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
      <Table.Td>{row.taskCount}</Table.Td>
      <Table.Td>
        <Button
          size="compact-md"
          variant="subtle"
          color="gray"
          aria-label={`${t('documents.remove')}: ${name}`}
          onClick={() => void putAway(row)}
        >
          {t('documents.remove')}
        </Button>
      </Table.Td>
    </Table.Tr>
  );
}

/** Whether a document has all the words, accents and punctuation aside: "87 kh ubnd" finds 87/KH-UBND. */
function fits(row: DocumentRow, words: string): boolean {
  const { meta, fileName } = row;
  const said = splitSyllables(
    [nameDocument(row), meta.title, meta.issuer, issuerOf(row), fileName].join(' '),
  );
  const text = said.map((each) => foldText(each.text)).join(' ');
  return splitSyllables(words).every((word) => text.includes(foldText(word.text)));
}

/** The values that occur, with how often, most often first. */
function countValues(
  values: readonly (string | null)[],
): { readonly value: string; readonly label: string }[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .map(([value, count]) => ({ value, label: `${value} (${count})` }));
}
