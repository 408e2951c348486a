import type { Mention } from '#shared/model/fact';
import type { Span } from '#shared/model/reading';
import type { Context } from '#shared/facts/engine/word';
import type { Item } from '#shared/facts/item';
import { itemOfFields, sayWho } from '#shared/facts/item-of-fields';
import { areAmong, readLead, readPartners, type Lead } from '#shared/facts/read-duties';
import { findFieldsWithin } from '#shared/facts/read-fields';
import { readTimeField, readTimeWithin } from '#shared/facts/read-time';

/** The same body under another office, or units of it: the heading's body is meant. */
const SAME_BODY = /^(?:lãnh đạo|cơ quan thường trực|các đơn vị|các cơ quan|đơn vị|cơ quan)/iu;

/** Under a heading that names bodies an item may name some of them, or another body of its own. */
function keepsHeading(heading: readonly Mention[], named: Lead | null): boolean {
  if (heading.length === 0) return false;
  if (named === null) return true;
  // "… . Phòng B thực hiện." names its own after the work.
  if (named.rule === 'duty/does-it') return areAmong(heading, named.units);
  if (named.subjectEnd === null) return true;
  return SAME_BODY.test(named.units[0]?.text ?? '') || areAmong(heading, named.units);
}

/** An item without field lines: its words say what, who, with whom and when. */
export function plainItem(
  text: string,
  own: { readonly span: Span; readonly section: string; readonly heading: readonly Mention[] },
  context: Context,
): Item {
  const { span, section, heading } = own;
  const fields = findFieldsWithin(text, span);
  if (sayWho(fields)) return itemOfFields(text, own, fields, context);
  const time = fields.find(({ role }) => role === 'time');
  const named = readLead(text, span);
  const keeps = keepsHeading(heading, named);
  const lead = keeps ? heading : (named?.units ?? []);
  return {
    rule: keeps ? 'item/under-heading' : (named?.rule ?? 'item/nobody'),
    span,
    text: text.slice(span.start, span.end),
    content: null,
    section,
    lead,
    coordinate: readPartners(text, span, lead),
    advise: [],
    when: time ? readTimeField(text, time.value, context) : readTimeWithin(text, span, context),
  };
}
