import { Anchor, Text } from '@mantine/core';
import type { TextProps } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { t } from '../words/t';

interface ClampedTextProps extends TextProps {
  readonly text: string;
  /** Stands before the first word. */
  readonly before?: ReactNode;
}

/** A text of three lines, with all of it at a click where it is longer. */
export function ClampedText({ text, before, ...look }: ClampedTextProps) {
  const paragraph = useRef<HTMLParagraphElement>(null);
  const [whole, setWhole] = useState(false);
  const [cut, setCut] = useState(false);
  useEffect(() => {
    const element = paragraph.current;
    if (!element || whole) return undefined;
    const observer = new ResizeObserver(() =>
      setCut(element.scrollHeight > element.clientHeight + 1),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [whole]);
  return (
    <div>
      <Text ref={paragraph} {...look} {...(whole ? {} : { lineClamp: 3 })}>
        {before}
        {text}
      </Text>
      {(cut || whole) && (
        <Anchor component="button" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? t('task.showLess') : t('task.showAll')}
        </Anchor>
      )}
    </div>
  );
}
