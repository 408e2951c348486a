import { Button, Checkbox, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { toggleValue } from './change-choice';
import type { Facet } from './change-choice';
import { FACETS, routes } from '../../routes';
import type { Asked } from '../../routes';
import { t } from '../../words/t';
import type { SearchAnswer } from '#shared/search/ask/answer';
import type { SearchChoice } from '#shared/model/saved-search';

/** Values offered of each facet before "Thêm". */
const OFFERED = 5;

const FACET_WORDS = {
  year: 'search.year',
  type: 'search.type',
  issuer: 'search.issuer',
  unit: 'search.unit',
} as const;

interface FiltersProps {
  readonly asked: Asked;
  readonly answer: SearchAnswer;
}

/** What the results can be narrowed to, with how many documents each has; counts follow the query and one another. */
export function Filters({ asked: { text, choice }, answer }: FiltersProps) {
  const [, navigate] = useLocation();
  const narrow = (to: SearchChoice): void => navigate(routes.search(text, to), { replace: true });
  const isOffered = answer.facets.some(({ values }) => values.length > 0) || choice.onlyOpen;
  if (!isOffered && FACETS.every((facet) => choice[facet].length === 0)) return null;
  return (
    <section className="search-filters" aria-label={t('search.narrow')}>
      <Title order={2} size="h4">
        {t('search.narrow')}
      </Title>
      {(answer.openCount > 0 || choice.onlyOpen) && (
        <Checkbox
          className="filter-value"
          label={`${t('search.onlyOpen')} (${answer.openCount})`}
          checked={choice.onlyOpen}
          onChange={() => narrow({ ...choice, onlyOpen: !choice.onlyOpen })}
        />
      )}
      {FACETS.map((facet) => (
        <FacetValues
          key={facet}
          facet={facet}
          values={listValues(facet, answer, choice)}
          onToggle={(value) => narrow(toggleValue(choice, facet, value))}
        />
      ))}
    </section>
  );
}

interface Offer {
  readonly value: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** The values found and those chosen, years from the latest, others from the most frequent. */
function listValues(
  facet: Facet,
  { facets }: SearchAnswer,
  choice: SearchChoice,
): readonly Offer[] {
  const counts = facets.find((each) => each.facet === facet)?.values ?? [];
  const chosen = choice[facet];
  const gone = chosen.filter((value) => counts.every((each) => each.value !== value));
  const values = [...counts, ...gone.map((value) => ({ value, count: 0 }))].map((each) => ({
    ...each,
    chosen: chosen.includes(each.value),
  }));
  return facet === 'year' ? values.toSorted((a, b) => (a.value < b.value ? 1 : -1)) : values;
}

interface FacetValuesProps {
  readonly facet: Facet;
  readonly values: readonly Offer[];
  readonly onToggle: (value: string) => void;
}

function FacetValues({ facet, values, onToggle }: FacetValuesProps) {
  const [all, setAll] = useState(false);
  if (values.length === 0) return null;
  const shown = all ? values : values.filter(({ chosen }, index) => chosen || index < OFFERED);
  const hidden = values.length - shown.length;
  return (
    <fieldset className="filter-facet">
      <Text component="legend" fw={600}>
        {t(FACET_WORDS[facet])}
      </Text>
      {shown.map(({ value, count, chosen }) => (
        <Checkbox
          key={value}
          className="filter-value"
          label={`${value} (${count})`}
          checked={chosen}
          onChange={() => onToggle(value)}
        />
      ))}
      {(hidden > 0 || all) && (
        <Button variant="subtle" size="compact-md" mih={40} onClick={() => setAll(!all)}>
          {all ? t('search.fewerValues') : t('search.moreValues', { count: hidden })}
        </Button>
      )}
    </fieldset>
  );
}
