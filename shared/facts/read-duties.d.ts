import type { Mention } from '#shared/model/fact';
import type { Span } from '#shared/model/reading';
/** The bodies a field, cell or heading lists. */
export declare function unitsOf(text: string, list: Span): readonly Mention[];
/** Whether a heading consists of bodies and nothing else: "Đề nghị Sở Ngoại vụ". */
export declare function namesOnlyUnits(text: string, heading: Span): boolean;
/** Who leads an item, as its own words say. */
export interface Lead {
  readonly units: readonly Mention[];
  readonly rule: string;
  /** Where the subject ends when the item begins with it. */
  readonly subjectEnd: number | null;
}
/** Reads who leads from an item's words; null when they name nobody. */
export declare function readLead(text: string, item: Span): Lead | null;
/** Reads with whom an item is done; bodies that lead it are left out. */
export declare function readPartners(
  text: string,
  item: Span,
  lead: readonly Mention[],
): readonly Mention[];
/** Whether each of the first names is one of the second, or part of one. */
export declare function areAmong(units: readonly Mention[], others: readonly Mention[]): boolean;
