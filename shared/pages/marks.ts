/**
 * How an item of an official document begins:
 * I. II- | 1. 1) 1- 3.1. 3.1 | a) đ) a. | - – + • * | Điều 1 | Chương II | Phần thứ nhất
 */
const ITEM =
  /^(?:[IVX]{1,5}\s*[.\-–)]|\d{1,2}(?:\.\d{1,2}){0,3}\s*[.)](?!\d)|\d{1,2}(?:\.\d{1,2}){0,3}(?:\s?[-–]\s?(?=\p{Lu}(?:\p{Ll}|\p{Lu}+\s+\p{L}))|[-–]\s(?=\d[\d.,]*\s?(?:%|\s\p{L})))|\d{1,2}\.\d{1,2}(?:\.\d{1,2})*\s|[a-zđ]\s?(?:\)|\.\s)|[-–+•●▪*]\s|Điều\s+\d+|Chương\s+[IVX\d]+|Phần\s+(?:thứ|[IVX\d]))/u;

/** Does this text begin with the mark of an item? */
export function startsItem(text: string): boolean {
  return ITEM.test(text);
}

/** Does a sentence, clause or the document (`./.`) end here? */
export function endsSentence(text: string): boolean {
  return /[.;:!?…]["”’)\]]*$|\.\/\.?$/u.test(text.trimEnd());
}

/** Written in capitals throughout. Text without a letter is not. */
export function isCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text);
}

/** Begins with a small letter, as only the middle of a sentence does. */
export function startsSmall(text: string): boolean {
  return /^["“‘(]?\p{Ll}/u.test(text) && !startsItem(text);
}

/** In whose place somebody signs (TM., KT., TL., TUQ., T/M …): the title of who signs stands on the next line. */
export function isCapacity(text: string): boolean {
  return /^(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)(?![\p{L}\p{N}])/u.test(text);
}

const FIXED_PART =
  /^(?:S[ốô]\s*:|Nơi nh[ậâ]n\s*[:.]|Kính gửi\s*:|(?:Ký bởi|Người ký|Thời gian ký|Ngày ký)\s*:|(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)[.\s]\s*\p{Lu}{2})/u;

/**
 * Opens a fixed part of a document and so ends what stands before: its number, Nơi nhận, a signature, a digital
 * stamp. A scan loses the marks of ố and ậ first.
 */
export function startsFixedPart(text: string): boolean {
  return FIXED_PART.test(text);
}

const ORNAMENT = /^(?:_{3,}|[-–—]{3,}|\*{3,})$/u;

/** A line of dashes, underscores or asterisks is an ornament; the single `*` of Party documents stays. */
export function isOrnament(text: string): boolean {
  return ORNAMENT.test(text.replace(/\s/gu, ''));
}
