import type { Span } from '#shared/model/reading';
import { wordStarts } from '#shared/text/letters';
import { readUnit } from '#shared/facts/words/read-unit';
import { startsGenericNoun, startsNamedUnit, startsUnit } from '#shared/facts/words/start-unit';

const BETWEEN = /\s*(?:[;,]\s*(?:và\s+|cùng\s+)?|\s+và\s+|\s+cùng\s+(?:với\s+)?|\s+với\s+)/uy;
const SEPARATOR = /\s*(?:[;,]\s*(?:và\s+)?|\s+và\s+)/gu;
/** More bodies in one breath are not a list but a mistake. */
const LONGEST_LIST = 40;

/** Names read in the text last looked at: rules ask for the same place again and again. Saves time, changes nothing. */
const known = { text: '', ends: new Map<number, number | null>() };

function unitAt(text: string, at: number): number | null {
  if (known.text !== text) {
    known.text = text;
    known.ends.clear();
  }
  const before = known.ends.get(at);
  if (before !== undefined) return before;
  const end = readUnit(text, at);
  known.ends.set(at, end);
  return end;
}

function skipBetween(text: string, at: number): number | null {
  BETWEEN.lastIndex = at;
  return BETWEEN.test(text) ? BETWEEN.lastIndex : null;
}

/** The bodies named one after another from `at` on, each with its span; empty when none is named there. */
export function readUnitList(text: string, at: number): readonly Span[] {
  const units: Span[] = [];
  let start: number | null = at;
  while (start !== null && units.length < LONGEST_LIST) {
    const end = unitAt(text, start);
    if (end === null) break;
    units.push({ start, end });
    start = skipBetween(text, end);
  }
  return units;
}

/** "(bàn giao)", "(đề xuất đầu bài, lựa chọn …)": what a body does, not its name. */
const REMARK = /\s*\((?!\p{Lu})[^()]*\)$/u;
const IN_BRACKETS = /\([^()]*\)/gu;

function trimmed(text: string, start: number, end: number): Span {
  const own = text.slice(start, end);
  const lead = own.length - own.trimStart().length;
  const words = own
    .trim()
    .replace(/[\s.;,:]+$/u, '')
    .replace(REMARK, '');
  return { start: start + lead, end: start + lead + words.length };
}

/** An officer with two offices, or with the fields of work in charge: no list. */
const ONE_PERSON = /^(?:đồng chí|đ\/c|ông|bà)\s/iu;
const OFFICE_NEXT =
  /^(?:phó |chủ tịch|bí thư|giám đốc|trưởng|phụ trách|kiêm|ủy viên|uỷ viên|thành viên)/iu;
const IN_CHARGE = /(?:phụ trách|theo dõi) (?:lĩnh vực|công tác|mảng|khối)(?!\p{L})/iu;

function isOnePerson(before: string, after: string): boolean {
  return IN_CHARGE.test(before) || (ONE_PERSON.test(before) && OFFICE_NEXT.test(after));
}

/**
 * Splits a text that holds nothing but bodies (a heading, a field, a cell). A new one begins after ";", or
 * after "," or "và" where a body is named; a generic run under one "các" stays one.
 */
export function splitUnits(text: string, from: number, to: number): readonly Span[] {
  const own = text.slice(0, to);
  const units: Span[] = [];
  let start = from;
  let free = Math.max(from, readUnit(own, from) ?? from);
  SEPARATOR.lastIndex = from;
  // From the bracket before: the list may stand within it.
  IN_BRACKETS.lastIndex = Math.max(0, own.lastIndexOf('(', from));
  const brackets = Array.from(own.matchAll(IN_BRACKETS), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  for (const found of own.matchAll(SEPARATOR)) {
    const next = found.index + found[0].length;
    if (found.index < free || next >= to) continue;
    if (brackets.some((one) => one.start < found.index && found.index < one.end)) continue;
    // After a body with a name of its own a plain noun is another: "Sở Công Thương, viện nghiên cứu".
    const afterName =
      /\s/u.test(own.slice(start, found.index)) &&
      (startsNamedUnit(own, start) !== null || startsGenericNoun(own, start));
    if (isOnePerson(own.slice(start, found.index), own.slice(next))) continue;
    const named = startsUnit(own, next);
    const isPlain =
      afterName &&
      startsGenericNoun(own, next) &&
      startsNamedUnit(own, next) === null &&
      !/^(?:các|những|mọi|toàn thể) /iu.test(own.slice(next));
    const begins = found[0].includes(';') || named || isPlain;
    if (!begins) continue;
    units.push(trimmed(own, start, found.index));
    start = next;
    free = isPlain ? next : Math.max(next, readUnit(own, next) ?? next);
  }
  units.push(trimmed(own, start, to));
  return units.filter((unit) => unit.end > unit.start);
}

/** The names in the text last looked through: issuer and organisations are both looked for among them. */
let lookedThrough: { readonly text: string; readonly units: readonly Span[] } = {
  text: '',
  units: [],
};

/** Every place in the text where a body with a name of its own is mentioned. */
export function findNamedUnits(text: string): readonly Span[] {
  if (lookedThrough.text === text) return lookedThrough.units;
  const units: Span[] = [];
  let free = 0;
  for (const start of wordStarts(text)) {
    if (start < free || !/\p{Lu}/u.test(text.charAt(start))) continue;
    if (startsNamedUnit(text, start) === null) continue;
    const end = readUnit(text, start);
    if (end === null) continue;
    units.push({ start, end });
    free = end;
  }
  lookedThrough = { text, units };
  return units;
}
