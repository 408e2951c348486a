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

/** Fonts of one family, and all their words. */
interface Family {
  readonly fonts: Set<PdfFont>;
  readonly words: string[];
}

/** "Times New Roman,Bold" and "TimesNewRomanPS-BoldMT" are one family. */
function familyOf(font: PdfFont): string {
  return font.name
    .replace(/[-,].*$/u, '')
    .replace(/(?:PS)?(?:MT)?$/u, '')
    .replaceAll(' ', '')
    .toLowerCase();
}

function gatherFamilies(words: readonly DrawnWord[]): Iterable<Family> {
  const byFont = new Map<PdfFont, Family>();
  const byName = new Map<string, Family>();
  for (const { font, text } of words) {
    let family = byFont.get(font);
    if (!family) {
      const name = familyOf(font);
      family = byName.get(name) ?? { fonts: new Set(), words: [] };
      family.fonts.add(font);
      byFont.set(font, family);
      byName.set(name, family);
    }
    family.words.push(text);
  }
  return byName.values();
}

/** By what to decode each font's words: its own name where that tells, else what its letters make likely. */
function findKeys(words: readonly DrawnWord[]): Map<PdfFont, Key> {
  const keys = new Map<PdfFont, Key>();
  const silent: PdfFont[] = [];
  const sample: string[] = [];
  for (const family of gatherFamilies(words)) {
    const text = family.words.join(' ');
    // Word parts a font in two, one of which has but the letters of windows-1252; and a font of an old name may
    // still give Unicode, where the file maps its letters.
    if (UNICODE_ONLY.test(text)) continue;
    const isPlain = !/[\u0080-\uffff]/u.test(text);
    for (const font of family.fonts) {
      const known = legacyFontOf(font.name);
      if (known) keys.set(font, { encoding: known.encoding, by: font.name });
      else if (!isPlain) silent.push(font);
    }
    if (!isPlain) sample.push(text);
  }
  if (silent.length === 0 || sample.join(' ').split(' ').length < ENOUGH_WORDS) return keys;
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
  const keys = findKeys(words);
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
        const now = read[i] ?? text;
        if (now === text) return;
        texts[from + i] = now;
        letters.set(key.encoding, (letters.get(key.encoding) ?? 0) + text.length);
      });
    }
    from = to;
  }
  const [most] = [...letters].toSorted(([, a], [, b]) => b - a);
  return { texts, converted: most?.[0] ?? null };
}
