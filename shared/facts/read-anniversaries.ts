import type { Anniversary } from '#shared/model/fact';
import type { Reading } from '#shared/model/reading';
import { findFacts } from '#shared/facts/engine/refine';
import { passagesOf } from '#shared/facts/passages';
import type { Context } from '#shared/facts/engine/word';
import { ANNIVERSARY_REFINERS, ANNIVERSARY_RULES } from '#shared/facts/rules/anniversary-rules';
import { precisionOf, writePart } from '#shared/facts/words/anniversary-words';

/** Reads the anniversaries and the other days with a name, in text, titles and footnotes alike. Their dates say the count where no number does. */
export function readAnniversaries(
  reading: Reading,
  context: Context,
  idFor: (kind: string, words: string) => string,
): readonly Anniversary[] {
  const found: Anniversary[] = [];
  for (const { start: from, text } of passagesOf(reading)) {
    for (const { rule, span, value } of findFacts(
      ANNIVERSARY_RULES,
      ANNIVERSARY_REFINERS,
      text,
      context,
    )) {
      const start = writePart(value.start, value.from);
      const observed = writePart(value.start, value.to);
      if (
        found.some(
          (one) => one.start === start && one.observed === observed && one.name === value.name,
        )
      )
        continue;
      found.push({
        id: idFor('anniversary', `${value.name} ${start}`),
        rule,
        span: { start: from + span.start, end: from + span.end },
        name: value.name,
        start,
        observed,
        years: value.isEvent ? null : (value.years ?? value.to - value.from),
        precision: precisionOf(value.start),
      });
    }
  }
  return found;
}
