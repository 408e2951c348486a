import type { Session, WebContents } from 'electron';
import { mayLoad, mayNavigate, type PageAddress } from './policy';

/** The page asks for nothing of this machine and loads nothing but itself. */
export function guardSession(session: Session, page: PageAddress): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  // Files are saved by a request, never downloaded.
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !mayLoad(url, page) }));
}

/** No contents of this program ever leaves its page, opens a window or holds a foreign page. */
export function guardContents(contents: WebContents, page: PageAddress): void {
  const stay = (event: { readonly url: string; preventDefault(): void }): void => {
    if (!mayNavigate(event.url, page)) event.preventDefault();
  };
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
