import { Alert, Anchor, Button, Card, Group, Progress, Stack, Text, Title } from '@mantine/core';
import { tellFailure } from '../../components/undo';
import { pauseRecognition, resumeRecognition, stopRecognition } from '../../import/recognise-queue';
import { routes } from '../../routes';
import { nameDocument } from '../../stores/documents';
import type { DocumentRow } from '../../stores/documents';
import { useRecognitions } from '../../stores/recognitions';
import type { RecognitionRow } from '../../stores/recognitions';
import { t } from '../../words/t';

/** Scans whose letters are being recognised: how far, with pause and stop. Nothing where there are none. */
export function RecognitionCard({ documents }: { readonly documents: readonly DocumentRow[] }) {
  const rows = useRecognitions() ?? [];
  const byId = new Map(documents.map((row) => [row.id, row]));
  const shown = rows.flatMap((recognition) => {
    const row = byId.get(recognition.document);
    return row ? [{ recognition, row }] : [];
  });
  if (shown.length === 0) return null;
  return (
    <Card withBorder className="no-print" component="section" aria-label={t('recognise.title')}>
      <Title order={2} mb="xs">
        {t('recognise.title')}
      </Title>
      <Stack gap="sm">
        {shown.map(({ recognition, row }) => (
          <RecognitionLine key={row.id} recognition={recognition} row={row} />
        ))}
      </Stack>
    </Card>
  );
}

function RecognitionLine({
  recognition,
  row,
}: {
  readonly recognition: RecognitionRow;
  readonly row: DocumentRow;
}) {
  const { state, done, of, problem } = recognition;
  const name = nameDocument(row);
  const at = { page: Math.min(done + 1, of), of };
  const words = t(state === 'paused' ? 'recognise.paused' : 'recognise.page', at);
  return (
    <div data-recognition={state}>
      <Group wrap="nowrap" align="baseline" gap="sm">
        <Anchor href={`#${routes.document(row.id)}`} fw={500} className="file-name">
          {name}
        </Anchor>
        <Text flex={1}>{words}</Text>
        {state === 'paused' ? (
          <Button
            size="compact-md"
            aria-label={`${t('recognise.resume')}: ${name}`}
            onClick={() => resumeRecognition(row.id).catch(tellFailure)}
          >
            {t('recognise.resume')}
          </Button>
        ) : (
          <Button
            size="compact-md"
            variant="default"
            aria-label={`${t('recognise.pause')}: ${name}`}
            onClick={() => pauseRecognition(row.id).catch(tellFailure)}
          >
            {t('recognise.pause')}
          </Button>
        )}
        <Button
          size="compact-md"
          variant="default"
          aria-label={`${t('recognise.stop')}: ${name}`}
          onClick={() => stopRecognition(row.id).catch(tellFailure)}
        >
          {t('recognise.stop')}
        </Button>
      </Group>
      {problem !== null && <Alert mt={4}>{problem}</Alert>}
      <Progress mt={4} value={(100 * done) / of} aria-label={`${name}: ${words}`} />
    </div>
  );
}
