import type { OldEncoding } from '#shared/model/page';
import { byteOfLetter } from '#shared/text/legacy/bytes';
import { capitaliseWords } from '#shared/text/legacy/capitalise-words';
import { legacyFontOf } from '#shared/text/legacy/legacy-font';
import { TCVN3 } from '#shared/text/legacy/tcvn3';
import { VNI } from '#shared/text/legacy/vni';
import { VPS } from '#shared/text/legacy/vps';
import { WINDOWS_1258 } from '#shared/text/legacy/windows-1258';

/** Letters that only Unicode has: what holds them is not in an old encoding. */
export const UNICODE_ONLY = /[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/u;
/** ASCII as Word keeps it for fonts of signs. */
const PRIVATE_ASCII = /[\uf020-\uf07e]/gu;
/** Letters that may stand for a byte above 7F. */
const BEYOND_ASCII = /[\u0080-\u2122\uf000-\uf0ff]/gu;

function decodeBytes(text: string, table: ReadonlyMap<number, string>): string {
  return text.replace(BEYOND_ASCII, (letter) => table.get(byteOfLetter(letter) ?? -1) ?? letter);
}

function decodeVni(text: string): string {
  const parts: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    const base = byteOfLetter(letter);
    const mark = at + 1 < text.length ? byteOfLetter(text.charAt(at + 1)) : null;
    const pair = base === null || mark === null ? undefined : VNI.pairs.get(base * 256 + mark);
    if (pair !== undefined) at++;
    parts.push(pair ?? VNI.single.get(base ?? -1) ?? letter);
  }
  return parts.join('');
}

const DECODERS: Readonly<Record<OldEncoding, (text: string) => string>> = {
  tcvn3: (text) => capitaliseWords(decodeBytes(text, TCVN3)),
  vni: decodeVni,
  vps: (text) => capitaliseWords(decodeBytes(text, VPS)),
  'windows-1258': (text) => decodeBytes(text, WINDOWS_1258).normalize('NFC'),
};

function isEncoding(name: string): name is OldEncoding {
  return Object.hasOwn(DECODERS, name);
}

/**
 * Text that an old font or encoding shows as other letters, in Unicode (NFC). It is left as it stands where the
 * font is none of the old ones, and where it already holds letters that only Unicode has.
 * @param text Letters as Word, RTF or PDF give them, one for each byte of the old encoding.
 * @param by The encoding, or the name of the run's font: `.VnTimeH`, `VNI-Times`, `Times New Roman`.
 */
export function decodeLegacy(text: string, by: string): string {
  const font = isEncoding(by) ? { encoding: by, capitals: false } : legacyFontOf(by);
  if (!font || UNICODE_ONLY.test(text)) return text;
  const letters = text.replace(PRIVATE_ASCII, (letter) =>
    String.fromCharCode(letter.charCodeAt(0) - 0xf000),
  );
  const decoded = DECODERS[font.encoding](letters);
  return font.capitals ? decoded.toUpperCase() : decoded;
}
