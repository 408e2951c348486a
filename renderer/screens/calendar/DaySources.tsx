import { Anchor, List, Text } from '@mantine/core';
import { routes } from '../../routes';
import { nameDocument, useDocuments } from '../../stores/documents';
import { t } from '../../words/t';
import type { JoinedCommemoration } from '#shared/planning/join-anniversaries';

/** Where a day is from: the table with its source, and every document that names it, in its own words. */
export function DaySources({ joined }: { readonly joined: JoinedCommemoration }) {
  const documents = useDocuments();
  const { commemoration, origin, sources } = joined;
  return (
    <List>
      {origin === 'table' && (
        <List.Item>
          {commemoration.source === ''
            ? t('day.tableUnchecked')
            : t('day.table', { source: commemoration.source })}
        </List.Item>
      )}
      {origin === 'own' && <List.Item>{t('day.own')}</List.Item>}
      {sources.map(({ document, span, name }) => {
        const row = documents?.find(({ id }) => id === document);
        return (
          <List.Item key={`${document} ${span.start}`}>
            <Text span inherit>
              {t('day.said', { document: row ? nameDocument(row) : '', name })}{' '}
            </Text>
            <Anchor href={`#${routes.document(document, span)}`}>{t('task.open')}</Anchor>
          </List.Item>
        );
      })}
    </List>
  );
}
