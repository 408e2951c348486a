export { describeFailure } from '#shared/pages/describe-failure';
export { joinPages } from '#shared/pages/join-pages';
export { type PlaceOnPage, locateSpan } from '#shared/pages/locate-span';
export { readBytes } from '#shared/pages/read-bytes';
export { type ReadFailure, type ReadFailureCode, isReadFailure } from '#shared/pages/read-failure';
export { readPage } from '#shared/pages/read-page';
export type { ReadProgress } from '#shared/pages/read-pages';
export { readTextReading } from '#shared/pages/read-text-reading';
export { type FileKind, recogniseFile } from '#shared/pages/recognise-file';

/** Raised whenever the same file would be read differently: stored readings are then made again. */
export const READING_VERSION = 4;
