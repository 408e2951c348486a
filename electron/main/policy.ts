/** The one origin of the program in Electron. IndexedDB belongs to it, so it never changes. */
export const appOrigin = 'app://main';

/** Where the page lies. */
export interface PageAddress {
  /** What the window opens. */
  readonly url: string;
  /** `app:`; `http:` with the development server. */
  readonly protocol: string;
  readonly host: string;
}

/** The page's address. A development server counts only in a program that is not packaged. */
export function pageAddress(isPackaged: boolean, developmentUrl: string | undefined): PageAddress {
  if (!isPackaged && developmentUrl !== undefined) {
    const { protocol, host } = new URL(developmentUrl);
    return { url: developmentUrl, protocol, host };
  }
  return { url: `${appOrigin}/`, protocol: 'app:', host: 'main' };
}

/** Whether an address lies in the page's own origin. Compared by parts: `app://main.evil` begins like ours. */
export function isOurs(url: string, page: PageAddress): boolean {
  const parsed = parseUrl(url);
  return (
    parsed !== null &&
    parsed.protocol === page.protocol &&
    parsed.host === page.host &&
    parsed.username === '' &&
    parsed.password === ''
  );
}

/** Whether the window may go to an address: the page itself once more (a reload), and nothing else of ours either. */
export function mayNavigate(url: string, page: PageAddress): boolean {
  return isOurs(url, page) && ['/', '/index.html'].includes(new URL(url).pathname);
}

/** Whether the page may load from an address: its own, bytes it made itself, and while developing its server's socket. */
export function mayLoad(url: string, page: PageAddress): boolean {
  const protocol = parseUrl(url)?.protocol;
  if (protocol === 'data:') return true;
  if (protocol === 'blob:') return isOurs(url.slice('blob:'.length), page);
  if (protocol === 'ws:' && page.protocol === 'http:') {
    return isOurs(url.replace(/^ws:/i, 'http:'), page);
  }
  return isOurs(url, page);
}

/** The frame a request came from, as far as the decision needs it. */
export interface Sender {
  readonly url: string;
  /** Null for the window's own page. */
  readonly parent: unknown;
}

/** Whether a request may be answered: only our own page, and not a frame inside it. */
export function mayAsk(sender: Sender | null, page: PageAddress): boolean {
  return sender !== null && sender.parent === null && isOurs(sender.url, page);
}

function parseUrl(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}
