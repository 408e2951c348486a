import type { Mention } from '#shared/model/fact';
import type { Span } from '#shared/model/reading';
import type { Context } from '#shared/facts/engine/word';
import type { Time } from '#shared/facts/words/time';
/** When something is to be done, with the words that say so. */
export interface When extends Time {
  readonly mention: Mention | null;
  readonly rule: string | null;
}
/** Nothing is said of when. */
export declare const NO_TIME: When;
/** The time a field holds: its whole value is the mention, the latest day in it is due. */
export declare function readTimeField(text: string, field: Span, context: Context): When;
/** Whether a verb of the language of plans stands anywhere in the words. */
export declare function hasVerb(text: string): boolean;
/** The time running text names: the first deadline, or the first recurrence that is the item's own. */
export declare function readTimeWithin(text: string, item: Span, context: Context): When;
