import {
  Checkbox,
  Group,
  Input,
  NumberInput,
  SegmentedControl,
  Stack,
  TextInput,
} from '@mantine/core';
import { YEARS } from './CalendarHead';
import { t } from '../../words/t';
import type { checkDay } from '#shared/planning/check-day';
import type { Commemoration } from '#shared/model/commemoration';

interface DayFieldsProps {
  readonly day: Commemoration;
  readonly problems: ReturnType<typeof checkDay>;
  /** The year the calendar shows: an event of one year begins there. */
  readonly year: number;
  readonly onChange: (day: Commemoration) => void;
}

/** What can be said of a day, to be typed. */
export function DayFields({ day, problems, year, onChange }: DayFieldsProps) {
  const set = (part: Partial<Commemoration>): void => onChange({ ...day, ...part });
  return (
    <Stack>
      <TextInput
        data-autofocus
        size="md"
        label={t('day.name')}
        value={day.name}
        error={problems.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <Group align="start">
        <Choice
          label={t('day.calendar')}
          value={day.calendar}
          choices={{ solar: t('day.solar'), lunar: t('day.lunar') }}
          onChange={(calendar) => set({ calendar: calendar === 'lunar' ? 'lunar' : 'solar' })}
        />
        <NumberField
          label={t('day.day')}
          value={day.day}
          error={problems.day}
          onChange={(value) => set({ day: value })}
        />
        <NumberField
          label={t('day.month')}
          value={day.month}
          error={problems.month}
          onChange={(value) => set({ month: value })}
        />
      </Group>
      <Group align="start">
        <Choice
          label={t('day.repeat')}
          value={day.onlyIn === null ? 'yearly' : 'once'}
          choices={{ yearly: t('day.yearly'), once: t('day.once') }}
          onChange={(choice) => set({ onlyIn: choice === 'once' ? year : null })}
        />
        {day.onlyIn === null ? (
          <NumberField
            label={t('day.firstYear')}
            description={t('day.firstYearHint')}
            value={day.firstYear}
            error={problems.firstYear}
            onChange={(value) => set({ firstYear: value })}
          />
        ) : (
          <NumberField
            label={t('day.onlyIn')}
            value={day.onlyIn}
            error={problems.onlyIn}
            // Left empty, it is the year shown: an event has a year.
            onChange={(value) => set({ onlyIn: value ?? Math.max(year, YEARS.first) })}
          />
        )}
      </Group>
      <Checkbox
        label={t('day.holiday')}
        checked={day.holiday}
        onChange={(event) => set({ holiday: event.currentTarget.checked })}
      />
      <TextInput
        size="md"
        label={t('day.note')}
        value={day.note}
        onChange={(event) => set({ note: event.currentTarget.value })}
      />
    </Stack>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly choices: Readonly<Record<string, string>>;
  readonly onChange: (choice: string) => void;
}

function Choice({ label, value, choices, onChange }: ChoiceProps) {
  return (
    <Input.Wrapper label={label} labelElement="div" size="md">
      <div>
        <SegmentedControl
          size="md"
          aria-label={label}
          value={value}
          onChange={onChange}
          data={Object.entries(choices).map(([key, name]) => ({ value: key, label: name }))}
        />
      </div>
    </Input.Wrapper>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly description?: string;
  readonly value: number | null;
  readonly error: string | undefined;
  readonly onChange: (value: number | null) => void;
}

/** A whole number, or nothing. */
function NumberField({ label, description, value, error, onChange }: NumberFieldProps) {
  return (
    <NumberInput
      size="md"
      maw={description === undefined ? 130 : 280}
      label={label}
      description={description}
      value={value ?? ''}
      error={error}
      clampBehavior="none"
      hideControls
      onChange={(typed) => onChange(typed === '' ? null : Number(typed))}
    />
  );
}
