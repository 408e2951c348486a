import { Checkbox, Container, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { UnitForm } from '../../cards/UnitForm';
import { addSample } from '../../import/sample';
import { t } from '../../words/t';

const EMPTY = { name: '', otherNames: [], parent: '', place: '' };

/** Asks for the unit and its other names, nothing else. */
export function FirstStart() {
  const [sample, setSample] = useState(true);
  return (
    <Container size="sm" py="xl" component="main">
      <Stack>
        <Title>{t('first.title')}</Title>
        <Text>{t('first.text')}</Text>
        <UnitForm
          short
          unit={EMPTY}
          submit={t('first.start')}
          onSaved={() => {
            if (sample) void addSample();
          }}
        >
          <Checkbox
            label={t('first.sample')}
            checked={sample}
            onChange={(event) => setSample(event.currentTarget.checked)}
          />
        </UnitForm>
      </Stack>
    </Container>
  );
}
