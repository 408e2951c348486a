import type { Refiner } from '#shared/facts/engine/refine';
import type { Rule } from '#shared/facts/engine/rule';
/** Rules that are tried together, and what chooses among their candidates. */
export interface Family<V> {
  readonly name: string;
  readonly rules: readonly Rule<V>[];
  readonly refiners: readonly Refiner<V>[];
}
/** Every family of rules. A new one is entered here, in `explainFacts` and in the corpora with it. */
export declare const FAMILIES: {
  readonly times: Family<import('./words/time').Time>;
  readonly 'time-fields': Family<import('./words/time').Time>;
  readonly fields: Family<import('#shared/facts/rules/field-rules').Role>;
  readonly columns: Family<import('#shared/facts/rules/field-rules').Role>;
  readonly leads: Family<import('#shared/facts/rules/duty-rules').Duty>;
  readonly partners: Family<import('#shared/facts/rules/duty-rules').Duty>;
  readonly reports: Family<import('#shared/facts/rules/report-rules').Duty>;
  readonly anniversaries: Family<import('#shared/facts/rules/anniversary-rules').Remembered>;
  readonly citations: Family<import('#shared/facts/rules/citation-rules').Cited>;
};
