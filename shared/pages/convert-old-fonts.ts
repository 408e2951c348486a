import type { OldEncoding } from '#shared/model/page';
import type { DrawnWord } from '#shared/pages/collect-words';
import type { PdfFont } from '#shared/pages/pdf-operators';
import { UNICODE_ONLY, decodeLegacy } from '#shared/text/legacy/decode-legacy';
import { legacyFontOf } from '#shared/text/legacy/legacy-font';
import { findEncoding } from '#shared/text/legacy/repair-text';

/** The words' letters in Unicode, one text a word, and the encoding most of the old ones stood in. */
export interface ConvertedWords {
  readonly texts: readonly string[];
  readonly converted: OldEncoding | null;
}

/** How a font's words are decoded: by its name, or by the encoding that was found. */
interface Key {
  readonly encoding: OldEncoding;
  readonly by: string;
}

/** Fewer words say too little of a font whose name says nothing. */
const ENOUGH_WORDS = 6;

function wordsByFont(words: readonly DrawnWord[]): Map<PdfFont, number[]> {
  const byFont = new Map<PdfFont, number[]>();
  words.forEach((word, i) => {
    const known = byFont.get(word.font);
    if (known) known.push(i);
    else byFont.set(word.font, [i]);
  });
  return byFont;
}

/** By what to decode each font's words: its own name where that tells, else what its letters make likely. */
function findKeys(
  words: readonly DrawnWord[],
  byFont: ReadonlyMap<PdfFont, readonly number[]>,
): Map<PdfFont, Key> {
  const keys = new Map<PdfFont, Key>();
  const silent: PdfFont[] = [];
  const sample: string[] = [];
  for (const [font, own] of byFont) {
    const text = own.map((i) => words[i]?.text ?? '').join(' ');
    // A font of an old name may still give Unicode, where the file maps its letters.
    if (!/[\u0080-\uffff]/u.test(text) || UNICODE_ONLY.test(text)) continue;
    const known = legacyFontOf(font.name);
    if (known) {
      keys.set(font, { encoding: known.encoding, by: font.name });
    } else {
      silent.push(font);
      sample.push(text);
    }
  }
  if (sample.join(' ').split(' ').length < ENOUGH_WORDS) return keys;
  const encoding = findEncoding(sample);
  if (encoding === null || encoding === 'utf-8-twice') return keys;
  for (const font of silent) keys.set(font, { encoding, by: encoding });
  return keys;
}

/**
 * Reads the words of a page whose fonts show letters of an old encoding as others (.VnTime, VNI-Times …). Words of
 * one line are read together, for its capitals tell those that TCVN3 has none for.
 */
export function convertOldFonts(words: readonly DrawnWord[]): ConvertedWords {
  const texts = words.map((word) => word.text);
  const keys = findKeys(words, wordsByFont(words));
  if (keys.size === 0) return { texts, converted: null };
  const letters = new Map<OldEncoding, number>();
  for (let from = 0; from < words.length;) {
    const first = words[from];
    let to = from + 1;
    while (to < words.length && words[to]?.font === first?.font && words[to]?.y === first?.y) to++;
    const key = first && keys.get(first.font);
    if (key) {
      const old = texts.slice(from, to);
      const read = decodeLegacy(old.join(' '), key.by).split(' ');
      old.forEach((text, i) => {
        texts[from + i] = read[i] ?? text;
      });
      letters.set(key.encoding, (letters.get(key.encoding) ?? 0) + old.join('').length);
    }
    from = to;
  }
  const [most] = [...letters].toSorted(([, a], [, b]) => b - a);
  return { texts, converted: most?.[0] ?? null };
}
