import { Alert, Button, Group, SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { YEARS } from './CalendarHead';
import { PrintedList } from './PrintedList';
import { PrintedMonths } from './PrintedMonths';
import { tellFailure } from '../../components/undo';
import { host } from '../../host';
import { routes } from '../../routes';
import { isMarked, useAnniversaryItems } from '../../stores/calendar';
import { useDocuments } from '../../stores/documents';
import { useToday } from '../../stores/today';
import { t } from '../../words/t';
import { formatDay } from '#shared/calendar/day';
import type { Unit } from '#shared/model/journal';

/** The year on A4: twelve months with lunar days, then the list of days commemorated. */
export function PrintYear({ year, unit }: { readonly year: number; readonly unit: Unit }) {
  const today = useToday();
  const [which, setWhich] = useState<string>('all');
  const items = useAnniversaryItems(year, year, unit);
  const documents = useDocuments();
  if (!(year >= YEARS.first && year <= YEARS.last)) return <Text>{t('calendar.range')}</Text>;
  if (!items || !documents) return null;
  const printed = items.filter((item) => which === 'all' || isMarked(item.observance));
  const legend = `${t('print.legend', { day: formatDay(today) })} ${t('print.unchecked')}`;
  const print = (how: 'pdf' | 'paper'): void => {
    host.request('print.page', how, `Lich-ngay-ky-niem-${year}.pdf`).catch(tellFailure);
  };
  return (
    <div>
      <Group className="no-print" mb="md" justify="space-between">
        <Button component="a" variant="default" href={`#${routes.year(year)}`}>
          {`‹ ${t('print.back')}`}
        </Button>
        <Group>
          <Button
            component="a"
            variant="default"
            href={`#${routes.printYear(year - 1)}`}
            aria-label={t('calendar.previous')}
          >
            ‹
          </Button>
          <Text fw={600}>{`${t('print.year')} ${year}`}</Text>
          <Button
            component="a"
            variant="default"
            href={`#${routes.printYear(year + 1)}`}
            aria-label={t('calendar.next')}
          >
            ›
          </Button>
        </Group>
        <SegmentedControl
          aria-label={t('print.which')}
          value={which}
          onChange={setWhich}
          data={[
            { value: 'all', label: t('print.all') },
            { value: 'marked', label: t('print.only') },
          ]}
        />
        <Group>
          <Button onClick={() => print('pdf')}>{t('print.savePdf')}</Button>
          <Button variant="default" onClick={() => print('paper')}>
            {t('print.paper')}
          </Button>
        </Group>
      </Group>
      {window.host === undefined && (
        <Alert className="no-print" mb="md" p="xs">
          {t('print.browser')}
        </Alert>
      )}
      <div className="paper">
        <PrintedMonths year={year} unit={unit} items={printed} legend={legend} />
        <PrintedList year={year} items={printed} documents={documents} />
      </div>
    </div>
  );
}
