import { Anchor, Table, Text } from '@mantine/core';
import type { DocumentRow } from '../../stores/documents';
import { t } from '../../words/t';
import type { WordKey } from '../../words/t';
import { formatDay } from '#shared/calendar/day';
import type { MetaField } from '#shared/model/fact';
import type { Reading, Span } from '#shared/model/reading';

/** What head and foot say of the document itself; each value leads to its place. */
export function AboutPanel({
  row,
  converted,
  onShow,
}: {
  readonly row: DocumentRow;
  readonly converted: Reading['converted'];
  readonly onShow: (span: Span) => void;
}) {
  const { meta, recipients } = row;
  const fields: readonly (readonly [WordKey, MetaField, string | null])[] = [
    ['meta.type', 'type', meta.type],
    ['meta.number', 'number', meta.number],
    ['meta.date', 'date', meta.date === null ? null : formatDay(meta.date)],
    ['meta.place', 'place', meta.place],
    ['meta.issuer', 'issuer', meta.issuer],
    ['meta.title', 'title', meta.title],
    ['meta.signer', 'signer', meta.signer],
    [
      'meta.signerTitle',
      'signerTitle',
      [meta.capacity, meta.signerTitle].filter((part) => part !== null).join(', ') || null,
    ],
  ];
  return (
    <Table verticalSpacing="xs" fz="sm">
      <Table.Tbody>
        {fields.map(([word, field, value]) => {
          const span = meta.evidence[field];
          return (
            <Table.Tr key={field}>
              <Table.Th className="nowrap">{t(word)}</Table.Th>
              <Table.Td>
                {value !== null && span ? (
                  <Anchor component="button" ta="left" onClick={() => onShow(span)}>
                    {value}
                  </Anchor>
                ) : (
                  (value ?? <Text c="dimmed">{t('meta.unknown')}</Text>)
                )}
                {field === 'issuer' && meta.issuerInferred !== null && (
                  <Text
                    size="sm"
                    c="dimmed"
                  >{`${meta.issuerInferred} (${t('documents.inferred')})`}</Text>
                )}
              </Table.Td>
            </Table.Tr>
          );
        })}
        <Table.Tr>
          <Table.Th>{t('meta.recipients')}</Table.Th>
          <Table.Td>
            {recipients.map((recipient) => (
              <div key={recipient.span.start}>
                <Anchor component="button" ta="left" onClick={() => onShow(recipient.span)}>
                  {recipient.text}
                </Anchor>
              </div>
            ))}
          </Table.Td>
        </Table.Tr>
        <Table.Tr>
          <Table.Th>{t('meta.fileName')}</Table.Th>
          <Table.Td>{row.fileName}</Table.Td>
        </Table.Tr>
        {converted && (
          <Table.Tr>
            <Table.Th>{t('meta.encoding')}</Table.Th>
            <Table.Td>{t('meta.converted', { encoding: t(`encoding.${converted}`) })}</Table.Td>
          </Table.Tr>
        )}
      </Table.Tbody>
    </Table>
  );
}
