import { LETTERS } from '#shared/text/letters';
import { eitherTone } from '#shared/text/tones';
import {
  AGENCY_FIELDS,
  AGENCY_HEADS,
  GENERIC_NOUNS,
  LONE_NOUNS,
  OFFICES,
} from '#shared/facts/words/agency-names';
import {
  BEFORE_SHORT_VERBS,
  SHORT_VERBS,
  SMALL_WORDS,
  VERBS,
} from '#shared/facts/words/stop-words';

function oneOf(words: readonly string[]): string {
  const longestFirst = words.toSorted((left, right) => right.length - left.length);
  return eitherTone(`(?:${longestFirst.join('|').replaceAll(' ', String.raw`\s+`)})`);
}

/** Either case of each first letter; the `i` flag would make `\p{Lu}` match small letters too. */
function eitherCase(words: readonly string[]): readonly string[] {
  return words.map((word) => {
    const first = word.charAt(0);
    return `[${first.toUpperCase()}${first.toLowerCase()}]${word.slice(1)}`;
  });
}

const END = `(?![${LETTERS}])`;
const NOUN = `${oneOf(eitherCase(GENERIC_NOUNS))}${END}`;
const DETERMINER = String.raw`(?:[Tt]ất cả các|[Tt]oàn thể các|[Cc]ác|[Nn]hững|[Mm]ột số|[Tt]oàn thể|[Tt]oàn bộ|[Mm]ỗi|[Tt]ừng)\s+`;
/** Heads of one syllable open a name only before a capital: "Hội Nhà báo", not "Hội nghị". */
const NEEDS_CAPITAL =
  /^(?:Sở|Bộ|Ban|Báo|Thanh tra|Đài|Hội|Phòng|Trường|Trạm|Viện|Vụ|Cục|Ngành|Bệnh viện|Mặt trận|VP)$/u;
const TERRITORY = String.raw`(?:huyện ủy|thành ủy|quận ủy|thị ủy|tỉnh ủy|đảng ủy|huyện|thành phố|quận|xã|phường|thị xã|thị trấn|tỉnh|đặc khu)`;

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
const OFFICE_NEXT = new RegExp(String.raw`(?:,| và) *${oneOf(eitherCase(OFFICES))}${END}`, 'uy');
/** The office holds half of its body's name: "Trưởng phòng Nội vụ", "Trưởng Ban Tuyên giáo". */
const OFFICE_OF =
  /(?:[Tt]rưởng (?:[Pp]hòng|[Bb]an)(?= \p{Lu}\p{Ll})|[Cc]hánh (?:[Vv]ăn phòng|[Tt]hanh tra)(?= (?:\p{Lu}|tỉnh|thành phố|huyện|quận)))/uy;
const HEAD = new RegExp(`${oneOf(AGENCY_HEADS)}${END}`, 'uy');
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
const NOT_A_BODY = /(?:Trường Sa|Bộ Luật|Hội An|Ban Mai|Báo Cáo|Phòng Chống|Ngành Nghề)(?!\p{L})/uy;
const FIELD = new RegExp(String.raw` +${oneOf(AGENCY_FIELDS)}${END}`, 'uy');
const STOP = new RegExp(
  String.raw` +(?:${oneOf([...VERBS, ...SMALL_WORDS])}|(?<!(?:${BEFORE_SHORT_VERBS.join('|')}) +)(?:${SHORT_VERBS.join('|')}))${END}`,
  'uy',
);
/** Firms and boards of projects carry verbs in their names: Ban Quản lý dự án đầu tư xây dựng. */
const WORK_NAME = /^(?:Ban [Qq]uản lý|Công ty|Tổng [Cc]ông ty|Tập đoàn|Hợp tác xã)/u;
const NAME_VERB =
  / +(?:đầu tư|xây dựng|phát triển|quản lý|khai thác|sản xuất|tư vấn|thiết kế|vận hành|duy trì)(?![\p{L}\p{M}]| +(?:kế hoạch|đề án|phương án|chương trình|quy chế|dự thảo|báo cáo|chặt chẽ|và)(?!\p{L}))/uy;
