import { LETTERS } from '#shared/text/letters';
import { eitherTone, forgivingMarks } from '#shared/text/tones';
import { AGENCY_FIELDS } from '#shared/facts/words/agency-fields';
import { AGENCY_HEADS } from '#shared/facts/words/agency-heads';
import { GENERIC_NOUNS, LONE_NOUNS, OFFICES } from '#shared/facts/words/generic-bodies';
import { VERBS } from '#shared/facts/words/plan-verbs';

/** A pattern of any of these words, the longer ones first. */
export function oneOf(words: readonly string[]): string {
  const longestFirst = words.toSorted((left, right) => right.length - left.length);
  return eitherTone(`(?:${longestFirst.join('|').replaceAll(' ', String.raw`\s+`)})`);
}

/** Either case of each first letter; the `i` flag would make `\p{Lu}` match small letters too. */
export function eitherCase(words: readonly string[]): readonly string[] {
  return words.map((word) => {
    const first = word.charAt(0);
    return `[${first.toUpperCase()}${first.toLowerCase()}]${word.slice(1)}`;
  });
}

/** Ends a word. */
export const END = `(?![${LETTERS}])`;
const NOUN = `${oneOf(eitherCase(GENERIC_NOUNS))}${END}`;
const DETERMINER = String.raw`(?:[Tt]ất cả các|[Tt]oàn thể các|[Cc]ác|[Nn]hững|[Mm]ột số|[Tt]oàn thể|[Tt]oàn bộ|[Mm]ỗi|[Tt]ừng)\s+`;
/** Heads of one syllable open a name only before a capital: "Hội Nhà báo", not "Hội nghị". */
const NEEDS_CAPITAL =
  /^(?:Sở|Bộ|Ban|Báo|Thanh tra|Đài|Hội|Phòng|Trường|Trạm|Viện|Vụ|Cục|Ngành|Bệnh viện|Mặt trận|VP|Khoa|Khối|Đội|Tổ|Quỹ|Chi nhánh|Thường trực|Công chức|Nhà máy|Xí nghiệp)$/u;
const NOUN_HERE = new RegExp(NOUN, 'uy');
const SEVERAL = new RegExp(DETERMINER, 'uy');
const OFFICE = new RegExp(
  String.raw`(?:[Đđ]ồng chí\s+)?(?:[Cc]ác\s+)?${oneOf(eitherCase(OFFICES))}${END}\s*`,
  'uy',
);
/** "các thôn, tổ chức phổ biến": a verb after a comma, not one more body. */
const NO_VERB = String.raw`(?!tổ chức +(?:${oneOf(VERBS)}|họp|hội|lễ|các|tốt)(?![${LETTERS}]))`;
const MORE_NOUNS = String.raw`(?:(?: *, *| *,? +và +)${NO_VERB}${NOUN}(?!\s+\p{Lu}))`;
/** "các cơ quan …", a run of two ("Sở, Ban ngành"), or a noun that can only be a body. */
const GENERIC = new RegExp(
  `${DETERMINER}${NOUN}${MORE_NOUNS}*|${NOUN}${MORE_NOUNS}+|${oneOf(eitherCase(LONE_NOUNS))}${END}`,
  'uy',
);
const HEAD = new RegExp(`${oneOf(AGENCY_HEADS.map(forgivingMarks))}${END}`, 'uy');
/** Written small before a name with a capital: "giao phòng Tài chính - Kế hoạch". */
const SMALL_HEAD =
  /(?:phòng|sở|trung tâm|văn phòng|(?<!(?:[Bb]an|[Ss]ở|[Bb]ộ),? )ngành(?! (?:Thành phố|Tỉnh|Trung ương)))(?= \p{Lu}\p{Ll})/uy;
/** Written small throughout: "phối hợp với sở y tế", "các sở giáo dục và đào tạo". What may be a verb is none. */
const SMALL_FIELDS = AGENCY_FIELDS.map((field) => field.toLowerCase()).filter(
  (field) => !VERBS.includes(field),
);
const SMALL_NAME = new RegExp(
  `(?:(?:các|những) +)?(?:sở|phòng) +${oneOf(SMALL_FIELDS)}${END}`,
  'iuy',
);
const NOT_A_BODY =
  /(?:Trường Sa|Bộ Luật|Bộ Hồ|Bộ Thủ|Bộ Tiêu|Hội An|Ban Mai|Báo Cáo|Phòng Chống|Ngành Nghề|Tổ [Qq]uốc|Khối Lượng)(?!\p{L})/uy;

/** Where the pattern, found at `at`, ends; null where it is not there. */
export function reach(expression: RegExp, text: string, at: number): number | null {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : null;
}

/** Whether a body is named at `at`: a head noun with a capital and, where the noun is short, a capital after it. */
export function startsNamedUnit(text: string, at: number): number | null {
  const end = reach(HEAD, text, at) ?? reach(SMALL_HEAD, text, at);
  if (end === null || reach(NOT_A_BODY, text, at) !== null) return null;
  const head = text.slice(at, end);
  if (
    NEEDS_CAPITAL.test(head) &&
    !/^\s+(?:\p{Lu}|tỉnh|huyện|thành ủy|đảng ủy)/u.test(text.slice(end, end + 9))
  )
    return null;
  return end;
}

/** Whether a name, a generic run ("các cơ quan …") or an office begins at `at`. */
export function startsUnit(text: string, at: number): boolean {
  return (
    startsNamedUnit(text, at) !== null ||
    reach(SMALL_NAME, text, at) !== null ||
    reach(GENERIC, text, at) !== null ||
    reach(OFFICE, text, at) !== null
  );
}

/** Where an office before a body's name ends: "Giám đốc ". */
export function reachOffice(text: string, at: number): number | null {
  return reach(OFFICE, text, at);
}

/** Where a name written small throughout ends: "sở y tế". */
export function reachSmallName(text: string, at: number): number | null {
  return reach(SMALL_NAME, text, at);
}

/** Where a run of nouns for bodies ends: "các cơ quan", "Sở, Ban ngành". */
export function reachGeneric(text: string, at: number): number | null {
  return reach(GENERIC, text, at);
}

/** Where "các", "những", "tất cả các" end. */
export function reachDeterminer(text: string, at: number): number | null {
  return reach(SEVERAL, text, at);
}

/** Whether a noun of two words or more for bodies begins at `at` without "các": "viện nghiên cứu" in a list. */
export function startsGenericNoun(text: string, at: number): boolean {
  const end = reach(NOUN_HERE, text, at);
  return end !== null && text.slice(at, end).includes(' ');
}
