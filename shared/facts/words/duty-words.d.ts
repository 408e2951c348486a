import type { Span } from '#shared/model/reading';
import { type Word } from '#shared/facts/engine/word';
/** Bodies named one after another. */
export declare const units: Word<readonly Span[]>;
/** What a body is told to do: a verb of the language of plans. */
export declare const verb: Word<string>;
