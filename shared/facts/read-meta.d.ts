import type { DocumentMeta } from '#shared/model/fact';
import type { Outline } from '#shared/model/outline';
import type { Reading } from '#shared/model/reading';
/** Reads what head and foot say of the document itself. What is not there stays null. */
export declare function readMeta(reading: Reading, outline: Outline): DocumentMeta;