const QUALIFIER =
  /\s+(?:(?:chuyên trách )?tham mưu,? giúp việc(?: của)?|có liên quan|liên quan|có thẩm quyền|có chức năng|được lựa chọn|được (?:giao|phân công)(?: nhiệm vụ)?(?: chủ trì)?(?=\s+(?:có trách nhiệm|chịu trách nhiệm|phải)(?!\p{L})))(?!\p{L})/uy;
/** What may follow a field of work, or "liên quan", and still belong to the name; anything else is told to the body. */
const GOES_ON = new RegExp(
  String.raw` +(?:(?:của|trực thuộc|thuộc|trên địa bàn|cấp|khác|ngoài|trong (?:tỉnh|huyện|ngành|và ngoài)|trung ương|Trung ương|các (?:${TERRITORY})|${TERRITORY})${END}|\p{Lu}|và(?= )|-|–|\(|&)| *, *${TERRITORY}${END}`,
  'uy',
);
/** A person who holds the office named before: "Phó Chủ tịch UBND tỉnh Trần Văn A". Not Hồ Chí Minh, the city. */
const PERSON =
  / +(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ(?! Chí Minh)|Ngô|Dương|Đinh|Trịnh|Đoàn|Mai|Lương|Nông|Hà|Cao|Tạ)(?: \p{Lu}\p{Ll}+){2,3}(?!\p{L})/uy;
/** No province or ministry is called after a person; schools, streets and communes are. */
const HOLDS_OFFICE = /(?:tỉnh|[Tt]hành phố|TP|Trung ương|Chính phủ)$/u;
const WORD = new RegExp(String.raw` +(?:[${LETTERS}&/]+(?:-[${LETTERS}]+)*)`, 'uy');
/** A dash joins the halves of a name; after "Phòng Nội vụ - cơ quan thường trực …" the name is over. */
const JOINT = new RegExp(
  String.raw` +(?:-|–|&) +(?!(?:cơ quan|đơn vị|bộ phận) (?:thường trực|đầu mối|chủ trì|chuyên trách))(?=[${LETTERS}])`,
  'uy',
);
const AND = / +và(?=\s)/uy;
/** After "và" these begin something else than the rest of a name. */
const NO_NAME =
  /(?:(?:Thông báo|Công văn|Công điện|Hướng dẫn|Thông tư|Nghị định|Quy định|Tờ trình|Báo cáo|Văn bản|Pháp lệnh)(?= (?:số|liên tịch|\d))|Nghị quyết|Đại hội|Chiến lược|Kế hoạch|Chương trình|Nhân dân|Trung ương|Hiệp định|Luật|Chỉ thị|Kết luận|Quyết định)(?!\p{L})/uy;
const BRACKET = /\s*\((?:\p{Lu})[^()\d\n]{1,120}\)/uy;
const TERRITORIES = new RegExp(
  eitherTone(
    String.raw`(?:\s*,\s*(?:(?:thành|thị)(?=\s*,)|${TERRITORY}(?![${LETTERS}]|\s+\p{Lu})))+`,
  ),
  'uy',
);
const ENDS_IN_TERRITORY = new RegExp(eitherTone(`(?<![${LETTERS}])${TERRITORY}$`), 'u');
const PLURAL = / +(?:các|những|một số)(?=\s)/uy;
const DANGLING = /\s+(?:của|(?<!trực )thuộc|các|những|và|-|–|có|trên|trên địa bàn)$/u;
/** Words a name may have after its head; real names stay far below. */
const LONGEST_NAME = 34;

function reach(expression: RegExp, text: string, at: number): number | null {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : null;
}

