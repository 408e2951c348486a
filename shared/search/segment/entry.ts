/** What can be searched in: names of the fields, the longest last, and of the facets. */
export interface Schema {
  readonly fields: readonly string[];
  readonly facets: readonly string[];
}

/** One thing that can be found: a document, or a task of one. */
export interface Entry {
  /** What it was made from; all entries of a source come and go together. */
  readonly source: string;
  /** What version of the source. */
  readonly version: string;
  /** Its own name within the source. */
  readonly name: string;
  /** A text for each field of the schema; '' for none. */
  readonly fields: readonly string[];
  /** Values for each facet of the schema. */
  readonly facets: readonly (readonly string[])[];
}
