import type { Mention } from '#shared/model/fact';
import type { Reading } from '#shared/model/reading';
import { foldText } from '#shared/text/fold';
import { findNamedUnits } from '#shared/facts/words/unit-lists';

const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})ubnd(?!\p{L})/gu, 'uy ban nhan dan'],
  [/(?<!\p{L})hdnd(?!\p{L})/gu, 'hoi dong nhan dan'],
  [/(?<!\p{L})bcd(?!\p{L})/gu, 'ban chi dao'],
  [/(?<!\p{L})mttq(?!\p{L})/gu, 'mat tran to quoc'],
  [/(?<!\p{L})tw(?!\p{L})/gu, 'trung uong'],
  [/(?<!\p{L})vp(?!\p{L})/gu, 'van phong'],
];
/** A head noun alone, or one with a level only, names nobody. */
const NOBODY =
  /^(?:bo|ban|so|phong|hoi|trung tam|van phong|dang bo|dang uy|chi bo|thuong truc|truong|vien|hoi dong|uy ban|uy ban nhan dan|hoi dong nhan dan|cong doan|nganh|bao|dai|to cong tac|mat tran|co quan thuong truc|ban chi dao|tinh uy vien|nganh nghe)$/u;

/** One key for the spellings of one name: abbreviations written out, level and place in lower case. */
function nameKey(name: string): string {
  let key = foldText(name.replace(/\([^()]*\)/gu, ' '));
  for (const [short, full] of ABBREVIATIONS) key = key.replace(short, full);
  return key
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<!\p{L})(?:cac|nhung|va) /gu, '')
    .trim();
}

/** Reads the bodies named anywhere in the document, each once, where it is named first. */
export function readOrganisations(
  reading: Reading,
  groups: readonly Mention[],
): readonly Mention[] {
  const found = new Map<string, Mention>();
  for (const block of reading.blocks) {
    const text = reading.text.slice(block.start, block.end);
    if (text === text.toUpperCase()) continue;
    for (const { start, end } of findNamedUnits(text)) {
      const name = text.slice(start, end).replace(/\s*\([^()]*\)$/u, '');
      const key = nameKey(name);
      if (NOBODY.test(key) || key.length > 120 || found.has(key)) continue;
      const at = block.start + start;
      found.set(key, { text: name, span: { start: at, end: at + name.length } });
    }
  }
  for (const group of groups) {
    const key = nameKey(group.text);
    if (
      /^các\s/iu.test(group.text) &&
      !/liên quan|đơn vị|đồng chí/iu.test(group.text) &&
      !found.has(key)
    ) {
      found.set(key, { ...group, text: group.text.replace(/\s*\([^()]*\)$/u, '') });
    }
  }
  // "Ban Tuyên giáo Tỉnh ủy" is the short form of "Ban Tuyên giáo Tỉnh ủy Cao Bằng".
  const keys = [...found.keys()];
  return [...found]
    .filter(
      ([key, { text }]) =>
        /,|các\s/iu.test(text) || !keys.some((other) => other.startsWith(`${key} `)),
    )
    .map(([, mention]) => mention);
}
