import { explain, type Explained, type Refiner } from '#shared/facts/engine/refine';
import type { Rule } from '#shared/facts/engine/rule';
import { TIME_FIELD_RULES, TIME_REFINERS, TIME_RULES } from '#shared/facts/rules/time-rules';
import { CITATION_REFINERS, CITATION_RULES } from '#shared/facts/rules/citation-rules';
import type { Time } from '#shared/facts/words/time';

/** What a corpus line is compared with, and why it says so. */
export interface Said {
  readonly said: string;
  readonly explained: string;
}

/** The year the corpora's documents are about. */
export const CORPUS_YEAR = 2023;

function sayAll<V>(
  rules: readonly Rule<V>[],
  refiners: readonly Refiner<V>[],
  write: (value: V, text: string, candidate: Explained<V>) => string,
): (text: string) => Said {
  return (text) => {
    const all = explain(rules, refiners, text, { year: CORPUS_YEAR });
    const standing = all.filter(({ droppedBy }) => droppedBy === null);
    const said = standing.map((one) => write(one.value, text, one)).join(' ; ');
    const explained = all
      .map(
        ({ rule, span, droppedBy }) =>
          `${rule} «${text.slice(span.start, span.end)}» ${droppedBy ?? 'stands'}`,
      )
      .join('\n');
    return { said: said === '' ? '-' : said, explained };
  };
}

function writeTime(time: Time): string {
  const words = [
    ...(time.due === null ? [] : [`due=${time.due}`]),
    ...(time.recurrence.length === 0 ? [] : [time.recurrence.join('+')]),
    ...(time.day === null ? [] : [`day=${time.day}`]),
  ];
  return words.length === 0 ? 'no-date' : words.join(' ');
}

/** Corpus file (without `.txt`) → what its phrases say. */
export const CORPORA: Readonly<Record<string, (text: string) => Said>> = {
  times: sayAll(TIME_RULES, TIME_REFINERS, writeTime),
  'document-numbers': sayAll(CITATION_RULES, CITATION_REFINERS, ({ number }) => number ?? ''),
  citations: sayAll(CITATION_RULES, CITATION_REFINERS, ({ type, number, name, date, issuer }) =>
    [type, number, name, date, issuer].filter((part) => part !== null).join(', '),
  ),
  'time-fields': sayAll(TIME_FIELD_RULES, TIME_REFINERS, writeTime),
};
