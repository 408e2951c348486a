const ONSET = '(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?';
const LONG_RIME = '(?:oai|oao|oay|oeo|uây|uyu|uôi|ươi|ươu|iêu|yêu|uai|uao|uơi|uêu)';
const RIME =
  '(?:oa|oă|oe|oo|uâ|uê|uyê|uya|uy|uơ|iê|yê|ia|ya|ươ|ưa|uô|ua|i|y|e|ê|a|ă|â|o|ô|ơ|u|ư)(?:ng|nh|ch|[cmnpt]|[iyou])?';
const SYLLABLE = new RegExp(`^${ONSET}(?:${LONG_RIME}|${RIME})$`, 'u');

/** Grave, acute, tilde, hook above, dot below: the tones, not the marks of â ă ê ô ơ ư. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/** Anything that is neither part of a word nor what wrong decoding makes of one. */
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}\p{Co}\u0080-\u00bf~^`´¸¨|\\<>{}#@$%&*+=]+/u;
const ABBREVIATION = /^(?:[A-ZĐ]{1,6}|[a-z])$/u;
const PRIVATE_OR_INVALID = /[\p{Co}\p{Cc}\ufffd]/gu;
/** What older Vietnamese encodings and UTF-8 read twice turn letters into; Vietnamese itself has few of them. */
const FOREIGN_SIGNS =
  /[\u00a1-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db-\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff\u0152-\u0178\u02c6\u02dc]/gu;

/** How far a text is Vietnamese, by the shape of its syllables; no dictionary. */
export interface TextQuality {
  /** Words looked at: abbreviations and numbers are not. */
  readonly words: number;
  /** Share of words that are well-formed syllables: ≥ 0.98 for clean text, ≤ 0.74 for a useless layer. */
  readonly valid: number;
  /** Share of those that carry marks: about 0.88 for clean text. */
  readonly marked: number;
  /** Share of letters that are private-use, replacement or control. */
  readonly broken: number;
  /** Share of letters that Vietnamese hardly uses, as old encodings leave behind. */
  readonly foreign: number;
}

function looksLikeSyllable(word: string): boolean {
  const lower = word.toLowerCase().normalize('NFD');
  if ((lower.match(TONES)?.length ?? 0) > 1) return false;
  return SYLLABLE.test(lower.replace(TONES, '').normalize('NFC'));
}

/** Words judged of late: documents use the same ones over and over. Saves time, changes nothing. */
const judged = new Map<string, boolean>();
const MOST_JUDGED = 5000;

/** Is this word shaped like a Vietnamese syllable? */
export function isSyllable(word: string): boolean {
  const known = judged.get(word);
  if (known !== undefined) return known;
  const result = looksLikeSyllable(word);
  if (judged.size >= MOST_JUDGED) judged.clear();
  judged.set(word, result);
  return result;
}

/** Measures a text. Long texts are judged by their first 24,000 letters. */
export function judgeText(text: string): TextQuality {
  const sample = text.slice(0, 24_000).normalize('NFC');
  let words = 0;
  let valid = 0;
  let marked = 0;
  for (const word of sample.split(BETWEEN_WORDS)) {
    if (word === '' || /^\d/u.test(word) || ABBREVIATION.test(word)) continue;
    words++;
    if (!isSyllable(word)) continue;
    valid++;
    if (/[^\u0020-\u007e]/u.test(word)) marked++;
  }
  const length = Math.max(1, sample.length);
  return {
    words,
    valid: words === 0 ? 0 : valid / words,
    marked: valid === 0 ? 0 : marked / valid,
    broken: (sample.replace(/\s/gu, '').match(PRIVATE_OR_INVALID)?.length ?? 0) / length,
    foreign: (sample.match(FOREIGN_SIGNS)?.length ?? 0) / length,
  };
}

/** Words that have to be there before anything can be said of a text. */
const ENOUGH_WORDS = 30;

/** Are these words of no use: hardly a Vietnamese syllable among them, or hardly a mark? Short texts are given the benefit. */
export function isUseless(quality: TextQuality): boolean {
  if (quality.broken > 0.2) return true;
  return quality.words >= ENOUGH_WORDS && (quality.valid < 0.8 || quality.marked < 0.5);
}

/** Is this Vietnamese of an older encoding, read as if it were Unicode? */
export function isMisdecoded(quality: TextQuality): boolean {
  return quality.words >= ENOUGH_WORDS && quality.valid < 0.8 && quality.foreign > 0.03;
}
