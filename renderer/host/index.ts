import type { Host } from '#shared/ipc/contract';
import { createBrowserHost } from './browser/browser-host';
import { withPageFiles } from './page-files';

export { registerDroppedFile } from './page-files';

declare global {
  interface Window {
    /** Put there by Electron's preload; missing in a browser. */
    readonly host?: Host;
  }
}

/** The host of this run: Electron, or the browser itself. */
export const host: Host =
  window.host === undefined ? createBrowserHost() : withPageFiles(window.host);
