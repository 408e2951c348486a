import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useLocation } from 'wouter';
import type { Found } from './use-answer';
import { routes } from '../../routes';
import { t } from '../../words/t';
import type { SearchAnswer } from '#shared/search/ask/answer';

/** What does find something, one click away. */
export function NothingFound({ found: { asked, answer, outside } }: { readonly found: Found }) {
  const [, navigate] = useLocation();
  return (
    <Stack gap="xs" align="flex-start">
      {outside > 0 ? (
        <Group>
          <Text>{t('search.nothingInChoice', { count: outside })}</Text>
          <Button onClick={() => navigate(routes.search(asked.text), { replace: true })}>
            {t('search.unchooseAll')}
          </Button>
        </Group>
      ) : (
        <Text>{t('search.nothingText')}</Text>
      )}
      <Suggestions answer={answer} />
      <Anchor className="hit hit-link" href={`#${routes.searchHelp()}`}>
        {t('search.help')}
      </Anchor>
      <Anchor className="hit hit-link" href={`#${routes.documents()}`}>
        {t('search.allDocuments')}
      </Anchor>
    </Stack>
  );
}

/** Queries near this one that do find something. */
export function Suggestions({ answer }: { readonly answer: SearchAnswer }) {
  return answer.suggestions.map(({ query, count }) => (
    <Anchor key={query} className="hit hit-link" href={`#${routes.search(query)}`}>
      {t('search.suggestion', { query: query.trim(), count })}
    </Anchor>
  ));
}
