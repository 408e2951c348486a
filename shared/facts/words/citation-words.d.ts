import type { Word } from '#shared/facts/engine/word';
export { day } from '#shared/facts/words/calendar-words';
export { docnumber, doctype } from '#shared/facts/words/document-number';
/** Who issued a document: one body or two joined by "và". */
export declare const issuer: Word<string>;
/** A document called by its name alone: a law, a resolution of a congress, a treaty, a strategy. */
export declare const named: Word<string>;
