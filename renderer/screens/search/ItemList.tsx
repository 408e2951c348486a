import { Badge, Button, Card, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { HitLink } from './HitLink';
import { MarkedText } from '../../components/MarkedText';
import { routes } from '../../routes';
import { commemorationTable } from '../../stores/commemoration-table';
import { readToday } from '../../stores/today';
import { t } from '../../words/t';
import { observe } from '#shared/calendar/observance';
import type { ItemHit } from '#shared/search/ask/answer';

const KIND_WORDS = {
  task: 'search.task',
  report: 'search.report',
  anniversary: 'search.anniversary',
  draft: 'search.draft',
} as const;

/** A colour for each kind, beside its word. */
const KIND_COLOURS = { task: 'blue', report: 'grape', anniversary: 'red', draft: 'teal' } as const;

/** Shown before "Xem cả". */
const SHORT = 3;

interface ItemListProps {
  readonly items: readonly ItemHit[];
  /** `items` holds the first of them. */
  readonly count: number;
  /** What was asked, to be marked in a document. */
  readonly find: string;
}

/** Tasks, reports, days and drafts that were found, each with its kind. */
export function ItemList({ items, count, find }: ItemListProps) {
  const [all, setAll] = useState(false);
  if (items.length === 0) return null;
  return (
    <Card withBorder component="section" padding="sm" aria-label={t('search.items', { count })}>
      <Group justify="space-between">
        <Text fw={600}>{t('search.items', { count })}</Text>
        {items.length > SHORT && (
          <Button variant="subtle" size="compact-md" mih={40} onClick={() => setAll(!all)}>
            {all ? t('search.fewerItems') : t('search.moreItems', { count: items.length })}
          </Button>
        )}
      </Group>
      <Stack gap={6} mt={6}>
        {items.slice(0, all ? items.length : SHORT).map((item) => (
          <HitLink key={`${item.document ?? ''}:${item.name}`} to={routeOf(item, find)}>
            <Group gap="sm" wrap="nowrap" align="flex-start">
              <Badge variant="light" color={KIND_COLOURS[item.kind]} w={132}>
                {t(KIND_WORDS[item.kind])}
              </Badge>
              <Text component="span" lineClamp={2}>
                <MarkedText text={item.snippet.text} marks={item.snippet.marks} />
              </Text>
            </Group>
          </HitLink>
        ))}
      </Stack>
    </Card>
  );
}

function routeOf({ kind, document, span, name }: ItemHit, find: string): string {
  if (document !== null) return routes.document(document, span ?? undefined, find);
  if (kind === 'draft') return routes.draft(name);
  return routeOfDay(name);
}

/** The month of a day of the calendar's own table, this year. */
function routeOfDay(id: string): string {
  const today = readToday();
  const year = Number(today.slice(0, 4));
  const entry = commemorationTable.find((each) => each.id === id);
  const [place] = entry ? observe({ ...entry, onlyIn: null, firstYear: null }, year) : [];
  const month = place && place.precision !== 'year' ? place.day.slice(5, 7) : today.slice(5, 7);
  return routes.month(year, Number(month));
}
