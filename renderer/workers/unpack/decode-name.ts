import { isWord } from '#shared/text/spelling';
import { splitSyllables } from '#shared/text/syllable';

/** Code page 437, from 80 on: what ZIP names are in where nothing says otherwise (APPNOTE 6.3, appendix D). */
const CP437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
  '└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

/**
 * A name in a ZIP. Programs write UTF-8 without saying so (macOS, Linux), or the code page of the machine: 1258 on a
 * Vietnamese Windows, else 437; of these the one that gives Vietnamese words is taken.
 */
export function decodeName(bytes: Uint8Array, isUtf8: boolean): string {
  const asUtf8 = new TextDecoder('utf-8').decode(bytes);
  if (isUtf8 || !asUtf8.includes('\uFFFD')) return clean(asUtf8);
  const asVietnamese = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  const asPlain = Array.from(bytes, (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : CP437.charAt(byte - 0x80),
  ).join('');
  return clean(judge(asVietnamese) >= judge(asPlain) ? asVietnamese : asPlain);
}

/** Letters, those in Vietnamese words ten times. */
function judge(name: string): number {
  const words = splitSyllables(name).map(({ text }) => text.length * (isWord(text) ? 10 : 1));
  return words.reduce((sum, each) => sum + each, 0);
}

/** In NFC, with `/` between folders, and no way out of the ZIP: the name is shown and never opened. */
function clean(name: string): string {
  return name
    .normalize('NFC')
    .split(/[/\\]/u)
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/');
}
