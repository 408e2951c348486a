import { describe, expect, test } from 'vitest';
import { decodeText } from '#shared/text/decode-text';
import { decodeUtf8 } from '#shared/text/decode-utf8';

const WORDS = 'Kế hoạch số 57-KL/TW, ngày 15/6/2023; “đẩy mạnh” 😀\n';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  if (mark) units.unshift(0xfeff);
  return Uint8Array.from(
    units.flatMap((unit) => {
      const [high, low] = [unit >> 8, unit & 0xff];
      return littleEndian ? [low, high] : [high, low];
    }),
  );
}

describe('decodeUtf8', () => {
  test('reads what TextEncoder wrote, long texts too', () => {
    const long = WORDS.repeat(1000);
    expect(decodeUtf8(utf8(long))).toBe(long);
  });

  test.each([
    ['a stray continuation byte', bytes(0x61, 0x80)],
    ['a missing one', bytes(0xe1, 0xba)],
    ['an overlong form', bytes(0xc0, 0xaf)],
    ['an overlong form of three bytes', bytes(0xe0, 0x80, 0xaf)],
    ['a surrogate', bytes(0xed, 0xa0, 0x80)],
    ['a point above U+10FFFF', bytes(0xf4, 0x90, 0x80, 0x80)],
    ['a byte that never occurs', bytes(0xff)],
  ])('refuses %s', (_, wrong) => {
    expect(decodeUtf8(wrong)).toBeNull();
  });
});

describe('decodeText', () => {
  test.each([
    ['UTF-8', utf8(WORDS)],
    ['UTF-8 with its mark', utf8(`\ufeff${WORDS}`)],
    ['UTF-16LE with its mark', utf16(WORDS, true, true)],
    ['UTF-16BE with its mark', utf16(WORDS, false, true)],
    ['UTF-16LE without', utf16(WORDS, true, false)],
    ['UTF-16BE without', utf16(WORDS, false, false)],
  ])('reads %s', (_, given) => {
    expect(decodeText(given)).toEqual({ text: WORDS });
  });

  test.each([
    ['random bytes', Uint8Array.from({ length: 4000 }, (_, i) => (i * i * 31 + i * 7) % 256)],
    ['a NUL among letters', utf8('Kế\u0000 hoạch\u0000')],
    ['control letters', utf8('\u0001\u0002\u0003Kế hoạch')],
    ['half a UTF-16 unit', bytes(0xff, 0xfe, 0x41)],
    ['a lone surrogate', bytes(0xff, 0xfe, 0x00, 0xd8)],
  ])('calls %s binary', (_, given) => {
    expect(decodeText(given)).toEqual({ text: null, reason: 'binary' });
  });

  test('reads UTF-8 with a wrong byte as far as it goes, and one cut in the middle of a letter', () => {
    const damaged = [...utf8('Kế hoạch tuyên truyền '), 0xff, ...utf8(' kỷ niệm\nđường lối')];
    const read = { text: 'Kế hoạch tuyên truyền \ufffd kỷ niệm\nđường lối' };
    expect(decodeText(Uint8Array.from(damaged))).toEqual(read);
    expect(decodeText(utf8('đường lối của Đảng ộ').subarray(0, -1)).text).toMatch(
      /^đường lối của/u,
    );
  });

  test('reads plain text with the quotes of old Windows', () => {
    const plain = 'Ke hoach tuyen truyen cua Dang bo tinh nam 2024, '.repeat(4);
    const found = decodeText(bytes(...utf8(plain), 0x93, 0x41, 0x94));
    expect(found).toEqual({ text: `${plain}“A”` });
  });

  test('tells text in an unknown encoding from no text', () => {
    const koi8 = bytes(0xf0, 0xcc, 0xc1, 0xce, 0x20, 0xd2, 0xc1, 0xc2, 0xcf, 0xd4, 0xd9);
    expect(decodeText(koi8)).toEqual({ text: null, reason: 'other-encoding' });
  });
});
