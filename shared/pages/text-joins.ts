import { endsSentence, startsFixedPart, startsItem, startsSmall } from '#shared/pages/marks';

/** What joining has to know of a line or a paragraph. */
export interface JoinSide {
  /** Words of its first line. */
  readonly begin: string;
  /** Words of its last line. */
  readonly end: string;
  readonly hasCapital: boolean;
  readonly hasSmall: boolean;
  /** Letters of all its lines. */
  readonly length: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly heading: boolean;
}

/** One paragraph made of two. */
export function joinSides(before: JoinSide, after: JoinSide): JoinSide {
  return {
    begin: before.begin,
    end: after.end,
    hasCapital: before.hasCapital || after.hasCapital,
    hasSmall: before.hasSmall || after.hasSmall,
    length: before.length + 1 + after.length,
    bold: before.bold && after.bold,
    italic: before.italic && after.italic,
    heading: before.heading,
  };
}

function inCapitals(side: JoinSide): boolean {
  return side.hasCapital && !side.hasSmall;
}

/** A paragraph of at least this many letters fills more than two printed lines: no heading is that long. */
const RUNNING_TEXT = 150;
/** Hard-wrapped lines differ in length, for letters differ in width. */
const FULL = 0.85;
/** Below this many lines that surely go on in the next, a text is not hard-wrapped. */
const ENOUGH_WRAPS = 5;

/**
 * The length at which a text's lines were broken, or null where a line is a paragraph. Measured on the
 * lines that surely go on: without an end, and the next one begins with a small letter.
 */
export function measureWrap(chunks: readonly (readonly string[])[]): number | null {
  const lengths: number[] = [];
  let pairs = 0;
  for (const lines of chunks) {
    lines.slice(1).forEach((after, i) => {
      const before = (lines[i] ?? '').trim();
      if (after.startsWith('|') || before.startsWith('|')) return;
      pairs++;
      if (!endsSentence(before) && startsSmall(after.trim())) lengths.push(before.length);
    });
  }
  if (lengths.length < ENOUGH_WRAPS || lengths.length < 0.2 * pairs) return null;
  lengths.sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length / 2)] ?? null;
}

/** Căn cứ … stand one a paragraph and may end with a comma, or with nothing. */
const BASIS = /^(?:Căn cứ|Xét|Theo đề nghị)(?!\p{L})/u;
/** Words that begin the first sentence of a document. */
const OPENING =
  /^(?:Căn cứ|Xét|Theo đề nghị|Thực hiện|Triển khai|Nhằm|Để|Trên cơ sở|Tiếp tục|Thi hành|Hưởng ứng|Phát huy)(?!\p{L})/u;

/** Lines of dashes and asterisks are ornaments. */
const HAS_WORDS = /[\p{L}\p{N}]/u;

/** "giai đoạn 2011" / "- 2020": the second half of a span of time is no item. */
const SPAN_HALF = /^[-–]\s*\d/u;
/** "tại" / "Điều 7 Luật …", "khoản 2" / "Điều 5": what is cited is no item. */
const CITED_PART = /^(?:Điều|Chương|Phần|Mục|Phụ lục)\s/u;
const CITES = /(?:^|\s)(?:tại|theo|của|và|khoản \d+|điểm \p{L}|mục \p{L}?\d*)$/iu;

/** "Sở Lao động" / "- Thương binh và Xã hội": names of fields in two halves, by their first. */
const FIELD_PAIRS: Readonly<Record<string, RegExp>> = {
  'lao động': /^thương binh(?!\p{L})/iu,
  'văn hóa': /^(?:xã hội(?! h[oó][aá])|thông tin|thể thao|du lịch|nghệ thuật)(?!\p{L})/iu,
  'kinh tế': /^(?:xã hội(?! h[oó][aá])|hạ tầng|ngân sách|kỹ thuật)(?!\p{L})/iu,
  'chính trị': /^(?:xã hội(?! h[oó][aá])|hành chính)(?!\p{L})/iu,
  'tài chính': /^(?:kế hoạch|kế toán|ngân sách|quản trị)(?!\p{L})/iu,
  'kế hoạch': /^(?:tài chính|tổng hợp|đầu tư)(?!\p{L})/iu,
  'dân số': /^kế hoạch h[oó][aá](?!\p{L})/iu,
  'báo chí': /^xuất bản(?!\p{L})/iu,
  'tổ chức': /^(?:hành chính|cán bộ|kiểm tra)(?!\p{L})/iu,
  'giáo dục nghề nghiệp': /^giáo dục thường xuyên(?!\p{L})/iu,
};
const PAIR_HEAD = new RegExp(`(?<!\\p{L})(${Object.keys(FIELD_PAIRS).join('|')})$`, 'iu');

/** Is this dash the one within a name of two halves? */
function isPairCut(before: string, after: string): boolean {
  const second = /^[-–]\s*(?=\p{L})/u.exec(after);
  if (!second) return false;
  const first = PAIR_HEAD.exec(before.replace(/hoá(?!\p{L})/giu, 'hóa'))?.[1];
  if (first === undefined) return false;
  return FIELD_PAIRS[first.toLowerCase()]?.test(after.slice(second[0].length)) ?? false;
}

