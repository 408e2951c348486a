import type { Day } from '#shared/model/day';
import type { Span } from '#shared/model/reading';
/** Number and symbol of the document itself; the number is null where the place was left blank. */
export interface OwnNumber {
  readonly number: string | null;
  readonly numberPart: string | null;
  readonly symbol: string;
  readonly span: Span;
}
/** Finds the number in the head; stamps of incoming mail have a number of their own and are passed over. */
export declare function readOwnNumber(text: string, head: Span): OwnNumber | null;
/** "Cao Bằng, ngày 30 tháng 3 năm 2021". */
export interface PlaceAndDate {
  readonly place: string;
  readonly placeSpan: Span;
  /** Null where the day or month was left blank. */
  readonly date: Day | null;
  readonly dateSpan: Span;
}
/** Finds place and date in the head. */
export declare function readPlaceAndDate(text: string, head: Span): PlaceAndDate | null;
