import { fileURLToPath } from 'node:url';
import { hasDisplay } from '../../electron/launch/choose-host.mjs';
import { findElectron } from '../../electron/launch/electron-binary.mjs';

/** The Electron to test with; null where it was never fetched. */
export const electronBinary = findElectron(fileURLToPath(new URL('../..', import.meta.url)));

/** Why the tests of a real Electron cannot run here; null where they can. */
export const whyNoElectron =
  electronBinary === null
    ? 'the Electron binary is not in node_modules (it is fetched at its first run, online)'
    : hasDisplay(process.platform, process.env)
      ? null
      : 'there is no display (run them under xvfb-run)';
