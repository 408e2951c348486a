import { Center, Loader, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { ErrorScreen } from './ErrorScreen';
import { openTables } from '../import/open-tables';
import { FirstStart } from '../screens/first-start/FirstStart';
import { useUnit } from '../stores/unit';
import { t } from '../words/t';
import type { RebuildProgress } from '../stores/rebuild';

// Once for each start of the program, however often React mounts the component.
let opened: Promise<void> | null = null;

type State = 'opening' | 'open' | { readonly error: unknown };

/** Opens the archive, asks for the unit on the first start, then shows its children. */
export function Opening({ children }: { readonly children: ReactNode }) {
  const [state, setState] = useState<State>('opening');
  const [progress, setProgress] = useState<RebuildProgress | null>(null);
  const unit = useUnit();

  useEffect(() => {
    opened ??= openTables(setProgress);
    opened.then(
      () => setState('open'),
      (error: unknown) => setState({ error }),
    );
  }, []);

  if (typeof state === 'object') {
    const why = state.error instanceof Error ? state.error.message : String(state.error);
    return <ErrorScreen error={state.error} text={t('app.vaultFailed', { why })} />;
  }
  if (state === 'opening' || unit === undefined) {
    return (
      <Center h="100vh">
        <Stack align="center">
          <Loader />
          <Text>{progress ? t('app.rebuilding', { ...progress }) : t('app.loading')}</Text>
        </Stack>
      </Center>
    );
  }
  return unit === null ? <FirstStart /> : children;
}
