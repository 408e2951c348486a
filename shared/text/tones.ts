const PLAIN = 'aeoy';
const MARKED: Readonly<Record<string, string>> = {
  a: 'àáảãạ',
  e: 'èéẻẽẹ',
  o: 'òóỏõọ',
  u: 'ùúủũụ',
  y: 'ỳýỷỹỵ',
};

/**
 * A pattern for the syllables whose tone is written on either vowel: hòa and hoà, ủy and uỷ, khỏe and khoẻ.
 * Written form → both forms; everything else stays as it is.
 */
export function eitherTone(pattern: string): string {
  let result = pattern;
  for (const [first, second] of ['oa', 'oe', 'uy'].map((pair) => [...pair])) {
    if (first === undefined || second === undefined || !PLAIN.includes(second)) continue;
    [...(MARKED[first] ?? '')].forEach((toned, tone) => {
      const other = `${first}${(MARKED[second] ?? '').charAt(tone)}`;
      result = result.replaceAll(
        new RegExp(`${toned}${second}|${other}`, 'giu'),
        (found) => `(?:${found}|${found.startsWith(first) ? toned + second : other})`,
      );
    });
  }
  return result;
}
