import type { Day } from '#shared/model/day';
import { day } from '#shared/facts/words/calendar-words';
import { beginning, type Word } from '#shared/facts/engine/word';
import { readUnit } from '#shared/facts/words/read-unit';

export { day };
export { docnumber, doctype } from '#shared/facts/words/document-number';

/** Begins what the document is about, where no comma stands before it: "của Chính phủ Quy định chi tiết …". */
const SUBJECT_BEGINS =
  /\s+(?:Quy định|quy định|Ban hành|ban hành|Về|Hướng dẫn|hướng dẫn|Phê duyệt|phê duyệt|Sửa đổi|sửa đổi|nghị định|Triển khai|triển khai|Thực hiện|thực hiện|đính kèm|kèm theo)(?![\p{L}\p{N}])/u;
const TERM = /\s*\(kh[oó][áa]\s+[^()]{1,12}\)/uy;
const AND = /\s+(?:và|-|–)\s+(?=\p{Lu})/uy;

/** Who issued a document: one body or two joined by "và". */
export const issuer: Word<string> = (text, at) => {
  let end = at;
  for (let parties = 0; parties < 3; parties++) {
    const unit = readUnit(text, end);
    if (unit === null) break;
    const cut = SUBJECT_BEGINS.exec(text.slice(end, unit));
    end = cut ? end + cut.index : unit;
    TERM.lastIndex = end;
    if (TERM.test(text)) end = TERM.lastIndex;
    AND.lastIndex = end;
    if (!AND.test(text) || readUnit(text, AND.lastIndex) === null) break;
    end = AND.lastIndex;
  }
  const name = text.slice(at, end).replace(/\s+(?:và|-|–)\s+$/u, '');
  return name === '' ? null : { value: name, end: at + name.length };
};

/** A day with its year: what follows the issuer without a comma is the document's date only then. */
export const yearday: Word<Day | null> = (text, at, context) => {
  const found = day(text, at, { ...context, year: null });
  return found?.value.last == null ? null : { value: found.value.last, end: found.end };
};

const LAW =
  /(?:Bộ luật|Bộ Luật)\s+(?=\p{L})|(?:Luật|Pháp lệnh|Hiến pháp)\s+(?=\p{Lu}|sửa đổi|năm)|Nghị quyết Đại hội\s|Hiệp định\s+(?=\p{L})|Hiến chương\s|Chiến lược\s+(?=\p{L})|Đề án tổng thể\s|(?:(?:\d{1,2}|hai|ba)\s+)?văn kiện pháp lý\s|Điều lệ Đảng/uy;
const LAW_ENDS =
  /[.;:“”"()\n]|,(?!\s+(?:bổ sung|\p{Ll}))|\s+(?:và (?:các|Luật|Hiệp định|Nghị quyết|Chiến lược|Đại hội|kết quả|Bộ)|trên thực tế|trên địa bàn|ngày \d|theo\s|được\s|để\s|trong\s|gắn với|số \d|có hiệu lực|về kỷ luật|đến (?!năm))/u;
const MENDING_ENDS = new RegExp(LAW_ENDS.source.replace('và (?:các|Luật|', 'và (?:các|'), 'u');
/** A title without a number; longer ones are cut. */
const LONGEST = 170;

/** A document called by its name alone: a law, a resolution of a congress, a treaty, a strategy. */
export const named: Word<string> = beginning(
  String.raw`(?:Bộ luật|Luật|Pháp lệnh|Hiến|Nghị quyết Đại|Hiệp|Chiến|Đề án|Điều lệ|văn kiện|\d{1,2} văn|hai|ba)`,
  (text, at) => {
    LAW.lastIndex = at;
    const found = LAW.exec(text);
    if (!found) return null;
    const rest = text.slice(LAW.lastIndex, LAW.lastIndex + LONGEST);
    // "Luật sửa đổi … của Luật A và Luật B": one law that mends two.
    const end = (rest.startsWith('sửa đổi') ? MENDING_ENDS : LAW_ENDS).exec(rest);
    const name = (found[0] + (end ? rest.slice(0, end.index) : rest)).trim();
    // "Luật này", "Chiến lược đã đề ra" name nothing.
    if (name.split(/\s+/u).length < 3 && !/^(?:Luật|Bộ luật|Hiến pháp)/u.test(name)) return null;
    return { value: name, end: at + name.length };
  },
);
