import { LETTERS } from '#shared/text/letters';
import { foldText } from '#shared/text/fold';
import { eitherTone } from '#shared/text/tones';
import { AGENCY_FIELDS } from '#shared/facts/words/agency-fields';
import { END, oneOf, reach, reachGeneric, startsUnit } from '#shared/facts/words/start-unit';
import { BEFORE_SHORT_VERBS, SHORT_VERBS, SMALL_WORDS } from '#shared/facts/words/small-words';
import { VERBS } from '#shared/facts/words/plan-verbs';

const TERRITORY = String.raw`(?:[Hh]uyện ủy|[Tt]hành ủy|[Qq]uận ủy|[Tt]hị ủy|[Tt]ỉnh ủy|[Đđ]ảng ủy|[Hh]uyện|[Tt]hành phố|[Qq]uận|[Xx]ã|[Pp]hường|[Tt]hị xã|[Tt]hị trấn|[Tt]ỉnh|[Đđ]ặc khu|thôn|làng|ấp|bản|buôn|khóm|khu phố|tổ dân phố)`;

const FIELD = new RegExp(String.raw` +${oneOf(AGENCY_FIELDS)}${END}`, 'uy');
const STOP = new RegExp(
  String.raw` +(?:${oneOf([...VERBS, ...SMALL_WORDS])}|(?<!(?:${BEFORE_SHORT_VERBS.join('|')}) +)(?:${SHORT_VERBS.join('|')}))${END}`,
  'uy',
);
const NAME_VERB =
  / +(?:đầu tư|xây dựng|phát triển|quản lý|bảo tồn|khai thác|sản xuất|tư vấn|thiết kế|vận hành|duy trì)(?![\p{L}\p{M}]| +(?:kế hoạch|đề án|phương án|chương trình|quy chế|dự thảo|báo cáo|chặt chẽ|và)(?!\p{L}))/uy;
const QUALIFIER =
  /\s+(?:(?:chuyên trách )?tham mưu,? giúp việc(?: của)?|có liên quan|liên quan|có thẩm quyền|có chức năng|được lựa chọn|được (?:giao|phân công)(?: nhiệm vụ)?(?: chủ trì)?(?=\s+(?:có trách nhiệm|chịu trách nhiệm|phải|nghiêm túc|chủ động|tổ chức|triển khai|thực hiện|xây dựng|khẩn trương|tích cực)(?!\p{L})))(?!\p{L})/uy;
/** What may follow a field of work, or "liên quan", and still belong to the name; anything else is told to the body. */
const GOES_ON = new RegExp(
  String.raw` +(?:(?:của|trực thuộc|thuộc|trên địa bàn|cấp|khác|ngoài|trong (?:tỉnh|huyện|ngành|và ngoài)|trung ương|Trung ương|các (?:${TERRITORY})|${TERRITORY})${END}|\p{Lu}|và(?= )|-|–|\(|&)| *, *${TERRITORY}${END}`,
  'uy',
);
/** A person who holds the office named before: "Phó Chủ tịch UBND tỉnh Trần Văn A". Not Hồ Chí Minh, the city. */
const PERSON =
  / +(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ(?! Chí Minh)|Ngô|Dương|Đinh|Trịnh|Đoàn|Mai|Lương|Nông|Hà|Cao|Tạ)(?: \p{Lu}\p{Ll}+){2,3}(?!\p{L})/uy;
/** "các đơn vị thuộc, trực thuộc Bộ": one body with two ties. */
const TIES = / +(?:thuộc *, *trực thuộc|trực thuộc *, *thuộc|thuộc và trực thuộc)(?!\p{L})/uy;
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
    String.raw`(?:\s*,\s*(?:(?:thành|thị)(?=\s*,)|${TERRITORY}(?![${LETTERS}]|\s+(?:\p{Lu}|đoàn|ủy))|(?:thành phố|thị xã|huyện) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){0,2}(?=\s*[,;.:)]|$|\s+\p{Ll})))+`,
  ),
  'uy',
);
const ENDS_IN_TERRITORY = new RegExp(eitherTone(`(?<![${LETTERS}])${TERRITORY}$`), 'u');
/** "Bộ đội Biên phòng tỉnh sẵn sàng …": after the territory of one body only these go on with its name. */
const ONE_TERRITORY =
  /(?<!\p{L})(?:[Tt]ỉnh|[Hh]uyện|[Tt]hành phố|[Tt]hị xã|[Qq]uận|[Xx]ã|[Pp]hường)$/u;
