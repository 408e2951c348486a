import type { Reading } from '#shared/model/reading';
import type { ReadFailure } from '#shared/pages/read-failure';
import type { ReadProgress, RecognisedPages } from '#shared/pages/read-pages';

/** What reading a file comes to. */
export type ReadResult = Reading | ReadFailure;

/** A file for the worker; one at a time. */
export interface ReadJob {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** Absolute URL of the folder with pdf.js's data; ends with a slash. */
  readonly assets: string;
  /** What recognition of letters has made of its pages so far. */
  readonly recognised: RecognisedPages;
}

/** What the worker tells of its file: how far it is, and at last what came of it. */
export type ReadMessage = { readonly progress: ReadProgress } | { readonly result: ReadResult };
