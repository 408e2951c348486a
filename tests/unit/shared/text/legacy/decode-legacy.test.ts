import { describe, expect, test } from 'vitest';
import { decodeLegacy } from '#shared/text/legacy/decode-legacy';
import { LETTERS, WRITTEN, inWindows1258, shown } from './old-letters';
import { legacyFontOf } from '#shared/text/legacy/legacy-font';

describe('every letter', () => {
  test.each(Object.entries(WRITTEN))('of %s', (encoding, written) => {
    expect(written).toHaveLength(LETTERS.length);
    expect(written.map((one) => decodeLegacy(one, encoding))).toEqual(LETTERS);
  });

  test.each([
    ['vni', WRITTEN.vni.map((one) => one.toUpperCase())],
    ['windows-1258', LETTERS.map((letter) => inWindows1258(letter.toUpperCase()))],
    ['.VnTimeH', WRITTEN.tcvn3],
  ])('of %s in capitals', (by, written) => {
    const capitals = LETTERS.map((letter) => letter.toUpperCase());
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