const AFTER_TERRITORY =
  / +(?:và|của|thuộc|trực|trên|khác|cấp|về|nơi|tỉnh|huyện|thành|thị|quận|xã|phường|liên|có liên|đảng|ủy|uỷ|hội)(?!\p{L})| *[-–(,&]| +\p{Lu}/uy;
/** "UBND các huyện: Xuyên Mộc, Tân Thành, Châu Đức": names after the kind of territory. */
const PLACE_NAME = String.raw`\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){0,3}`;
const NAMED_TERRITORIES = new RegExp(
  String.raw` *: *${PLACE_NAME}(?:(?: *, *| +và +)${PLACE_NAME})+(?= *[.;,)\n]| *$| +\p{Ll})`,
  'uy',
);
/** "Sở VH,TT&DL": a comma without a space inside an abbreviation. */
const INNER_COMMA = /,(?=\p{Lu}{2})/uy;
const TERRITORY_NOUN = new RegExp(`${eitherTone(TERRITORY)}${END}(?! hội)`, 'uy');
/** "các cơ quan quản lý trực tiếp", "các cơ quan quản lý nhà nước": what kind of body it is, not its work. */
const ATTRIBUTE = / +quản lý (?:trực tiếp|nhà nước(?: về)?|chuyên ngành|cấp trên)(?!\p{L})/uy;
const PLURAL = / +(?:các|những|một số)(?=\s)/uy;
const DANGLING = /\s+(?:của|(?<!trực )thuộc|các|những|và|-|–|có|trên|trên địa bàn)$/u;
/** Words a name may have after its head; real names stay far below. */
const LONGEST_NAME = 34;

const FOLDED_VERBS = new Set(VERBS.filter((verb) => verb.split(' ').length === 2).map(foldText));
const TWO_WORDS = / +(\p{Ll}+ +\p{Ll}+)(?!\p{L})/uy;

/** A verb whose marks a scan misread: "xây dưng", "kiêm tra". */
function startsMisreadVerb(text: string, at: number): boolean {
  TWO_WORDS.lastIndex = at;
  const words = TWO_WORDS.exec(text)?.[1];
  return words !== undefined && FOLDED_VERBS.has(foldText(words).replace(/ +/gu, ' '));
}

/** Reads on from the end of a head or a generic run to the end of the name. */
export function readOn(text: string, from: number, isWorkName = false, isOffice = false): number {
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
    if (ENDS_IN_TERRITORY.test(text.slice(Math.max(0, at - 12), at))) {
      const run = reach(NAMED_TERRITORIES, text, at) ?? reach(TERRITORIES, text, at);
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
    const joined =
      reach(TIES, text, at) ?? reach(INNER_COMMA, text, at) ?? reach(ATTRIBUTE, text, at);
    if (joined !== null) {
      at = joined;
      continue;
    }
    const isOne =
      ONE_TERRITORY.test(text.slice(from, at)) && !/(?<!\p{L})các /iu.test(text.slice(from, at));
    if (isOne && at > from && reach(AFTER_TERRITORY, text, at) === null) break;
    // "Công ty … thủy lợi Hà Nội vận hành …": after a place the verb is what the firm does.
    const inName = isWorkName && !/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(text.slice(from, at));
    const verb = inName ? reach(NAME_VERB, text, at) : null;
    if (verb !== null) {
      at = verb;
      continue;
    }
    if (reach(STOP, text, at) !== null || startsMisreadVerb(text, at)) break;
    const plural = reach(PLURAL, text, at);
    if (plural !== null) {
      // "UBND các xã, phường, doanh nghiệp": the territories are its own, what follows is another.
      const territory = reach(TERRITORY_NOUN, text, plural + 1);
      if (territory !== null) {
        at = territory;
        continue;
      }
      // What follows "các" is a noun, whatever it may be elsewhere: "các tổ chức hữu nghị".
      const noun = reachGeneric(text, plural + 1) ?? reach(WORD, text, plural);
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
