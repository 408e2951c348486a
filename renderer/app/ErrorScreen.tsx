import { Button, Container, Group, Stack, Text, Title } from '@mantine/core';
import { host } from '../host';
import { t } from '../words/t';

/** What happened and what to do, with a report that can be kept. `text` replaces the general advice. */
export function ErrorScreen({ error, text }: { readonly error: unknown; readonly text?: string }) {
  const report = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
  const save = (): void => {
    void host.request('files.save', 'so-ke-hoach-loi.txt', new TextEncoder().encode(report));
  };
  return (
    <Container size="sm" py="xl" role="alert">
      <Stack>
        <Title>{t('app.failed.title')}</Title>
        <Text>{text ?? t('app.failed.text')}</Text>
        <Group>
          <Button onClick={() => window.location.reload()}>{t('app.failed.reload')}</Button>
          <Button variant="default" onClick={save}>
            {t('app.failed.save')}
          </Button>
        </Group>
      </Stack>
    </Container>
  );
}