/** Looks like an item, but belongs to the words before it. */
function isHalved(before: JoinSide, after: JoinSide): boolean {
  if (SPAN_HALF.test(after.begin)) return /\d$/u.test(before.end);
  if (isPairCut(before.end, after.begin)) return true;
  return CITED_PART.test(after.begin) && CITES.test(before.end);
}

/** A field of an item ("Đơn vị chủ trì: …") stands by itself after a full stop. */
const FIELD = /^\p{Lu}[^:.;,]{2,40}:\s/u;

function mayJoin(before: JoinSide, after: JoinSide): boolean {
  if (before.heading || after.heading || startsFixedPart(after.begin)) return false;
  if (startsItem(after.begin) && !isHalved(before, after)) return false;
  if (!HAS_WORDS.test(before.end) || !HAS_WORDS.test(after.begin)) return false;
  const ended = endsSentence(before.end);
  // A title has no stop before the first sentence; ./. ends a document.
  if (ended ? FIELD.test(after.begin) || /\.\/\.?$/u.test(before.end) : OPENING.test(after.begin))
    return false;
  // The last word of a sentence may be an abbreviation; a heading has no stop.
  const endsInCapitals =
    !ended && !inCapitals(before) && inCapitals(after) && endsSentence(after.end);
  return inCapitals(before) === inCapitals(after) || endsInCapitals;
}

/** A heading in capitals behind its label, broken in two. */
function isBrokenHeading(before: JoinSide, after: JoinSide, wrap: number | null): boolean {
  if (!startsItem(before.begin) || !inCapitals(before) || !inCapitals(after)) return false;
  return wrap !== null || /[,–-]$/u.test(before.end);
}

/** "1820/KH-" / "KT-BTGTU". */
const NUMBER_CUT = /[\p{Lu}\d/]-$/u;
/** Words that end no line of their own. */
const OPEN_END = /(?:^|\s)(?:của|và|các|những|với|tại|bởi)$/u;
/** "… kèm theo Quyết định này Kế hoạch thực hiện" / "Chương trình …": too long for a heading of its own. */
const CARRIES_OUT =
  /^.{25,}\s(?:kế hoạch|chương trình|về việc|nhằm)\s(?:triển khai\s)?thực hiện$/iu;
const CARRIED_OUT =
  /^(?:Chương trình|Chiến lược|Chỉ thị|Đề án|Kế hoạch|Kết luận|Luật|Nghị định|Nghị quyết|Quyết định|Thông tư)\s/u;
/** "số" / "34/2016/NĐ-CP": a number of a document; "chuyển đổi số" ends well. */
const NUMBER_NEXT = /^\d{1,6}[a-zđ]?\s?(?:\/(?:19|20)\d{2}\s?)?[-–/]\s?\p{Lu}/u;
/** "ngày" / "13 tháng 7", "tháng" / "4 năm 2024". */
const DATE_NEXT = /^\d{1,2}(?:\s+(?:tháng|năm)(?!\p{L})|[/.-]\d)/u;

/** Does this line lack what the next one brings? */
function isOpenEnded(before: JoinSide, after: JoinSide): boolean {
  if (OPEN_END.test(before.end) || NUMBER_CUT.test(before.end)) return true;
  if (CARRIES_OUT.test(before.end) && CARRIED_OUT.test(after.begin)) return true;
  if (/(?:^|\s)số\s*:?$/iu.test(before.end)) return NUMBER_NEXT.test(after.begin);
  return /(?:^|\s)(?:ngày|tháng)$/u.test(before.end) && DATE_NEXT.test(after.begin);
}

/** A number alone on its line, with its title on the next: web pages copy lists so. */
const LONE_LABEL = /^(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|[a-zđ])[.)]$/u;

/** Does a line go on in the very next one? */
export function continuesLine(before: JoinSide, after: JoinSide, wrap: number | null): boolean {
  if (LONE_LABEL.test(before.begin) && before.begin === before.end)
    return /^\p{L}+ \p{L}/u.test(after.begin);
  if (!mayJoin(before, after)) return false;
  if (isBrokenHeading(before, after, wrap) || isHalved(before, after)) return true;
  if (isOpenEnded(before, after)) return true;
  const full = wrap !== null && before.end.length >= FULL * wrap;
  if (full && !inCapitals(before)) return true;
  return startsSmall(after.begin) && !endsSentence(before.end);
}

/**
 * Was a paragraph cut by the end of a page, to go on after a blank line? It has no end and either the next
 * begins with a small letter, or it is running text up to its last line.
 */
export function continuesParagraph(
  before: JoinSide,
  after: JoinSide,
  wrap: number | null,
): boolean {
  if (!mayJoin(before, after) || endsSentence(before.end)) return false;
  if (before.bold !== after.bold || before.italic !== after.italic) return false;
  if (NUMBER_CUT.test(before.end) || startsSmall(after.begin)) return true;
  if (inCapitals(before) || BASIS.test(before.begin)) return false;
  return before.length >= RUNNING_TEXT && (wrap === null || before.end.length >= FULL * wrap);
}
