import type { Mention } from '#shared/model/fact';
import type { Span } from '#shared/model/reading';
import { foldText } from '#shared/text/fold';
import { findFacts } from '#shared/facts/engine/refine';
import type { Candidate } from '#shared/facts/engine/rule';
import {
  COORDINATE_RULES,
  DUTY_REFINERS,
  LEAD_RULES,
  type Duty,
} from '#shared/facts/rules/duty-rules';
import { readUnit } from '#shared/facts/words/read-unit';
import { splitUnits } from '#shared/facts/words/unit-lists';

const YEARLESS = { year: null };
const BEFORE_NAMES =
  /^(?:\s*(?:trong đó|đồng thời)?\s*(?:đề nghị|giao cho|giao|yêu cầu|đối với|phân công|trách nhiệm của)\s+)/iu;
const AFTER_NAMES =
  /(?:\s+(?:có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|chủ trì|thực hiện))?[\s:.;,]*$/u;

const LED_WITH = /^.{6,}?(?=\s+(?:có trách nhiệm\s+)?(?:chủ trì,?\s+)?phối hợp (?:với|cùng)\s)/su;

function mention(text: string, span: Span): Mention {
  return { text: text.slice(span.start, span.end), span };
}

/** The bodies a field, cell or heading lists. */
export function unitsOf(text: string, list: Span): readonly Mention[] {
  const own = text.slice(list.start, list.end);
  const skip = BEFORE_NAMES.exec(own)?.[0].length ?? 0;
  // "4. Các sở, ngành tỉnh phối hợp với Sở Tài chính:" is the heading of the sở, ngành.
  const named = LED_WITH.exec(own)?.[0].length ?? own.length;
  const end = list.start + named - (AFTER_NAMES.exec(own.slice(0, named))?.[0].length ?? 0);
  const start = list.start + skip;
  if (end <= start || !/\p{L}{2}/u.test(text.slice(start, end))) return [];
  return splitUnits(text, start, end).map((unit) => mention(text, unit));
}

/** Whether a heading consists of bodies and nothing else: "Đề nghị Sở Ngoại vụ". */
export function namesOnlyUnits(text: string, heading: Span): boolean {
  const units = unitsOf(text, heading);
  return (
    units.length > 0 &&
    units.every(({ span }) => {
      const end = readUnit(text.slice(0, span.end), span.start);
      return end !== null && end >= span.end;
    })
  );
}

/** Who leads an item, as its own words say. */
export interface Lead {
  readonly units: readonly Mention[];
  readonly rule: string;
  /** Where the subject ends when the item begins with it. */
  readonly subjectEnd: number | null;
}

function shift(text: string, item: Span, found: Candidate<Duty>): readonly Mention[] {
  return found.value.units.map(({ start, end }) =>
    mention(text, { start: item.start + start, end: item.start + end }),
  );
}

/** Who leads, by the words read of late: the same item is asked several times. Saves time, changes nothing. */
const leads = new Map<string, Candidate<Duty> | null>();
const MOST_LEADS = 400;

function findLead(own: string): Candidate<Duty> | null {
  const known = leads.get(own);
  if (known !== undefined) return known;
  const found = findFacts(LEAD_RULES, DUTY_REFINERS, own, YEARLESS);
  const one = found.find(({ value }) => value.subject) ?? found[0] ?? null;
  if (leads.size >= MOST_LEADS) leads.clear();
  leads.set(own, one);
  return one;
}

/** Reads who leads from an item's words; null when they name nobody. */
export function readLead(text: string, item: Span): Lead | null {
  const one = findLead(text.slice(item.start, item.end));
  if (!one) return null;
  const units = shift(text, item, one);
  return {
    units,
    rule: one.rule,
    subjectEnd: one.value.subject ? (units.at(-1)?.span.end ?? null) : null,
  };
}

/** Reads with whom an item is done; bodies that lead it are left out. */
export function readPartners(
  text: string,
  item: Span,
  lead: readonly Mention[],
): readonly Mention[] {
  const own = text.slice(item.start, item.end);
  const leading = new Set(lead.map((unit) => foldText(unit.text)));
  const seen = new Set<string>();
  return findFacts(COORDINATE_RULES, DUTY_REFINERS, own, YEARLESS)
    .flatMap((found) => shift(text, item, found))
    .filter(({ text: name }) => {
      const key = foldText(name);
      if (seen.has(key) || leading.has(key)) return false;
      seen.add(key);
      return true;
    });
}

/** Whether each of the first names is one of the second, or part of one. */
export function areAmong(units: readonly Mention[], others: readonly Mention[]): boolean {
  const all = others.map((other) => foldText(other.text));
  return units.every((unit) => all.some((other) => other.includes(foldText(unit.text))));
}
