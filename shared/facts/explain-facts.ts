import { explain, type Explained, type Refiner } from '#shared/facts/engine/refine';
import type { Rule } from '#shared/facts/engine/rule';
import type { Context } from '#shared/facts/engine/word';
import { FAMILIES } from '#shared/facts/rule-families';
import { roleOf } from '#shared/facts/section-roles';
import { tellsOnly } from '#shared/facts/tells-only';

/** One thing a rule saw in a text, and what became of it. */
export interface Explanation {
  readonly family: string;
  readonly rule: string;
  /** The words it saw. */
  readonly words: string;
  /** The refiner that dropped it; null when it stands. */
  readonly droppedBy: string | null;
}

/** Says why: every candidate of every rule in this text, with the refiner that dropped it. */
export function explainFacts(text: string, context: Context): readonly Explanation[] {
  const write = (family: string, all: readonly Explained<unknown>[]): readonly Explanation[] =>
    all.map(({ rule, span, droppedBy }) => ({
      family,
      rule,
      words: text.slice(span.start, span.end),
      droppedBy,
    }));
  const of = <V>(one: {
    readonly name: string;
    readonly rules: readonly Rule<V>[];
    readonly refiners: readonly Refiner<V>[];
  }): readonly Explanation[] => write(one.name, explain(one.rules, one.refiners, text, context));
  return [
    ...explainItem(text),
    ...of(FAMILIES.times),
    ...of(FAMILIES['time-fields']),
    ...of(FAMILIES.leads),
    ...of(FAMILIES.partners),
    ...of(FAMILIES.fields),
    ...of(FAMILIES.columns),
    ...of(FAMILIES.reports),
    ...of(FAMILIES.anniversaries),
    ...of(FAMILIES.citations),
  ];
}

/** Why the text, as an item of an outline, would hand out nothing; silent where it may. */
function explainItem(text: string): readonly Explanation[] {
  const role = roleOf(text, 1, 'content') === 'none' ? 'a section or sentence without work' : null;
  const reason = tellsOnly(text) ?? role;
  return reason === null
    ? []
    : [{ family: 'items', rule: 'item/plain', words: text, droppedBy: reason }];
}
