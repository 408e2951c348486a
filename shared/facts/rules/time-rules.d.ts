import type { Time } from '#shared/facts/words/time';
import { type Refiner } from '#shared/facts/engine/refine';
import { type Rule } from '#shared/facts/engine/rule';
/** When something in running text is to be done. A number is a date only inside such a phrase. */
export declare const TIME_RULES: readonly Rule<Time>[];
/** What a field or column of time may hold besides: bare months and years, whose word is the label. */
export declare const TIME_FIELD_RULES: readonly Rule<Time>[];
/** Recurrence that describes a noun is dropped; "định kỳ hằng năm" is its own phrase and stands. */
export declare const dropAttributes: Refiner<Time>;
/** In this order: the longer stands, then attributes go. */
export declare const TIME_REFINERS: readonly Refiner<Time>[];
