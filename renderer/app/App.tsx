import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { ErrorBoundary } from './ErrorBoundary';
import { Frame } from './Frame';
import { Opening } from './Opening';
import { theme } from './theme';

/** The whole program: error screen, opening of the archive, frame. */
export function App() {
  return (
    <MantineProvider theme={theme} forceColorScheme="light">
      <Notifications position="bottom-center" limit={2} autoClose={6000} />
      <ErrorBoundary>
        {/* oxlint-disable-next-line react/hooks -- wouter takes the hook itself */}
        <Router hook={useHashLocation}>
          <Opening>
            <Frame />
          </Opening>
        </Router>
      </ErrorBoundary>
    </MantineProvider>
  );
}
