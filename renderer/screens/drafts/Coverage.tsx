import { Anchor, Button, Card, Stack, Text, Title } from '@mantine/core';
import { routes } from '../../routes';
import { useFacts } from '../../stores/drafts';
import type { Draft } from '../../stores/drafts';
import { t } from '../../words/t';
import { addDuty } from '#shared/drafting/add-duty';
import { listUncovered } from '#shared/drafting/coverage';
import type { Unit } from '#shared/model/journal';

interface CoverageProps {
  readonly draft: Draft;
  readonly unit: Unit;
  readonly onChange: (draft: Draft) => void;
}

/** The superior's duties that fall to the unit and that the draft does not cover. */
export function Coverage({ draft, unit, onChange }: CoverageProps) {
  const facts = useFacts(draft.basedOn);
  if (!facts) return null;
  const uncovered = listUncovered(draft, facts, unit);
  return (
    <Stack component="aside" className="draft-coverage" gap="xs" aria-label={t('drafts.uncovered')}>
      <Title order={2}>{t('drafts.uncovered')}</Title>
      {uncovered.length === 0 && <Text>{t('drafts.allCovered')}</Text>}
      {uncovered.map((duty) => (
        <Card key={duty.id} withBorder padding="sm">
          <Anchor href={`#${routes.document(draft.basedOn, duty.span)}`}>{duty.text}</Anchor>
          <Button
            mt="xs"
            size="compact-md"
            variant="light"
            onClick={() => onChange(addDuty(draft, duty))}
          >
            {t('drafts.addDuty')}
          </Button>
        </Card>
      ))}
    </Stack>
  );
}
