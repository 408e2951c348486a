import { AppShell, Group, NavLink, Text } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { useHotkeys } from '@mantine/hooks';
import { useCallback, useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { Screens } from './Screens';
import { SearchBox } from './SearchBox';
import { destinations } from './destinations';
import { focusFind, focusSearchBox } from '../components/move-between-hits';
import { tellFailure, undoLast } from '../components/undo';
import { host } from '../host';
import { pickFiles, takeDropped } from '../import/pick-files';
import { parseAsked, routes } from '../routes';
import { t } from '../words/t';

/** Navigation, the search box, keys and the drop area around every screen. */
export function Frame() {
  const [location, navigate] = useLocation();
  const search = useRef<HTMLInputElement>(null);
  const openHelp = useCallback(() => {
    const isSearching = parseAsked(location) !== null || document.activeElement === search.current;
    navigate(isSearching ? routes.searchHelp() : routes.settings());
  }, [location, navigate]);

  useHotkeys(
    [
      ...destinations.map(
        ({ route }, index) => [`alt+${index + 1}`, () => navigate(route)] as [string, () => void],
      ),
      ['mod+K', () => search.current?.select()],
      ['mod+O', () => void pickFiles(navigate)],
      ['mod+F', focusFind],
      ['F1', openHelp],
    ],
    [],
  );
  useHotkeys([
    ['mod+Z', () => void undoLast()],
    ['/', focusSearchBox],
  ]);

  useEffect(() => {
    if (location === routes.search()) search.current?.focus();
  }, [location]);

  useEffect(
    () =>
      host.onCommand((command) => {
        if (command === 'add-files') void pickFiles(navigate);
        else if (command === 'search') search.current?.select();
        else if (command === 'print')
          host.request('print.page', 'paper', document.title).catch(tellFailure);
        else openHelp();
      }),
    [navigate, openHelp],
  );

  return (
    <AppShell header={{ height: 60 }} navbar={{ width: 210, breakpoint: 0 }} padding="md">
      <AppShell.Header className="no-print">
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Text fw={700} size="lg">
            {t('app.name')}
          </Text>
          <SearchBox ref={search} />
          <Text size="sm" c="dimmed" className="private">
            {t('app.private')}
          </Text>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar className="no-print" p="xs" aria-label={t('nav.menu')}>
        {destinations.map(({ route, word, Icon, prefix }) => (
          <NavLink
            key={route}
            href={`#${route}`}
            label={t(word)}
            leftSection={<Icon size={24} stroke={1.6} />}
            active={prefix === '/' ? location === '/' : location.startsWith(prefix)}
          />
        ))}
      </AppShell.Navbar>
      <AppShell.Main>
        <Screens />
        <Dropzone.FullScreen
          withinPortal={false}
          active
          onDrop={(files) => void takeDropped(files, navigate)}
          onReject={() => undefined}
          onError={tellFailure}
        >
          <Text size="xl" ta="center" mt="30vh">
            {t('documents.drop')}
          </Text>
        </Dropzone.FullScreen>
      </AppShell.Main>
    </AppShell>
  );
}
