import { placeTone } from '#shared/text/place-tone';

/** Telex: what doubled letters and w make. */
const TELEX: readonly (readonly [string, string])[] = [
  ['aa', 'â'],
  ['ee', 'ê'],
  ['oo', 'ô'],
  ['dd', 'đ'],
  ['aw', 'ă'],
  ['uow', 'ươ'],
  ['ow', 'ơ'],
  ['uw', 'ư'],
  ['w', 'ư'],
];
const TELEX_TONES: Readonly<Record<string, string>> = {
  f: '\u0300',
  s: '\u0301',
  x: '\u0303',
  r: '\u0309',
  j: '\u0323',
};
const VNI_TONES: Readonly<Record<string, string>> = {
  2: '\u0300',
  1: '\u0301',
  4: '\u0303',
  3: '\u0309',
  5: '\u0323',
};
const VNI_MARKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  6: { a: 'â', e: 'ê', o: 'ô' },
  7: { o: 'ơ', u: 'ư' },
  8: { a: 'ă' },
  9: { d: 'đ' },
};
const VOWEL = /[aăâeêioôơuưy]/u;

/** What keys struck without a Vietnamese keyboard program would have written: "kees" and "ke61" are kế. Other text stays. */
export function decodeKeys(text: string): string {
  if (/^[a-z]+[1-9][a-z1-9]*$/u.test(text)) return decodeVni(text);
  return /^[a-z]{2,}$/u.test(text) ? decodeTelex(text) : text;
}

function decodeTelex(text: string): string {
  const last = text.slice(1).search(/[fsxrj](?!.*[fsxrj])/u) + 1;
  const tone = last === 0 ? '' : (TELEX_TONES[text.charAt(last)] ?? '');
  let letters = last === 0 ? text : text.slice(0, last) + text.slice(last + 1);
  for (const [keys, letter] of TELEX) letters = letters.replaceAll(keys, letter);
  return addTone(letters, tone);
}

function decodeVni(text: string): string {
  let letters = '';
  let tone = '';
  for (const key of text) {
    const marks = VNI_MARKS[key];
    if (VNI_TONES[key] !== undefined) tone = VNI_TONES[key];
    else if (marks) letters = markLast(letters, marks);
    else letters += key;
  }
  return addTone(letters, tone);
}

/** The key of a mark may stand behind the letter or at the end of the syllable. */
function markLast(letters: string, marks: Readonly<Record<string, string>>): string {
  for (let at = letters.length - 1; at >= 0; at -= 1) {
    const marked = marks[letters.charAt(at)];
    if (marked !== undefined) return letters.slice(0, at) + marked + letters.slice(at + 1);
  }
  return letters;
}

function addTone(letters: string, tone: string): string {
  const at = letters.search(VOWEL);
  if (tone === '' || at < 0) return letters;
  const toned = (letters.charAt(at) + tone).normalize('NFC');
  return placeTone(letters.slice(0, at) + toned + letters.slice(at + 1));
}
