import type { Span } from '#shared/model/reading';
import { explain, type Explained } from '#shared/facts/engine/refine';
import { FAMILIES, type Family } from '#shared/facts/rule-families';
import { articleRole } from '#shared/facts/article-role';
import { roleOf } from '#shared/facts/section-roles';
import { tellsOfThings, tellsOnly } from '#shared/facts/tells-only';
import { writePart } from '#shared/facts/words/anniversary-words';
import type { Time } from '#shared/facts/words/time';
import { splitUnits } from '#shared/facts/words/unit-lists';

/** What a corpus line is compared with, why it says so, and the rules that stood. */
export interface Said {
  readonly said: string;
  readonly explained: string;
  readonly rules: readonly string[];
}

/** The year the corpora's documents are about. */
export const CORPUS_YEAR = 2023;

function sayAll<V>(
  { rules, refiners }: Family<V>,
  write: (value: V, text: string, one: Explained<V>) => string,
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
    return { said: said === '' ? '-' : said, explained, rules: standing.map(({ rule }) => rule) };
  };
}

function names(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' + ');
}

function writeTime(time: Time): string {
  const words = [
    ...(time.due === null ? [] : [`due=${time.due}`]),
    ...(time.recurrence.length === 0 ? [] : [time.recurrence.join('+')]),
    ...(time.day === null ? [] : [`day=${time.day}`]),
  ];
  return words.length === 0 ? 'no-date' : words.join(' ');
}

/** What a reader of whole lines says; null is nothing. */
function sayOne(read: (text: string) => string | null): (text: string) => Said {
  return (text) => {
    const said = read(text) ?? '-';
    return { said, explained: said, rules: [] };
  };
}

/** Corpus file (without `.txt`) → what its phrases say. */
export const CORPORA: Readonly<Record<string, (text: string) => Said>> = {
  times: sayAll(FAMILIES.times, writeTime),
  'time-fields': sayAll(FAMILIES['time-fields'], writeTime),
  'document-numbers': sayAll(FAMILIES.citations, ({ number }) => number ?? ''),
  citations: sayAll(FAMILIES.citations, ({ type, number, name, date, issuer }) =>
    [type, number, name, date, issuer].filter((part) => part !== null).join(', '),
  ),
  fields: sayAll(FAMILIES.fields, (role) => role),
  columns: sayAll(FAMILIES.columns, (role) => role),
  leads: sayAll(FAMILIES.leads, ({ units }, text) => names(text, units)),
  partners: sayAll(FAMILIES.partners, ({ units }, text) => names(text, units)),
  reports: sayAll(FAMILIES.reports, ({ to, via }, text) =>
    [
      to.length > 0 ? names(text, to) : 'no receiver',
      ...(via.length > 0 ? [`qua ${names(text, via)}`] : []),
    ].join(' '),
  ),
  anniversaries: sayAll(FAMILIES.anniversaries, ({ name, years, start, from, to, isEvent }) =>
    isEvent
      ? `${writePart(start, to)} ${name}`
      : `${writePart(start, from)} ${writePart(start, to)} ${years ?? to - from} ${name}`,
  ),
  statements: sayOne((text) => tellsOnly(text) ?? tellsOfThings(text)),
  articles: sayOne(articleRole),
  sections: sayOne((text) => {
    const role = roleOf(text, 1, 'content');
    return role === 'content' ? null : role;
  }),
  units: (text) => {
    const units = splitUnits(text, 0, text.length);
    const said = names(text, units);
    return { said: units.length === 1 && said === text ? '-' : said, explained: said, rules: [] };
  },
};
