import { Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { CorrectDialog } from './CorrectDialog';
import { TextView } from './TextView';
import type { Paper } from '../../components/open-paper';
import { t } from '../../words/t';
import type { Outline } from '#shared/model/outline';
import type { Reading, Span } from '#shared/model/reading';
import { listDoubts } from '#shared/ocr/index';
import type { Doubt } from '#shared/ocr/index';

interface ScannedTextProps {
  readonly document: string;
  readonly paper: Paper | null;
  readonly reading: Reading;
  readonly outline: Outline;
  readonly span: Span | null;
}

/** A document as text; words of a scan that may be wrong are underlined, a click on one shows its picture and lets it be put right. */
export function ScannedText({ document, paper, reading, outline, span }: ScannedTextProps) {
  const [chosen, setChosen] = useState<Doubt | null>(null);
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
        span={span}
        doubts={doubts}
        onDoubt={setChosen}
      />
      {chosen && (
        <CorrectDialog
          document={document}
          paper={paper}
          reading={reading}
          word={chosen}
          onClose={() => setChosen(null)}
        />
      )}
    </>
  );
}
