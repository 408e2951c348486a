import { Button, Group, Stack, Text, TextInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { tellFailure } from '../components/undo';
import { setUnit } from '../stores/unit';
import { t } from '../words/t';
import type { Unit } from '#shared/model/journal';
import { foldText } from '#shared/text/fold';
import { suggestUnit } from '#shared/planning/suggest-unit';

/** Beginnings of names, so that nobody has to type them. */
const KINDS = [
  'Sở',
  'Phòng',
  'UBND huyện',
  'UBND xã',
  'Ban Tuyên giáo',
  'Huyện ủy',
  'Đảng ủy',
  'Hội',
  'Báo',
  'Đài',
  'Trường',
];

interface UnitFormProps {
  readonly unit: Unit;
  readonly submit: string;
  readonly onSaved: () => void;
  /** Asks for the names only; the rest is suggested from them. */
  readonly short?: boolean;
  /** Stands before the button. */
  readonly children?: ReactNode;
}

/** The officer's unit: name, other names, the agency above it, its place. */
export function UnitForm({ unit, submit, onSaved, short = false, children }: UnitFormProps) {
  const [name, setName] = useState(unit.name);
  const [others, setOthers] = useState(unit.otherNames.join('\n'));
  const [parent, setParent] = useState(unit.parent);
  const [place, setPlace] = useState(unit.place);
  const [error, setError] = useState<string | null>(null);

  const save = async (): Promise<void> => {
    if (name.trim() === '') return setError(t('unit.needName'));
    // Said once: there are names without a single accent.
    if (lacksAccents(name) && error === null) return setError(t('unit.noAccents'));
    setError(null);
    try {
      const names = {
        name: tidy(name),
        otherNames: others
          .split('\n')
          .map(tidy)
          .filter((each) => each !== ''),
      };
      await setUnit(
        short
          ? suggestUnit(names.name, names.otherNames)
          : { ...names, parent: tidy(parent), place: tidy(place) },
      );
      return onSaved();
    } catch (failure) {
      return tellFailure(failure);
    }
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack>
        <TextInput
          label={t('unit.name')}
          description={t('unit.nameHint')}
          error={error}
          value={name}
          onChange={(event) => {
            setName(event.currentTarget.value);
            setError(null);
          }}
        />
        {KINDS.some((kind) => kind.startsWith(name.trim())) && (
          <Group gap="xs">
            <Text size="sm" c="dimmed">
              {t('unit.kinds')}
            </Text>
            {KINDS.map((kind) => (
              <Button
                key={kind}
                size="compact-md"
                variant="light"
                onClick={() => setName(`${kind} `)}
              >
                {kind}
              </Button>
            ))}
          </Group>
        )}
        <Textarea
          label={t('unit.otherNames')}
          description={t('unit.otherNamesHint')}
          autosize
          minRows={2}
          value={others}
          onChange={(event) => setOthers(event.currentTarget.value)}
        />
        {!short && (
          <>
            <TextInput
              label={t('unit.parent')}
              description={t('unit.parentHint')}
              value={parent}
              onChange={(event) => setParent(event.currentTarget.value)}
            />
            <TextInput
              label={t('unit.place')}
              description={t('unit.placeHint')}
              value={place}
              onChange={(event) => setPlace(event.currentTarget.value)}
            />
          </>
        )}
        {children}
        <Button type="submit" w="fit-content">
          {submit}
        </Button>
      </Stack>
    </form>
  );
}

/** The name goes onto paper: several words without one accent were most likely typed in a hurry. */
function lacksAccents(name: string): boolean {
  return name.trim().includes(' ') && foldText(name) === name.toLowerCase();
}

function tidy(text: string): string {
  return text.normalize('NFC').trim();
}
