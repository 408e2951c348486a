import { existsSync } from 'node:fs';
import { findBrowser } from '../../electron/launch/find-browser.mjs';

/** The browser that the end-to-end tests drive; null when the machine has none. */
export const chromium = existsSync('/usr/bin/chromium')
  ? '/usr/bin/chromium'
  : findBrowser(process.platform, process.env, existsSync);

/** Quiet, offline and the same on every machine. Chromium does not start for root with its sandbox. */
export const chromiumArguments = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
