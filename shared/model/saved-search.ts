/** What a search is narrowed to; for each facet any of its values will do, and none is no limit. */
export interface SearchChoice {
  readonly type: readonly string[];
  /** "2023". */
  readonly year: readonly string[];
  readonly issuer: readonly string[];
  readonly unit: readonly string[];
  /** Only documents with tasks that are not done. */
  readonly onlyOpen: boolean;
}

/** A search the officer keeps to ask again. */
export interface SavedSearch {
  readonly id: string;
  readonly name: string;
  /** As it was typed. */
  readonly text: string;
  readonly choice: SearchChoice;
}
