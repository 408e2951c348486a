import { Alert, Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { YEARS } from './CalendarHead';
import { PrintChoices } from './PrintChoices';
import { usePrintChoice } from './print-choice';
import type { PrintChoice } from './print-choice';
import { SaveYear } from './SaveYear';
import { Sheets } from './Sheets';
import { TABLE_PAPER } from './table-pages';
import { usePrintedPages } from './use-printed-pages';
import type { PrintedPages, PrintedYear } from './use-printed-pages';
import { tellFailure } from '../../components/undo';
import { host } from '../../host';
import { routes } from '../../routes';
import { useYear } from '../../stores/calendar';
import { useDocuments } from '../../stores/documents';
import { useToday } from '../../stores/today';
import { t } from '../../words/t';
import { PAPERS } from '#shared/drafting/sheets/papers';
import type { Unit } from '#shared/model/journal';

interface PrintYearProps {
  readonly year: number;
  /** 1–12: the month whose sheet is printed. */
  readonly month: number;
  readonly unit: Unit;
}

/** The printed year: what to print, and the pages as they will come out. */
export function PrintYear({ year, month, unit }: PrintYearProps) {
  const today = useToday();
  const [choice, choose] = usePrintChoice();
  const items = useYear(year, unit, today);
  const documents = useDocuments();
  if (!(year >= YEARS.first && year <= YEARS.last && month >= 1 && month <= 12))
    return <Text>{t('calendar.range')}</Text>;
  if (!items || !documents) return null;
  const printed = { year, month, unit, today, items, documents, choice };
  return <Preview {...printed} onChoose={choose} />;
}

type PreviewProps = PrintedYear & { readonly onChoose: (part: Partial<PrintChoice>) => void };

function Preview({ onChoose, ...printed }: PreviewProps) {
  const { year, month, choice } = printed;
  const result = usePrintedPages(printed);
  const wall = choice.kind === 'wall';
  const { width, height, margin } = wall ? PAPERS[choice.paper] : TABLE_PAPER;
  const name = t('print.file', {
    kind: t(`print.kind.${choice.kind}`),
    time: choice.kind === 'month' ? `${month}-${year}` : year,
  });
  const print = (how: 'pdf' | 'paper'): void => {
    host.request('print.page', how, `${name}.pdf`).catch(tellFailure);
  };
  return (
    <div>
      <Stack className="no-print" gap="sm" mb="md">
        <Group justify="space-between">
          <Moves year={year} month={choice.kind === 'month' ? month : null} />
          <Group>
            <Checkbox
              label={t('print.actualSize')}
              checked={choice.actualSize}
              onChange={(event) => onChoose({ actualSize: event.currentTarget.checked })}
            />
            <Button onClick={() => print('pdf')}>{t('print.savePdf')}</Button>
            <Button variant="default" onClick={() => print('paper')}>
              {t('print.paper')}
            </Button>
            <SaveYear printed={printed} name={name} />
          </Group>
        </Group>
        <PrintChoices choice={choice} onChoose={onChoose} />
        {window.host === undefined && <Text size="sm">{t('print.browser')}</Text>}
        <Fit result={result} choice={choice} onChoose={onChoose} />
      </Stack>
      <Sheets
        paper={wall ? choice.paper : 'a4-portrait'}
        width={width}
        height={height}
        margin={margin}
        actualSize={choice.actualSize}
        pages={result.pages}
      />
    </div>
  );
}

function Moves({ year, month }: { readonly year: number; readonly month: number | null }) {
  const toYear = (each: number): string => routes.printYear(each);
  const previous =
    month === null
      ? toYear(year - 1)
      : month === 1
        ? routes.printMonth(year - 1, 12)
        : routes.printMonth(year, month - 1);
  const next =
    month === null
      ? toYear(year + 1)
      : month === 12
        ? routes.printMonth(year + 1, 1)
        : routes.printMonth(year, month + 1);
  const title =
    month === null ? `${t('print.year')} ${year}` : t('calendar.monthTitle', { month, year });
  return (
    <Group>
      <Button component="a" variant="default" href={`#${routes.year(year)}`}>
        {`‹ ${t('print.back')}`}
      </Button>
      <Button
        component="a"
        variant="default"
        href={`#${previous}`}
        aria-label={t('calendar.previous')}
      >
        ‹
      </Button>
      <Text fw={600} component="h1" size="lg">
        {title}
      </Text>
      <Button component="a" variant="default" href={`#${next}`} aria-label={t('calendar.next')}>
        ›
      </Button>
    </Group>
  );
}

/** Whether everything fits on the first page; said before anything is printed. */
function Fit({
  result,
  choice,
  onChoose,
}: {
  readonly result: PrintedPages;
  readonly choice: PrintChoice;
  readonly onChoose: PreviewProps['onChoose'];
}) {
  const { pages, size, left } = result;
  const letters = String(size).replace('.', ',');
  if (left === 0)
    return <Text role="status">{t('print.fits', { pages: pages.length, size: letters })}</Text>;
  return (
    <Alert role="status" p="xs" color="yellow">
      <Group>
        <Text>{t('print.tooMuch', { left, size: letters })}</Text>
        <Checkbox
          label={t('print.further')}
          checked={choice.further}
          onChange={(event) => onChoose({ further: event.currentTarget.checked })}
        />
      </Group>
    </Alert>
  );
}