/** Whether a body is named at `at`: a head noun with a capital and, where the noun is short, a capital after it. */
export function startsNamedUnit(text: string, at: number): number | null {
  const end = reach(HEAD, text, at) ?? reach(SMALL_HEAD, text, at);
  if (end === null || reach(NOT_A_BODY, text, at) !== null) return null;
  const head = text.slice(at, end);
  if (NEEDS_CAPITAL.test(head) && !/^\s+(?:\p{Lu}|tỉnh|huyện)/u.test(text.slice(end, end + 8)))
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

/** Reads on from the end of a head or a generic run to the end of the name. */
function readOn(text: string, from: number, isWorkName = false, isOffice = false): number {
  let at = from;
  for (let count = 0; count < LONGEST_NAME; count++) {
    const field = reach(FIELD, text, at);
    const closed = reach(QUALIFIER, text, at) ?? (isOffice ? field : null);
    if (closed !== null) {
      at = reach(BRACKET, text, closed) ?? closed;
      if (reach(GOES_ON, text, at) === null) break;
      continue;
    }
    const known = field ?? reach(BRACKET, text, at);
    if (known !== null) {
      at = known;
      continue;
    }
    const held = isOffice || HOLDS_OFFICE.test(text.slice(Math.max(0, at - 12), at));
    if (held && reach(PERSON, text, at) !== null) break;
    if (ENDS_IN_TERRITORY.test(text.slice(Math.max(from - 12, at - 12), at))) {
      const run = reach(TERRITORIES, text, at);
      if (run !== null) {
        at = run;
        continue;
      }
    }
    const and = reach(AND, text, at);
    if (and !== null) {
      const next = and + 1;
      if (
        startsUnit(text, next) ||
        reach(STOP, text, and) !== null ||
        reach(NO_NAME, text, next) !== null
      )
        break;
      // A name in small letters goes on after "và" (Trung tâm báo chí và truyền thông); a level does not.
      const lowerName =
        / \p{Ll}+ \p{Ll}+$/u.test(text.slice(from, at)) &&
        !/\p{Lu}/u.test(text.slice(from, at)) &&
        reach(PLURAL, text, and) === null;
      if (!/\p{Lu}/u.test(text.charAt(next)) && !lowerName) break;
      at = and;
      continue;
    }
    const verb = isWorkName ? reach(NAME_VERB, text, at) : null;
    if (verb !== null) {
      at = verb;
      continue;
    }
    if (reach(STOP, text, at) !== null) break;
    const plural = reach(PLURAL, text, at);
    if (plural !== null) {
      // What follows "các" is a noun, whatever it may be elsewhere: "các tổ chức hữu nghị".
      const noun = reach(GENERIC, text, plural + 1) ?? reach(WORD, text, plural);
      if (noun === null) break;
      at = noun;
      continue;
    }
    const next = reach(JOINT, text, at) ?? reach(WORD, text, at);
    if (next === null) break;
    at = /\s$/u.test(text.slice(at, next)) ? next - 1 : next;
  }
  let name = text.slice(from, at);
  while (DANGLING.test(name)) name = name.replace(DANGLING, '');
  return from + name.length;
}

/** The end of the body's name that begins at `at`, or null when none does. */
export function readUnit(text: string, at: number): number | null {
  const office = reach(OFFICE, text, at);
  if (office !== null) {
    const whose = readUnit(text, office);
    if (whose !== null) return whose;
    // "Bộ trưởng, Thủ trưởng cơ quan ngang bộ": the first office stands for its body as well.
    const named = at + text.slice(at, office).trimEnd().length;
    if (reach(OFFICE_NEXT, text, named) !== null) return named;
    const half = reach(OFFICE_OF, text, at);
    if (half !== null) return readOn(text, half, false, true);
  }
  const head = startsNamedUnit(text, at);
  if (head !== null) {
    const noun = text.slice(at, head);
    return readOn(text, head, WORK_NAME.test(noun), /^(?:Sở|Bộ|Phòng)$/u.test(noun));
  }
  const small = reach(SMALL_NAME, text, at);
  if (small !== null) return readOn(text, small, false, true);
  const run = reach(GENERIC, text, at);
  return run === null ? null : readOn(text, run);
}
