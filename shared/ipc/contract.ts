import type { JournalEntry } from '#shared/model/journal';

/** A file the person chose or dropped. The page names it by `id`; its path stays with the host. */
export interface PickedFile {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/** An original kept in the vault. */
export interface OriginalInfo {
  readonly sha256: string;
  readonly size: number;
}

/** The whole journal as it could be read. */
export interface JournalRead {
  readonly entries: readonly JournalEntry[];
  /** Lines that could not be read: a torn last line after a power cut, or damage. They are left out, never the rest. */
  readonly unreadable: number;
}

/** What the host is and where it keeps things, for Cài đặt. */
export interface HostDescription {
  readonly host: 'electron' | 'browser';
  readonly appVersion: string;
  /** A folder for people to read, or a sentence in Vietnamese where there is none. */
  readonly dataPlace: string;
  /** False where the host may drop the data when the disk fills. */
  readonly durable: boolean;
}

/**
 * Every request the page may make of its host, and nothing else. Each is answered by
 * `electron/main/requests/*` and by `renderer/host/browser/*`; a missing or misspelt answer does not compile.
 */
export interface HostRequests {
  /** Lets the person choose documents. Empty when they cancel. */
  'files.pick': () => readonly PickedFile[];
  /** The bytes of a file picked in this run. Throws when it is gone or cannot be read. */
  'files.read': (id: string) => Uint8Array;
  /** Asks where to put a file and writes it (the browser downloads it). False when the person cancels. */
  'files.save': (suggestedName: string, bytes: Uint8Array) => boolean;

  /** Keeps the bytes under their SHA-256, atomically. Keeping the same bytes twice is no error. */
  'vault.keepOriginal': (bytes: Uint8Array) => OriginalInfo;
  /** Null when the vault has no such original. */
  'vault.readOriginal': (sha256: string) => Uint8Array | null;
  'vault.listOriginals': () => readonly OriginalInfo[];
  /** Removes an original for good (emptying Thùng rác). */
  'vault.removeOriginal': (sha256: string) => void;
  /** Appends to the journal; resolves when the entries are on disk. */
  'vault.append': (entries: readonly JournalEntry[]) => void;
  'vault.readJournal': () => JournalRead;

  /**
   * Prints the sheets of the page as it is now shown (`@page` decides paper and direction). `pdf` asks where to save
   * a PDF; `paper` opens the system's print dialog. The browser host opens its print dialog for both. False when cancelled.
   */
  'print.page': (how: 'pdf' | 'paper', suggestedName: string) => boolean;

  'system.describe': () => HostDescription;
}

/** What the host tells the page unasked: a menu entry chosen. */
export type HostCommand = 'add-files' | 'search' | 'print' | 'settings' | 'help';

export type RequestName = keyof HostRequests;
export type RequestArguments<Name extends RequestName> = Parameters<HostRequests[Name]>;
export type RequestAnswer<Name extends RequestName> = ReturnType<HostRequests[Name]>;

/** What a host has to provide: one answer for each request. What fails rejects with an Error for the officer to read. */
export type HostAnswers = {
  readonly [Name in RequestName]: (...args: RequestArguments<Name>) => Promise<RequestAnswer<Name>>;
};

/** The host as the page sees it: `window.host` in Electron, an object of the page itself in the browser. */
export interface Host {
  /** Rejects with an Error whose message is plain Vietnamese and says what to do next. */
  request<Name extends RequestName>(
    name: Name,
    ...args: RequestArguments<Name>
  ): Promise<RequestAnswer<Name>>;
  /** Calls back for each command; returns a function that stops it. */
  onCommand(callback: (command: HostCommand) => void): () => void;
}
