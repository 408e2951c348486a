const TONES: readonly (readonly [string, string])[] = [
  ['òa', 'oà'],
  ['óa', 'oá'],
  ['ỏa', 'oả'],
  ['õa', 'oã'],
  ['ọa', 'oạ'],
  ['òe', 'oè'],
  ['óe', 'oé'],
  ['ỏe', 'oẻ'],
  ['õe', 'oẽ'],
  ['ọe', 'oẹ'],
  ['ùy', 'uỳ'],
  ['úy', 'uý'],
  ['ủy', 'uỷ'],
  ['ũy', 'uỹ'],
  ['ụy', 'uỵ'],
];

/**
 * A pattern that takes the tone on either vowel where writers differ: hòa and hoà, ủy and uỷ, khỏe and khoẻ.
 * Everything else stays as it is.
 */
export function eitherTone(pattern: string): string {
  let result = pattern;
  for (const [first, second] of TONES) {
    result = result.replaceAll(new RegExp(`${first}|${second}`, 'giu'), (found) => {
      const capital = found.charAt(0) !== found.charAt(0).toLowerCase();
      const begin = (form: string): string =>
        capital ? form.charAt(0).toUpperCase() + form.slice(1) : form;
      return `(?:${begin(first)}|${begin(second)})`;
    });
  }
  return result;
}

const VARIANTS: Readonly<Record<string, string>> = {
  a: 'aàáảãạăằắẳẵặâầấẩẫậ',
  d: 'dđ',
  e: 'eèéẻẽẹêềếểễệ',
  i: 'iìíỉĩị',
  o: 'oòóỏõọôồốổỗộơờớởỡợ',
  u: 'uùúủũụưừứửữự',
  y: 'yỳýỷỹỵ',
};

function anyMark(letters: string): string {
  const plain = letters
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D');
  return plain.replaceAll(/[adeiouy]/giu, (letter) => {
    const forms = VARIANTS[letter.toLowerCase()] ?? letter;
    return `[${letter === letter.toLowerCase() ? forms : forms.toUpperCase()}]`;
  });
}

/**
 * A pattern that forgives wrong marks in words of two syllables and more, as scans write them: "chậm nhát",
 * "kê hoạch", "Uý ban". One syllable alone must be right: năm is not nắm. Small letters stay small.
 */
export function forgivingMarks(pattern: string): string {
  return pattern.replaceAll(/\p{L}+(?: \p{L}+)+/gu, anyMark);
}
