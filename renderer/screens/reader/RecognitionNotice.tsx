import { Alert, Button, Group, Text } from '@mantine/core';
import { tellFailure } from '../../components/undo';
import { pauseRecognition, resumeRecognition } from '../../import/recognise-queue';
import { useRecognition } from '../../stores/recognitions';
import { t } from '../../words/t';

/** Says that pages are still pictures: being recognised, paused or left so; nothing for other documents. */
export function RecognitionNotice({ id }: { readonly id: string }) {
  const row = useRecognition(id);
  if (!row) return null;
  const { state, done, of, problem } = row;
  const words =
    state === 'stopped'
      ? t('recognise.stopped', { count: of - done })
      : state === 'paused'
        ? t('recognise.paused', { page: Math.min(done + 1, of), of })
        : t('recognise.underWay', { done, of });
  return (
    <Alert mb="xs" p="xs">
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" role="status">
          {[words, problem].filter((part) => part !== null).join(' ')}
        </Text>
        {state === 'waiting' ? (
          <Button
            size="compact-md"
            variant="default"
            onClick={() => pauseRecognition(id).catch(tellFailure)}
          >
            {t('recognise.pause')}
          </Button>
        ) : (
          <Button size="compact-md" onClick={() => resumeRecognition(id).catch(tellFailure)}>
            {state === 'paused' ? t('recognise.resume') : t('recognise.start')}
          </Button>
        )}
      </Group>
    </Alert>
  );
}
