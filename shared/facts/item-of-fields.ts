import type { Mention } from '#shared/model/fact';
import type { Span } from '#shared/model/reading';
import type { Context } from '#shared/facts/engine/word';
import type { Item } from '#shared/facts/item';
import { readLead, readPartners, unitsOf } from '#shared/facts/read-duties';
import type { Field } from '#shared/facts/read-fields';
import { NO_TIME, readTimeField, readTimeWithin } from '#shared/facts/read-time';

/** True when fields say who, so that they decide and the item's own words add nobody. */
export function sayWho(fields: readonly Field[]): boolean {
  return fields.some(({ role }) => ['lead', 'coordinate', 'advise', 'advise-lead'].includes(role));
}

/** One item made of its own words and its fields. */
export function itemOfFields(
  text: string,
  own: { readonly span: Span; readonly section: string; readonly heading: readonly Mention[] },
  fields: readonly Field[],
  context: Context,
): Item {
  const of = (...roles: readonly string[]): readonly Mention[] =>
    fields.filter(({ role }) => roles.includes(role)).flatMap(({ value }) => unitsOf(text, value));
  const time = fields.find(({ role }) => role === 'time');
  const content = fields.find(({ role }) => role === 'content');
  const words = content?.value ?? own.span;
  const decided = sayWho(fields);
  const named = decided ? null : (readLead(text, words) ?? readLead(text, own.span));
  const lead = decided ? of('lead', 'advise-lead') : (named?.units ?? own.heading);
  return {
    rule: decided
      ? (fields.find(({ role }) => role === 'lead' || role === 'advise-lead')?.rule ??
        'item/fields')
      : (named?.rule ?? 'item/fields'),
    span: own.span,
    text: text.slice(own.span.start, own.span.end),
    content: content
      ? { text: text.slice(content.value.start, content.value.end), span: content.value }
      : null,
    section: own.section,
    lead,
    coordinate: decided ? of('coordinate') : readPartners(text, words, lead),
    advise: of('advise', 'advise-lead'),
    when: time
      ? readTimeField(text, time.value, context)
      : decided
        ? NO_TIME
        : readTimeWithin(text, words, context),
  };
}
