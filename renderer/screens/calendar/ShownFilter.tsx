import { Checkbox, Group, Select } from '@mantine/core';
import { SHOWN_KINDS } from './shown-items';
import type { Shown } from './shown-items';
import { t } from '../../words/t';
import { GROUP_ORDER } from '#shared/planning/name-day';
import type { YearGrade } from '#shared/model/commemoration';

const LEVELS: readonly YearGrade[] = ['round', 'five', 'other'];

interface ShownFilterProps {
  readonly shown: Shown;
  readonly onShow: (part: Partial<Shown>) => void;
  /** Groups too, where there is room for them. */
  readonly withGroups: boolean;
}

/** Which entries are shown: by kind, by năm tròn and lẻ 5, by group, of which unit. */
export function ShownFilter({ shown, onShow, withGroups }: ShownFilterProps) {
  const { kinds, levels, groups, unit } = shown;
  return (
    <Group gap="md" className="no-print">
      <Checks
        label={t('calendar.kinds')}
        values={SHOWN_KINDS}
        chosen={kinds}
        name={(kind) => t(`calendar.kind.${kind}`)}
        onChoose={(chosen) => onShow({ kinds: chosen })}
      />
      <Checks
        label={t('print.levels')}
        values={LEVELS}
        chosen={levels}
        name={(level) => t(`calendar.${level}`)}
        onChoose={(chosen) => onShow({ levels: chosen })}
      />
      {withGroups && (
        <Checks
          label={t('print.groups')}
          values={GROUP_ORDER}
          chosen={groups}
          name={(group) => t(`print.group.${group}`)}
          onChoose={(chosen) => onShow({ groups: chosen })}
        />
      )}
      <Select
        aria-label={t('calendar.unit')}
        w={220}
        allowDeselect={false}
        value={unit}
        onChange={(value) => onShow({ unit: value === 'own' ? 'own' : 'all' })}
        data={[
          { value: 'all', label: t('calendar.unit.all') },
          { value: 'own', label: t('calendar.unit.own') },
        ]}
      />
    </Group>
  );
}

interface ChecksProps<Value extends string> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly chosen: readonly Value[];
  readonly name: (value: Value) => string;
  readonly onChoose: (values: readonly Value[]) => void;
}

/** A row of boxes to tick. */
export function Checks<Value extends string>(props: ChecksProps<Value>) {
  const { label, values, chosen, name, onChoose } = props;
  return (
    <Checkbox.Group
      aria-label={label}
      value={[...chosen]}
      onChange={(ticked) => onChoose(values.filter((each) => ticked.includes(each)))}
    >
      <Group gap="sm">
        {values.map((value) => (
          <Checkbox key={value} value={value} label={name(value)} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}
