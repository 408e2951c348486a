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
    ['UTF-8', utf8(WORDS), 'utf-8'],
    ['UTF-8 with its mark', utf8(`\ufeff${WORDS}`), 'utf-8'],
    ['UTF-16LE with its mark', utf16(WORDS, true, true), 'utf-16le'],
    ['UTF-16BE with its mark', utf16(WORDS, false, true), 'utf-16be'],
    ['UTF-16LE without', utf16(WORDS, true, false), 'utf-16le'],
    ['UTF-16BE without', utf16(WORDS, false, false), 'utf-16be'],
  ])('reads %s', (_, given, encoding) => {
    expect(decodeText(given)).toEqual({ text: WORDS, encoding });
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

  test('tells text in another encoding from no text', () => {
    // "Kế hoạch" in TCVN3
    const tcvn3 = bytes(0x4b, 0xd5, 0x20, 0x68, 0x6f, 0xb9, 0x63, 0x68);
    expect(decodeText(tcvn3)).toEqual({ text: null, reason: 'other-encoding' });
  });
});
