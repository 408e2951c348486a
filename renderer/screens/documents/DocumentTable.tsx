import { Button, Checkbox, Group, Select, Table, Text, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { DocumentLine } from './DocumentLine';
import { issuerOf, nameDocument } from '../../stores/documents';
import type { DocumentRow } from '../../stores/documents';
import type { Family } from '../../stores/families';
import { describeStanding, listOpenMembers } from '../../stores/needs-review';
import { t } from '../../words/t';
import { foldText } from '#shared/text/fold';
import { splitSyllables } from '#shared/text/syllable';

/** So many rows at a time: a table of thousands would hold up the screen. */
const STEP = 100;

interface DocumentTableProps {
  readonly documents: readonly DocumentRow[];
  readonly families: readonly Family[];
}

/** The documents in use, with filters. */
export function DocumentTable({ documents, families }: DocumentTableProps) {
  const [words, setWords] = useState('');
  const [type, setType] = useState<string | null>(null);
  const [year, setYear] = useState<string | null>(null);
  const [review, setReview] = useState(false);
  const [length, setLength] = useState(STEP);
  const listed = useMemo(() => {
    const openMembers = listOpenMembers(families);
    const byId = new Map(documents.map((row) => [row.id, row]));
    return documents.map((row) => ({
      row,
      standing: describeStanding(row, openMembers, byId.get(row.copyOf ?? '')),
    }));
  }, [documents, families]);
  const toReview = listed.filter(({ standing }) => standing.needsReview).length;
  const sought = splitSyllables(words).map((word) => foldText(word.text));
  const shown = listed.filter(
    ({ row, standing }) =>
      (type === null || row.meta.type === type) &&
      (year === null || String(row.meta.year) === year) &&
      (!review || standing.needsReview) &&
      fits(row, sought),
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
        {(toReview > 0 || review) && (
          <Checkbox
            className="filter-check"
            label={t('documents.review', { count: toReview })}
            checked={review}
            onChange={(event) => setReview(event.currentTarget.checked)}
          />
        )}
        {documents.length > STEP && (
          <Text c="dimmed" mb="xs">
            {t('documents.count', { shown: shown.length, all: documents.length })}
          </Text>
        )}
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
                <Table.Th>{t('documents.state')}</Table.Th>
                <Table.Th>{t('documents.actions')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {shown.slice(0, length).map(({ row, standing }) => (
                <DocumentLine key={row.id} row={row} standing={standing} />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {shown.length > length && (
        <Button
          variant="default"
          w="fit-content"
          className="no-print"
          onClick={() => setLength(length + STEP)}
        >
          {t('documents.showMore', { count: Math.min(STEP, shown.length - length) })}
        </Button>
      )}
    </>
  );
}

/** Whether a document has all the folded words, accents and punctuation aside: "87 kh ubnd" finds 87/KH-UBND. */
function fits(row: DocumentRow, sought: readonly string[]): boolean {
  if (sought.length === 0) return true;
  const { meta, fileName } = row;
  const said = splitSyllables(
    [nameDocument(row), meta.title, meta.issuer, issuerOf(row), fileName].join(' '),
  );
  const text = said.map((each) => foldText(each.text)).join(' ');
  return sought.every((word) => text.includes(word));
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
