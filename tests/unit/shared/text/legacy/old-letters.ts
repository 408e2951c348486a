import type { OldEncoding } from '#shared/model/page';

const VOWELS = 'a ă â e ê i o ô ơ u ư y'.split(' ');
const SMALL = VOWELS.flatMap((vowel) =>
  ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'].map((tone) =>
    (vowel + tone).normalize('NFC'),
  ),
);

/** The bytes of a word as old Windows shows them: windows-1252, what is free there as it stands. */
export const shown = (hex: string): string =>
  new TextDecoder('windows-1252').decode(
    Uint8Array.from(hex.split(' '), (byte) => Number.parseInt(byte, 16)),
  );

/** In the order of `LETTERS`: without tone, huyền, hỏi, ngã, sắc, nặng; then đ. Written out from the published tables. */
const TCVN3 = `61 b5 b6 b7 b8 b9 a8 bb bc bd be c6 a9 c7 c8 c9 ca cb 65 cc ce cf d0 d1 aa d2 d3 d4 d5 d6
  69 d7 d8 dc dd de 6f df e1 e2 e3 e4 ab e5 e6 e7 e8 e9 ac ea eb ec ed ee 75 ef f1 f2 f3 f4 ad f5 f6 f7 f8 f9
  79 fa fb fc fd fe ae`;
const VPS = `61 e0 e4 e3 e1 e5 e6 a2 a3 a4 a1 a5 e2 c0 c4 c5 c3 c6 65 e8 c8 eb e9 cb ea 8a 8b cd 89 8c
  69 ec cc ef ed ce 6f f2 d5 f5 f3 86 f4 d2 b0 87 d3 b6 d6 a9 aa ab a7 ae 75 f9 fb db fa f8 dc d8 ba bb d9 bf
  79 ff 9b cf 9a 9c c7`;
const VNI = `a aø aû aõ aù aï aê aè aú aü aé aë aâ aà aå aã aá aä e eø eû eõ eù eï eâ eà eå eã eá eä
  i ì æ ó í ò o oø oû oõ où oï oâ oà oå oã oá oä ô ôø ôû ôõ ôù ôï u uø uû uõ uù uï ö öø öû öõ öù öï
  y yø yû yõ yù î ñ`;
const WINDOWS_1258 = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder('windows-1258').decode(Uint8Array.of(byte)),
    new TextDecoder('windows-1252').decode(Uint8Array.of(byte)),
  ]),
);

export function inWindows1258(letter: string): string {
  const [base = '', ...marks] = letter.normalize('NFD');
  const tone = marks.filter((mark) => /[\u0300\u0301\u0303\u0309\u0323]/u.test(mark));
  const vowel = (base + marks.filter((mark) => !tone.includes(mark)).join('')).normalize('NFC');
  return [vowel, ...tone].map((one) => WINDOWS_1258.get(one) ?? '?').join('');
}

/** The small letters: each vowel without tone, then huyền, hỏi, ngã, sắc, nặng; đ. */
export const LETTERS = [...SMALL, 'đ'];

/** How each encoding writes them, as letters of windows-1252. */
export const WRITTEN: Readonly<Record<OldEncoding, readonly string[]>> = {
  tcvn3: TCVN3.split(/\s+/u).map(shown),
  vps: VPS.split(/\s+/u).map(shown),
  vni: VNI.split(/\s+/u),
  'windows-1258': LETTERS.map(inWindows1258),
};

/** A text in small letters as an old encoding writes it, shown as windows-1252. */
export function writeOld(text: string, encoding: OldEncoding): string {
  return Array.from(text, (letter) => {
    const at = LETTERS.indexOf(letter);
    return at < 0 ? letter : (WRITTEN[encoding][at] ?? letter);
  }).join('');
}
