import { describe, expect, test } from 'vitest';
import { decodeLegacy } from '#shared/text/legacy/decode-legacy';
import { legacyFontOf } from '#shared/text/legacy/legacy-font';

const VOWELS = 'a ă â e ê i o ô ơ u ư y'.split(' ');
const SMALL = VOWELS.flatMap((vowel) =>
  ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'].map((tone) =>
    (vowel + tone).normalize('NFC'),
  ),
);

/** The bytes of a word as old Windows shows them: windows-1252, what is free there as it stands. */
const shown = (hex: string): string =>
  new TextDecoder('windows-1252').decode(
    Uint8Array.from(hex.split(' '), (byte) => Number.parseInt(byte, 16)),
  );

/** In the order of `VOWELS`: without tone, huyền, hỏi, ngã, sắc, nặng; then đ. Written out from the published tables. */
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

function inWindows1258(letter: string): string {
  const [base = '', ...marks] = letter.normalize('NFD');
  const tone = marks.filter((mark) => /[\u0300\u0301\u0303\u0309\u0323]/u.test(mark));
  const vowel = (base + marks.filter((mark) => !tone.includes(mark)).join('')).normalize('NFC');
  return [vowel, ...tone].map((one) => WINDOWS_1258.get(one) ?? '?').join('');
}

const letters = [...SMALL, 'đ'];

describe('every letter', () => {
  test.each([
    ['tcvn3', TCVN3.split(/\s+/u).map(shown)],
    ['vps', VPS.split(/\s+/u).map(shown)],
    ['vni', VNI.split(/\s+/u)],
    ['windows-1258', letters.map(inWindows1258)],
  ])('of %s', (encoding, written) => {
    expect(written).toHaveLength(letters.length);
    expect(written.map((one) => decodeLegacy(one, encoding))).toEqual(letters);
  });

  test.each([
    ['vni', VNI.toUpperCase().split(/\s+/u)],
    ['windows-1258', letters.map((letter) => inWindows1258(letter.toUpperCase()))],
    ['.VnTimeH', TCVN3.split(/\s+/u).map(shown)],
  ])('of %s in capitals', (by, written) => {
    const capitals = letters.map((letter) => letter.toUpperCase());
    expect(written.map((one) => decodeLegacy(one, by))).toEqual(capitals);
  });

  test('of VNI with a small mark behind a capital', () => {
    expect(decodeLegacy('UÛy ban, Uûy ban', 'vni')).toBe('Ủy ban, Ủy ban');
  });

  test('the capitals of TCVN3 and VPS that have their own byte', () => {
    expect(decodeLegacy(shown('a1 20 a2 20 a3 20 a4 20 a5 20 a6 20 a7'), 'tcvn3')).toBe(
      'Ă Â Ê Ô Ơ Ư Đ',
    );
    expect(decodeLegacy(shown('c1 20 83 20 8d 20 90 20 96 20 9d 20 ad 20 f1'), 'vps')).toBe(
      'Á Ấ Ắ Ế Ố Ớ Ứ Đ',
    );
  });
});

describe('words', () => {
  test.each([
    ['Céng hßa x· héi chñ nghÜa', 'tcvn3', 'Cộng hòa xã hội chủ nghĩa'],
    ['Uû ban nh©n d©n tØnh Cao B»ng', '.VnTime', 'Uỷ ban nhân dân tỉnh Cao Bằng'],
    ['céng hßa x· héi', '.VnTimeH', 'CỘNG HÒA XÃ HỘI'],
    ['th\u00adêng trùc', '.VnArial', 'thường trực'],
    ['KÕ ho¹ch 15/6 – “\u03bcnh”', 'tcvn3', 'Kế hoạch 15/6 – “ành”'],
    ['NGÖÔØI VIEÄT NAM', 'VNI-Times', 'NGƯỜI VIỆT NAM'],
    ['Keá hoaïch tuyeân truyeàn', 'vni', 'Kế hoạch tuyên truyền'],
    ['ngày ÇÜ©ng NguyÍn ñÙc', 'vps', 'ngày đường Nguyễn Đức'],
    ['Kêì hoaòch ðýõÌng', 'windows-1258', 'Kế hoạch đường'],
    ['\uf04b\uf0d5\uf020ho\uf0b9ch', '.VnTime', 'Kế hoạch'],
  ])('%s by %s', (written, by, expected) => {
    expect(decodeLegacy(written, by)).toBe(expected);
  });

  test.each([
    ['Kế hoạch', '.VnTime'],
    ['© 2024, 20 µg, «ABC»', 'Times New Roman'],
    ['Keá hoaïch', ''],
  ])('%s in %s stays', (written, by) => {
    expect(decodeLegacy(written, by)).toBe(written);
  });
});

describe('capitals that TCVN3 does not know', () => {
  test.each([
    ['ĐảNG Bộ TỉNH', '§¶NG Bé TØNH', 'ĐẢNG BỘ TỈNH'],
    ['between small letters a name stays', 'CñNG Cè, x©y ë CÊP X·', 'CỦNG Cố, xây ở CẤP XÃ'],
    ['in a line of capitals', 'NH¢N D¢N ë C¸C X·', 'NHÂN DÂN Ở CÁC XÃ'],
    ['an abbreviation says nothing', 'cña UBND ë HuyÖn', 'của UBND ở Huyện'],
    ['nor does a name', '§Ó Hµ Néi', 'Để Hà Nội'],
  ])('%s', (_, written, expected) => {
    expect(decodeLegacy(written, 'tcvn3')).toBe(expected);
  });
});

describe('fonts', () => {
  test.each([
    ['.VnTime', 'tcvn3', false],
    ['ABCDEF+.VnTimeH-Bold', 'tcvn3', true],
    ['.VnTimeH,BoldItalic', 'tcvn3', true],
    ['.VnBahamasBH', 'tcvn3', true],
    ['.Vn3DH', 'tcvn3', true],
    ['.VnArial Narrow', 'tcvn3', false],
    ['.VnBlack', 'tcvn3', false],
    ['VnTime', 'tcvn3', false],
    ['.VNTIMEH', 'tcvn3', true],
    ['VNI-Times', 'vni', false],
    ['VNI-Helve-Condense-Bold', 'vni', false],
    ['VNI 27 Bendigo', 'vni', false],
    ['VPS Long An', 'vps', false],
  ])('%s', (name, encoding, capitals) => {
    expect(legacyFontOf(name)).toEqual({ encoding, capitals });
  });

  test.each(['Times New Roman', 'TimesNewRomanPS-BoldMT', 'Vnet', 'Arial', 'SVN-Times', ''])(
    '%s is none',
    (name) => {
      expect(legacyFontOf(name)).toBeNull();
    },
  );
});
