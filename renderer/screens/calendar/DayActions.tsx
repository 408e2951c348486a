import { Anchor, Badge } from '@mantine/core';
import { useState } from 'react';
import { EditDay } from './EditDay';
import { AMBER } from '../../cards/colours';
import type { AnniversaryItem } from '../../stores/calendar';
import { t } from '../../words/t';

/** Opens a day of the list for reading its sources, changing, hiding and settling it. */
export function DayActions({ item }: { readonly item: AnniversaryItem }) {
  const [opened, setOpened] = useState(false);
  const { joined, day } = item;
  const { commemoration, differences } = joined;
  return (
    <>
      {differences.length > 0 && (
        <Badge variant="outline" color={AMBER} tt="none" size="lg">
          {t('day.differs')}
        </Badge>
      )}
      <Anchor
        component="button"
        className="no-print"
        aria-label={t('day.detailsOf', { name: commemoration.name })}
        onClick={() => setOpened(true)}
      >
        {t('day.details')}
      </Anchor>
      {opened && (
        <EditDay
          day={commemoration}
          joined={joined}
          year={Number(day.slice(0, 4))}
          onClose={() => setOpened(false)}
        />
      )}
    </>
  );
}
