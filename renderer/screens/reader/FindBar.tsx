import { Button, Group, Text, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconArrowLeft, IconChevronDown, IconChevronUp, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { t } from '../../words/t';

interface FindBarProps {
  /** What is looked for. */
  readonly find: string;
  readonly count: number;
  /** Index of the stop looked at; -1 for none. */
  readonly at: number;
  readonly onType: (find: string) => void;
  readonly onStep: (step: 1 | -1) => void;
  /** Back to the results the document was opened from; null where it was not. */
  readonly onResults: (() => void) | null;
}

/** Looks for words in the open document: F3 and Shift+F3 lead from one place to another. */
export function FindBar({ find, count, at, onType, onStep, onResults }: FindBarProps) {
  const [text, setText] = useState(find);
  const [followed, setFollowed] = useState(find);
  // As in the search box: letters are the field's own, the address follows.
  if (find !== followed) {
    setFollowed(find);
    setText(find);
  }
  const type = (typed: string): void => {
    setText(typed);
    setFollowed(typed);
    onType(typed);
  };
  useHotkeys(
    [
      ['F3', () => onStep(1)],
      ['shift+F3', () => onStep(-1)],
    ],
    [],
  );
  const shownAt = at < 0 ? '–' : at + 1;
  return (
    <Group gap="xs" wrap="nowrap" mb="xs" className="find-box" role="search">
      {onResults && (
        <Button
          variant="default"
          flex="none"
          leftSection={<IconArrowLeft size={18} />}
          onClick={onResults}
        >
          {t('find.results')}
        </Button>
      )}
      <TextInput
        flex={1}
        maw={420}
        aria-label={t('find.label')}
        placeholder={t('find.placeholder')}
        leftSection={<IconSearch size={18} />}
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onStep(event.shiftKey ? -1 : 1);
          else if (event.key === 'Escape') type('');
        }}
      />
      <Text aria-live="polite" className="nowrap find-count">
        {find.trim() === ''
          ? ''
          : count === 0
            ? t('find.none')
            : t('find.count', { at: shownAt, count })}
      </Text>
      <Button
        variant="default"
        px={10}
        aria-label={t('find.previous')}
        title={t('find.previous')}
        disabled={count === 0}
        onClick={() => onStep(-1)}
      >
        <IconChevronUp size={20} />
      </Button>
      <Button
        variant="default"
        px={10}
        aria-label={t('find.next')}
        title={t('find.next')}
        disabled={count === 0}
        onClick={() => onStep(1)}
      >
        <IconChevronDown size={20} />
      </Button>
    </Group>
  );
}
