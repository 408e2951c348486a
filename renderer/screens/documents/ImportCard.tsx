import {
  Alert,
  Button,
  Card,
  Group,
  Progress,
  SegmentedControl,
  Stack,
  Text,
  Title,
} from '@mantine/core';
import { useState, useSyncExternalStore } from 'react';
import { ImportLineView } from './ImportLineView';
import { PassedOverList } from './PassedOverList';
import { tellFailure } from '../../components/undo';
import { getImportList, isUnderWay, watchImportList } from '../../import/import-lines';
import type { ImportLine, ImportList } from '../../import/import-lines';
import { cancelAll, clearImportLines, pauseImport, resumeImport } from '../../import/import-queue';
import { t } from '../../words/t';

type Part = 'all' | 'left' | 'review' | 'done';

/** A list this short is shown whole. */
const SHORT = 20;
const STEP = 30;

/** Files coming in: counts, what can be done with all of them, and one line of plain words for each. */
export function ImportCard() {
  const list = useSyncExternalStore(watchImportList, getImportList);
  const [chosen, setChosen] = useState<Part | null>(null);
  const [length, setLength] = useState(STEP);
  const { lines, left, passedOver, paused } = list;
  const isEmpty = lines.length + passedOver.others.length + passedOver.refused.length === 0;
  if (isEmpty && passedOver.system === 0) return null;
  const parts = partsOf(lines);
  // What was under way has come in: the list of it is empty.
  const part = chosen === null || (chosen === 'left' && left === 0) ? choosePart(list) : chosen;
  const shown = parts[part];
  const done = list.counts.done + list.counts.duplicate;
  return (
    <Card withBorder className="no-print" component="section" aria-label={t('import.title')}>
      <Group justify="space-between" mb="xs">
        <Title order={2}>
          {left > 0
            ? t('import.title')
            : t('import.finished', {
                done: formatCount(list.counts.done),
                failed: formatCount(list.counts.failed),
              })}
        </Title>
        <Controls list={list} />
      </Group>
      {paused !== null && left > 0 && <Alert mb="xs">{paused}</Alert>}
      {left > 0 && lines.length > 1 && (
        <Stack gap={4} mb="xs">
          <Text role="status">
            {[
              t('import.tally', {
                done: formatCount(done),
                failed: formatCount(list.counts.failed),
                left: formatCount(left),
              }),
              list.counts.waiting > 0
                ? t('import.tallyKept', { count: formatCount(list.counts.kept) })
                : describeTime(list.remaining),
            ]
              .filter((each) => each !== null)
              .join('; ')}
          </Text>
          <Progress
            value={(100 * (lines.length - left)) / lines.length}
            aria-label={t('import.title')}
          />
        </Stack>
      )}
      {lines.length > SHORT && (
        <SegmentedControl
          mb="xs"
          aria-label={t('import.show')}
          value={part}
          onChange={(value) => {
            setChosen(isPart(value) ? value : null);
            setLength(STEP);
          }}
          data={[
            { value: 'left', label: t('import.showLeft', { count: formatCount(left) }) },
            {
              value: 'review',
              label: t('import.showReview', { count: formatCount(parts.review.length) }),
            },
            {
              value: 'done',
              label: t('import.showDone', { count: formatCount(parts.done.length) }),
            },
            { value: 'all', label: t('import.showAll', { count: formatCount(lines.length) }) },
          ]}
        />
      )}
      <Stack gap="xs">
        {lines.length === 0 && <Text>{t('import.nothingFound')}</Text>}
        {lines.length > 0 && shown.length === 0 && <Text>{t('import.noLines')}</Text>}
        {shown.slice(0, length).map((line) => (
          <ImportLineView key={line.id} line={line} />
        ))}
      </Stack>
      {shown.length > length && (
        <Button mt="xs" variant="default" onClick={() => setLength(length + STEP)}>
          {t('import.showMore', { count: Math.min(STEP, shown.length - length) })}
        </Button>
      )}
      <PassedOverList passedOver={passedOver} />
    </Card>
  );
}

function Controls({ list: { left, paused } }: { readonly list: ImportList }) {
  if (left === 0) {
    return (
      <Button
        size="compact-md"
        variant="default"
        onClick={() => clearImportLines().catch(tellFailure)}
      >
        {t('import.clear')}
      </Button>
    );
  }
  return (
    <Group gap="xs">
      {paused === null ? (
        <Button size="compact-md" variant="default" onClick={pauseImport}>
          {t('import.pause')}
        </Button>
      ) : (
        <Button size="compact-md" onClick={() => resumeImport().catch(tellFailure)}>
          {t('import.resume')}
        </Button>
      )}
      <Button size="compact-md" variant="default" onClick={() => cancelAll().catch(tellFailure)}>
        {t('import.cancelAll')}
      </Button>
    </Group>
  );
}

function partsOf(lines: readonly ImportLine[]): Readonly<Record<Part, readonly ImportLine[]>> {
  return {
    all: lines,
    // The one in hand first: it is what moves.
    left: lines
      .filter(isUnderWay)
      .toSorted((a, b) => Number(b.state === 'reading') - Number(a.state === 'reading')),
    review: lines.filter(({ state }) => state === 'failed' || state === 'cancelled'),
    done: lines.filter(({ state }) => ['done', 'duplicate', 'unpacked'].includes(state)),
  };
}

/** When a long list is through, what it leaves to do is shown, and below it the documents. */
function choosePart({ lines, left }: ImportList): Part {
  if (lines.length <= SHORT) return 'all';
  return left > 0 ? 'left' : 'review';
}

/** "1.203" */
function formatCount(count: number): string {
  return count.toLocaleString('vi');
}

function isPart(value: string): value is Part {
  return ['all', 'left', 'review', 'done'].includes(value);
}

function describeTime(remaining: number | null): string | null {
  if (remaining === null) return null;
  const minutes = Math.round(remaining / 60_000);
  if (minutes < 1) return t('import.remaining', { time: t('import.underMinute') });
  const time =
    minutes < 90
      ? t('import.minutes', { count: minutes })
      : t('import.hours', { count: Math.round(minutes / 60) });
  return t('import.remaining', { time });
}
