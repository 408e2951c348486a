import { Anchor, Text } from '@mantine/core';
import type { TextProps } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { t } from '../words/t';

/** Letters that fit into three lines of a card at the smallest window. */
const SHORT = 200;

interface ClampedTextProps extends TextProps {
  readonly text: string;
  /** Stands before the first word. */
  readonly before?: ReactNode;
}

/** A text of three lines, with all of it at a click. */
export function ClampedText({ text, before, ...look }: ClampedTextProps) {
  const [whole, setWhole] = useState(text.length <= SHORT);
  return (
    <div>
      <Text {...look} {...(whole ? {} : { lineClamp: 3 })}>
        {before}
        {text}
      </Text>
      {text.length > SHORT && (
        <Anchor component="button" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? t('task.showLess') : t('task.showAll')}
        </Anchor>
      )}
    </div>
  );
}
