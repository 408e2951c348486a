import type { Commemoration, SettledDate } from '#shared/model/commemoration';
import type { Draft } from '#shared/model/draft';
import type { Box } from '#shared/model/page';
import type { SavedSearch } from '#shared/model/saved-search';

/** Where a task stands. `not-a-task` is a card the officer refused. */
export type TaskState = 'todo' | 'doing' | 'done' | 'not-a-task';

/** The officer's own unit. */
export interface Unit {
  /** Full official name, "Sở Thông tin và Truyền thông tỉnh Cao Bằng". */
  readonly name: string;
  /** Abbreviations and earlier names under which plans mention it. */
  readonly otherNames: readonly string[];
  /** Name of the agency above it, as it stands first in the head of a document; may be empty. */
  readonly parent: string;
  /** Place for "…, ngày … tháng … năm"; may be empty. */
  readonly place: string;
}

/**
 * Everything a person decided, one entry each; never changed, only added to. What was read from documents
 * is not in the journal: it can be read again from the originals.
 */
export type Decision =
  | {
      readonly kind: 'document.added';
      /** SHA-256 of the original: the document's id. */
      readonly document: string;
      readonly fileName: string;
      /** One of the plans shipped with the program. */
      readonly sample: boolean;
    }
  | { readonly kind: 'document.trashed'; readonly document: string }
  | { readonly kind: 'document.restored'; readonly document: string }
  /** Out of Thùng rác for good, the original too. */
  | { readonly kind: 'document.purged'; readonly document: string }
  | {
      /** Scan, signed copy and draft of one act. */
      readonly kind: 'family.settled';
      readonly documents: readonly string[];
      /** The one whose duties count; null: they are different acts after all. */
      readonly counts: string | null;
    }
  /** Takes `family.settled` back: the question is open again. */
  | { readonly kind: 'family.opened'; readonly documents: readonly string[] }
  | {
      readonly kind: 'task.decided';
      readonly document: string;
      /** Id of the task or report. */
      readonly task: string;
      readonly state?: TaskState;
      readonly note?: string;
    }
  | {
      /** A word of a scan put right; kept beside the original and what was recognised. */
      readonly kind: 'word.corrected';
      readonly document: string;
      /** 1 for the first page. */
      readonly page: number;
      /** Where the word stands on the page as it was recognised. */
      readonly box: Box;
      /** Empty: nothing is written there. Null takes a correction back. */
      readonly text: string | null;
    }
  /** A day of the officer's own, or one of the table or of a document as the officer changed it. */
  | { readonly kind: 'day.kept'; readonly commemoration: Commemoration }
  /** Takes `day.kept` back: an own day goes, another is again as the table or the document has it. */
  | { readonly kind: 'day.released'; readonly commemoration: string }
  | { readonly kind: 'day.hidden'; readonly commemoration: string }
  /** Takes `day.hidden` back. */
  | { readonly kind: 'day.shown'; readonly commemoration: string }
  | ({ readonly kind: 'date.settled' } & SettledDate)
  /** Takes `date.settled` back: the question is open again. */
  | ({ readonly kind: 'date.opened' } & Pick<SettledDate, 'commemoration' | 'other'>)
  | { readonly kind: 'unit.set'; readonly unit: Unit }
  | { readonly kind: 'draft.saved'; readonly draft: Draft }
  | { readonly kind: 'draft.removed'; readonly draft: string }
  /** A search kept, or one of the same id changed. */
  | { readonly kind: 'search.kept'; readonly search: SavedSearch }
  | { readonly kind: 'search.removed'; readonly search: string };

/** One line of the journal. */
export type JournalEntry = Decision & {
  /** Unique; the same entry read twice counts once. */
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
};
