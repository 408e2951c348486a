import type { DocumentFacts } from '#shared/model/fact';
import type { Outline } from '#shared/model/outline';
import type { Reading } from '#shared/model/reading';
/** Reads everything a document says of itself and of what is to be done. Never fails; what is not there is empty. */
export declare function readFacts(reading: Reading, outline: Outline): DocumentFacts;
