import type { JournalEntry } from '#shared/model/journal';
import type { QueueBatch, QueuedBatch, QueueOutcome } from '#shared/model/queue';

/** A file the person chose or dropped. The page names it by `id`; its path stays with the host. */
export interface PickedFile {
  readonly id: string;
  /** With the folders it was found in: `Năm 2024/57-KH.pdf`. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/** The files of a folder and of those in it. */
export interface FolderListing {
  readonly files: readonly PickedFile[];
  /** One sentence for each folder or file that could not be looked at. */
  readonly refused: readonly string[];
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
  /** Lets the person choose a folder. Null when they cancel. */
  'files.pickFolder': () => FolderListing | null;
  /** Asks where to put a file and writes it (the browser downloads it). False when the person cancels. */
  'files.save': (suggestedName: string, bytes: Uint8Array) => boolean;

  /** Keeps the bytes under their SHA-256, atomically. Keeping the same bytes twice is no error. */
  'vault.keepOriginal': (bytes: Uint8Array) => OriginalInfo;
  /** As `vault.keepOriginal`, for a picked file: it goes to the vault without passing through the page. */
  'vault.keepFile': (id: string) => OriginalInfo;
  /** Null when the vault has no such original. */
  'vault.readOriginal': (sha256: string) => Uint8Array | null;
  'vault.listOriginals': () => readonly OriginalInfo[];
  /** Removes an original for good (emptying Thùng rác), and what was derived from it. */
  'vault.removeOriginal': (sha256: string) => void;
  /**
   * Keeps what was made from an original at great cost (the words of a scan), one line each, so that it need not be
   * made again; resolves when the lines are on disk.
   */
  'vault.keepDerived': (sha256: string, lines: readonly string[]) => void;
  /** The lines kept, oldest first; one may be there in part, after a power cut. */
  'vault.readDerived': (sha256: string) => readonly string[];
  /** Appends to the journal; resolves when the entries are on disk. */
  'vault.append': (entries: readonly JournalEntry[]) => void;
  'vault.readJournal': () => JournalRead;

  /** Writes down files on their way in; where the host knows their paths it still knows them in the next run. */
  'vault.addBatch': (batch: QueueBatch) => void;
  'vault.settleLines': (batch: string, outcomes: readonly QueueOutcome[]) => void;
  /** Every batch not yet removed, oldest first. */
  'vault.readQueue': () => readonly QueuedBatch[];
  'vault.removeBatch': (batch: string) => void;

  /** The folder whose new files come in by themselves; `possible` is false where the host cannot watch one. */
  'watch.describe': () => { readonly possible: boolean; readonly folder: string | null };
  /** Lets the person choose it. False when they cancel. */
  'watch.choose': () => boolean;
  'watch.stop': () => void;
  /** What is new in it and no longer grows; offered again until `watch.confirm`. */
  'watch.takeNew': () => FolderListing;
  /** These are in the queue. */
  'watch.confirm': (ids: readonly string[]) => void;

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
