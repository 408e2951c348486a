import { Group, Radio, SegmentedControl, Stack } from '@mantine/core';
import { LEVELS, firstDays } from './print-choice';
import type { PrintChoice } from './print-choice';
import { Checks } from './ShownFilter';
import { t } from '../../words/t';
import type { YearGrade } from '#shared/model/commemoration';
import type { PaperName } from '#shared/drafting/sheets/papers';
import { GROUP_ORDER } from '#shared/planning/name-day';

const KINDS = ['wall', 'month', 'annex', 'own'] as const;
const PAPER_NAMES: readonly PaperName[] = ['a3-landscape', 'a4-landscape', 'a4-portrait'];
const LEVEL_WORDS: Readonly<Record<YearGrade, string>> = {
  round: t('calendar.round'),
  five: t('calendar.five'),
  other: t('print.levelOther'),
};

interface PrintChoicesProps {
  readonly choice: PrintChoice;
  readonly onChoose: (part: Partial<PrintChoice>) => void;
}

/** Which sheet, on which paper, with which days. */
export function PrintChoices({ choice, onChoose }: PrintChoicesProps) {
  const { kind, paper, groups, levels } = choice;
  return (
    <Stack gap="xs">
      <Group>
        <SegmentedControl
          aria-label={t('print.kind')}
          value={kind}
          onChange={(value) => {
            const next = KINDS.find((each) => each === value) ?? kind;
            onChoose({ kind: next, ...firstDays(next) });
          }}
          data={KINDS.map((value) => ({ value, label: t(`print.kind.${value}`) }))}
        />
        {kind === 'wall' && (
          <Radio.Group
            aria-label={t('print.paperSize')}
            value={paper}
            onChange={(value) =>
              onChoose({ paper: PAPER_NAMES.find((each) => each === value) ?? paper })
            }
          >
            <Group gap="sm">
              {PAPER_NAMES.map((value) => (
                <Radio key={value} value={value} label={t(`print.paper.${value}`)} />
              ))}
            </Group>
          </Radio.Group>
        )}
      </Group>
      {kind !== 'own' && (
        <Group gap="sm">
          <Checks
            label={t('print.levels')}
            values={LEVELS}
            chosen={levels}
            name={(level) => LEVEL_WORDS[level]}
            onChoose={(chosen) => onChoose({ levels: chosen })}
          />
          <Checks
            label={t('print.groups')}
            values={GROUP_ORDER}
            chosen={groups}
            name={(group) => t(`print.group.${group}`)}
            onChoose={(chosen) => onChoose({ groups: chosen })}
          />
        </Group>
      )}
    </Stack>
  );
}
