import { Dexie } from 'dexie';
import type { Table } from 'dexie';
import type { Commemoration, SettledDate } from '#shared/model/commemoration';
import type { Draft } from '#shared/model/draft';
import type {
  Anniversary,
  Citation,
  DocumentMeta,
  Mention,
  Report,
  Task,
} from '#shared/model/fact';
import type { TaskState, Unit } from '#shared/model/journal';
import type { Outline } from '#shared/model/outline';
import type { Reading } from '#shared/model/reading';
import type { SavedSearch } from '#shared/model/saved-search';
import type { WordCorrection } from '#shared/ocr/index';
import type { ReadFailure } from '#shared/pages/read-failure';

/** A document of the archive, without its text. */
export interface DocumentRow {
  /** SHA-256 of the original. */
  readonly id: string;
  readonly fileName: string;
  readonly format: 'pdf' | 'text' | 'word' | 'picture';
  readonly sample: boolean;
  /** ISO 8601, UTC. */
  readonly addedAt: string;
  /** When it was put into Thùng rác; null while it is in use. */
  readonly trashedAt: string | null;
  /** Bytes of the original. */
  readonly size: number;
  /** `waiting`: the original is kept, reading is to come. `failed`: it could not be read; see `failure`. */
  readonly state: 'waiting' | 'read' | 'failed';
  readonly failure: ReadFailure | null;
  /** What the text is like, for finding other copies of the act; empty where nothing was read. See `sketchText`. */
  readonly sketch: Uint32Array;
  /** The copy of the same act whose duties count instead of this one's; null for any other document. */
  readonly copyOf: string | null;
  /** Documents that look alike and are different acts, as a person said. */
  readonly apartFrom: readonly string[];
  readonly pageCount: number;
  /** Pages of which nothing could be read. */
  readonly unreadCount: number;
  /** Pages whose letters were recognised in a picture. */
  readonly recognisedCount: number;
  /** Pages whose letters are yet to be recognised in their pictures; not among those of `unreadCount`. */
  readonly pictureCount: number;
  readonly taskCount: number;
  readonly meta: DocumentMeta;
  readonly recipients: readonly Mention[];
  /** Versions of the stages that read it; another number means: read again. */
  readonly readVersion: string;
}

/** What a document says, letter by letter. */
export interface ReadingRow {
  readonly id: string;
  readonly reading: Reading;
  readonly outline: Outline;
}

/** A fact of one document; `key` is unique over all documents. */
export type FactRow<Fact> = Fact & {
  readonly key: string;
  readonly document: string;
  /** Its time was recognised in a picture: digits are least sure, and have to be compared. Absent for any other. */
  readonly timeFromPicture?: true;
};

/** A document with pages whose letters are to be recognised in their pictures. */
export interface RecognitionRow {
  readonly document: string;
  /** `waiting`: its turn comes, or it is in hand. `paused` and `stopped` wait for the person; stopped ones are not shown. */
  readonly state: 'waiting' | 'paused' | 'stopped';
  /** Pages recognised so far, and to be recognised in all. */
  readonly done: number;
  readonly of: number;
  /** Why it was paused, where it was not the person. */
  readonly problem: string | null;
}

/** A word of a scan that the officer put right. */
export interface CorrectionRow extends WordCorrection {
  /** Of its document and place. */
  readonly key: string;
  readonly document: string;
}

/** What the officer decided about one task or report. */
export interface DecisionRow {
  /** As {@link FactRow}'s. */
  readonly key: string;
  readonly document: string;
  readonly state: TaskState;
  readonly note: string;
  readonly changedAt: string;
}

/** What the officer did to a day of the calendar. */
export interface OfficerDayRow {
  /** Id of the commemoration. */
  readonly id: string;
  /** The day as the officer wants it; null where it is as the table or a document has it. */
  readonly kept: Commemoration | null;
  readonly keptAt: string;
  readonly hidden: boolean;
}

/** What the officer answered where a document gives a day another date. */
export interface SettledDateRow extends SettledDate {
  /** Of the commemoration and the other date. */
  readonly key: string;
  readonly at: string;
}

/** Small single values. */
export type SettingRow =
  | { readonly key: 'unit'; readonly unit: Unit }
  /** Ids of the journal's entries that are in the tables, in order: their number and the last one. */
  | { readonly key: 'journal'; readonly count: number; readonly last: string };

/**
 * The tables behind the screens. All of it can be made again from the vault: originals give documents and facts,
 * the journal gives decisions.
 */
export class Tables extends Dexie {
  declare readonly documents: Table<DocumentRow, string>;
  declare readonly readings: Table<ReadingRow, string>;
  declare readonly tasks: Table<FactRow<Task>, string>;
  declare readonly reports: Table<FactRow<Report>, string>;
  declare readonly anniversaries: Table<FactRow<Anniversary>, string>;
  declare readonly citations: Table<FactRow<Citation>, string>;
  declare readonly decisions: Table<DecisionRow, string>;
  declare readonly recognitions: Table<RecognitionRow, string>;
  declare readonly corrections: Table<CorrectionRow, string>;
  declare readonly officerDays: Table<OfficerDayRow, string>;
  declare readonly settledDates: Table<SettledDateRow, string>;
  declare readonly drafts: Table<Draft, string>;
  declare readonly savedSearches: Table<SavedSearch, string>;
  declare readonly settings: Table<SettingRow, SettingRow['key']>;

  constructor(name = 'so-ke-hoach') {
    super(name);
    this.version(1).stores({
      documents: 'id, addedAt',
      readings: 'id',
      tasks: 'key, document, due',
      reports: 'key, document, due',
      anniversaries: 'key, document',
      citations: 'key, document',
      decisions: 'key, document',
      drafts: 'id',
      settings: 'key',
    });
    // Rows of the first version lack fields that cannot be made up: they are made again from the vault.
    this.version(2)
      .stores({ documents: 'id, addedAt, state' })
      .upgrade(async (change) => change.table('settings').delete('journal'));
    this.version(3).stores({ recognitions: 'document, state', corrections: 'key, document' });
    this.version(4).stores({ officerDays: 'id', settledDates: 'key' });
    this.version(5).stores({ savedSearches: 'id' });
  }
}

/** The one database of the program. */
export const tables = new Tables();

/** The key of a fact over all documents. */
export function factKey(document: string, fact: string): string {
  return `${document}:${fact}`;
}
