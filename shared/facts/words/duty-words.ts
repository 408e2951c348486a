import type { Span } from '#shared/model/reading';
import { eitherTone } from '#shared/text/tones';
import { beginning, word, type Word } from '#shared/facts/engine/word';
import { AGENCY_HEADS } from '#shared/facts/words/agency-heads';
import { GENERIC_NOUNS, OFFICES } from '#shared/facts/words/generic-bodies';
import { SHORT_VERBS, SMALL_WORDS } from '#shared/facts/words/small-words';
import { VERBS } from '#shared/facts/words/plan-verbs';
import { readUnitList, splitUnits } from '#shared/facts/words/unit-lists';

/** First syllables of everything that can name a body. */
const FIRST_SYLLABLES = eitherTone(
  `(?:${[
    ...new Set(
      [
        'tất',
        'toàn',
        'các',
        'những',
        'một',
        'mỗi',
        'từng',
        'đồng',
        ...AGENCY_HEADS,
        ...GENERIC_NOUNS,
        ...OFFICES,
      ].map((name) => /^[^\s,]+/u.exec(name)?.[0].toLowerCase() ?? ''),
    ),
  ].join('|')})(?![\\p{L}\\p{N}])`,
);

/** Bodies named one after another. */
export const units: Word<readonly Span[]> = beginning(FIRST_SYLLABLES, (text, at) => {
  const all = readUnitList(text, at);
  const last = all.at(-1);
  return last ? { value: all, end: last.end } : null;
});

/** What a body is told to do: a verb of the language of plans. */
export const verb: Word<string> = word(
  eitherTone(
    `(?:có trách nhiệm|có nhiệm vụ|phải|cần|là (?:cơ quan|đơn vị|bộ phận|đầu mối)|làm đầu mối|làm tốt|${SHORT_VERBS.join('|')}|${VERBS.toSorted((left, right) => right.length - left.length).join('|')})(?![\\p{L}\\p{N}])`,
  ),
  (found) => found[0],
);

export { day, period } from '#shared/facts/words/calendar-words';

const TOLD =
  'có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|chủ trì|làm đầu mối|là (?:cơ quan|đơn vị|bộ phận|đầu mối)';
/** These open a clause of ground, time or case, or a thing; nobody is named so. */
const NOBODY =
  '(?:trong|khi|nếu|để|theo|căn cứ|định kỳ|hằng|hàng|sau|trước|trên|mọi|việc|kinh phí|trường hợp|người|thời gian|nội dung|quá trình|đối với|ngoài|tùy|riêng|là|đồng thời|giao|đề nghị|yêu cầu|phân công|do|từ|qua|hoạt động|công tác|nhiệm vụ|đảng viên và)';

/** Whoever is told to do something in so many words, known to the lexicon or not: "Giáo viên chủ nhiệm có trách nhiệm …". */
export const anyone: Word<readonly Span[]> = (text, at) => {
  if (at !== 0) return null;
  const name = (PERSON.exec(text) ?? ANYONE.exec(text))?.[1];
  return name === undefined || DOES.test(name)
    ? null
    : { value: splitUnits(text, 0, name.length), end: name.length };
};
const ANYONE = new RegExp(
  eitherTone(
    String.raw`^(?!${NOBODY}(?!\p{L}))(?!(?:${VERBS.join('|')})(?!\p{L}))(\p{L}[^.;:()\n]{2,110}?),? (?=(?:${TOLD})(?!\p{L}))`,
  ),
  'iu',
);
/** A name holds no order of its own: "Sở A chỉ đạo Trung tâm B" is a sentence. */
const DOES = new RegExp(
  eitherTone(
    `(?<!\\p{L})(?:${VERBS.join('|')}|giao|không|đang|chưa|đồng thời|có (?:quyền|thể|đủ))(?!\\p{L})`,
  ),
  'u',
);
/** An officer by name, with the office: "Đồng chí Nguyễn Văn A - Phó Chủ tịch UBND xã phụ trách …". */
const PERSON = new RegExp(
  eitherTone(
    String.raw`^((?:Đồng chí|Đ/c|Ông|Bà) \p{Lu}[^.;:()\n]{4,110}?)(?:(?=\s*:\s)|,? (?=(?:${TOLD}|phụ trách|lãnh đạo|chỉ đạo|trực tiếp|theo dõi|tham mưu|giúp|chuẩn bị|phối hợp)(?!\p{L})))`,
  ),
  'u',
);

/** What a body is besides its name: "(cơ quan thường trực)", "- cơ quan thường trực Ban Chỉ đạo". */
export const apposition: Word<string> = word(
  eitherTone(
    String.raw`\((?:là )?(?:cơ quan|đơn vị|bộ phận)[^()]{2,80}\)|[-–] (?:cơ quan|đơn vị|bộ phận) (?:thường trực|đầu mối|chủ trì|chuyên trách)[^,.;:()]{0,60}?(?=\s*,|\s+(?:chủ trì|phối hợp|tham mưu|có trách nhiệm|tổ chức|theo dõi|tổng hợp|hướng dẫn|xây dựng|chịu trách nhiệm)(?![\p{L}]))`,
  ),
  (found) => found[0],
);

/** The end of a sentence. */
export const end: Word<string> = word(String.raw`[\s./;]*$`, (found) => found[0]);

const LOWER = /\p{Ll}[\p{L}\p{M}]*/uy;
const SMALL = new RegExp(
  eitherTone(
    `(?:${SMALL_WORDS.join('|')}|của|thuộc|và|các|những|có liên quan|liên quan|khác|trên|trong)(?![\\p{L}\\p{N}])`,
  ),
  'uy',
);

/** What follows a name that has come to its end: a word in small letters that is none of the little ones is its verb. */
export const predicate: Word<string> = (text, at, context) => {
  const known = verb(text, at, context);
  if (known) return known;
  SMALL.lastIndex = at;
  LOWER.lastIndex = at;
  const found = SMALL.test(text) ? null : LOWER.exec(text);
  return found ? { value: found[0], end: at + found[0].length } : null;
};
