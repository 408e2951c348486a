import { Stack, Tabs, Text } from '@mantine/core';
import { AboutPanel } from './AboutPanel';
import { DatesPanel } from './DatesPanel';
import { OutlinePanel } from './OutlinePanel';
import { RelatedPanel } from './RelatedPanel';
import { DutyCard } from '../../cards/DutyCard';
import { useAnniversaries, useCitations } from '../../stores/documents';
import type { DocumentRow, ReadingRow } from '../../stores/documents';
import { useDuties } from '../../stores/duties';
import { useToday } from '../../stores/today';
import { t } from '../../words/t';
import type { Unit } from '#shared/model/journal';
import type { Span } from '#shared/model/reading';

interface ReaderPanelProps {
  readonly row: DocumentRow;
  readonly text: ReadingRow;
  readonly unit: Unit;
  /** Shows and marks a place in the document. */
  readonly onShow: (span: Span) => void;
}

/** What was read from the document, by kind. */
export function ReaderPanel({ row, text, unit, onShow }: ReaderPanelProps) {
  const today = useToday();
  const duties = useDuties(unit, today, row.id);
  const anniversaries = useAnniversaries(row.id);
  const citations = useCitations(row.id);
  if (!duties || !anniversaries || !citations) return <div className="reader-right" />;
  const tasks = duties.filter((duty) => duty.fact.kind === 'task');
  const reports = duties.filter((duty) => duty.fact.kind === 'report');
  return (
    <div className="reader-right">
      <Tabs defaultValue="tasks" className="reader-tabs">
        <Tabs.List>
          <Tabs.Tab value="outline">{t('reader.outline')}</Tabs.Tab>
          <Tabs.Tab value="tasks">{t('reader.tasks', { count: tasks.length })}</Tabs.Tab>
          <Tabs.Tab value="dates">
            {t('reader.dates', { count: anniversaries.length + reports.length })}
          </Tabs.Tab>
          <Tabs.Tab value="related">{t('reader.related', { count: citations.length })}</Tabs.Tab>
          <Tabs.Tab value="about">{t('reader.about')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="outline">
          <OutlinePanel outline={text.outline} onShow={onShow} />
        </Tabs.Panel>
        <Tabs.Panel value="tasks">
          <Stack gap="xs">
            {tasks.length === 0 && <Text>{t('reader.noTasks')}</Text>}
            {tasks.map((duty) => (
              <DutyCard
                key={duty.key}
                duty={duty}
                today={today}
                onOpen={() => onShow(duty.fact.span)}
              />
            ))}
          </Stack>
        </Tabs.Panel>
        <Tabs.Panel value="dates">
          <DatesPanel
            anniversaries={anniversaries}
            reports={reports}
            today={today}
            onShow={onShow}
          />
        </Tabs.Panel>
        <Tabs.Panel value="related">
          <RelatedPanel citations={citations} onShow={onShow} />
        </Tabs.Panel>
        <Tabs.Panel value="about">
          <AboutPanel row={row} converted={text.reading.converted} onShow={onShow} />
        </Tabs.Panel>
      </Tabs>
    </div>
  );
}
