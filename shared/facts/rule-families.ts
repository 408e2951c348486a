import type { Refiner } from '#shared/facts/engine/refine';
import type { Rule } from '#shared/facts/engine/rule';
import { ANNIVERSARY_REFINERS, ANNIVERSARY_RULES } from '#shared/facts/rules/anniversary-rules';
import { CITATION_REFINERS, CITATION_RULES } from '#shared/facts/rules/citation-rules';
import { COORDINATE_RULES, DUTY_REFINERS, LEAD_RULES } from '#shared/facts/rules/duty-rules';
import { COLUMN_RULES, FIELD_REFINERS, FIELD_RULES } from '#shared/facts/rules/field-rules';
import { REPORT_REFINERS, REPORT_RULES } from '#shared/facts/rules/report-rules';
import { TIME_FIELD_RULES, TIME_REFINERS, TIME_RULES } from '#shared/facts/rules/time-rules';

/** Rules that are tried together, and what chooses among their candidates. */
export interface Family<V> {
  readonly name: string;
  readonly rules: readonly Rule<V>[];
  readonly refiners: readonly Refiner<V>[];
}

function family<V>(
  name: string,
  rules: readonly Rule<V>[],
  refiners: readonly Refiner<V>[],
): Family<V> {
  return { name, rules, refiners };
}

/** Every family of rules. A new one is entered here, in `explainFacts` and in the corpora with it. */
export const FAMILIES = {
  times: family('times', TIME_RULES, TIME_REFINERS),
  'time-fields': family('time-fields', TIME_FIELD_RULES, TIME_REFINERS),
  fields: family('fields', FIELD_RULES, FIELD_REFINERS),
  columns: family('columns', COLUMN_RULES, FIELD_REFINERS),
  leads: family('leads', LEAD_RULES, DUTY_REFINERS),
  partners: family('partners', COORDINATE_RULES, DUTY_REFINERS),
  reports: family('reports', REPORT_RULES, REPORT_REFINERS),
  anniversaries: family('anniversaries', ANNIVERSARY_RULES, ANNIVERSARY_REFINERS),
  citations: family('citations', CITATION_RULES, CITATION_REFINERS),
} as const;
