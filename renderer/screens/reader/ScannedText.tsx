import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { TextView } from './TextView';
import type { Mark } from '../../components/MarkedText';
import { t } from '../../words/t';
import type { Outline } from '#shared/model/outline';
import type { Reading } from '#shared/model/reading';
import { listDoubts } from '#shared/ocr/index';
import type { Doubt } from '#shared/ocr/index';

interface ScannedTextProps {
  readonly reading: Reading;
  readonly outline: Outline;
  readonly marks: readonly Mark[];
  readonly onDoubt: (doubt: Doubt) => void;
}

/** A document as text; words of a scan that may be wrong are underlined, a click on one is told. */
export function ScannedText({ reading, outline, marks, onDoubt }: ScannedTextProps) {
  const doubts = useMemo(() => listDoubts(reading), [reading]);
  return (
    <>
      {reading.recognisedPages !== undefined && (
        <Text size="sm" mb="xs">
          {`${t('recognise.doubts', { count: doubts.length })}. ${t('recognise.doubtsHint')}`}
        </Text>
      )}
      <TextView
        reading={reading}
        outline={outline}
        marks={marks}
        doubts={doubts}
        onDoubt={onDoubt}
      />
    </>
  );
}
