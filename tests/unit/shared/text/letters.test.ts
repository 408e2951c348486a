import { describe, expect, it } from 'vitest';
import { LETTERS, wordStarts } from '#shared/text/letters';

const LETTER = new RegExp(`[${LETTERS}]`, 'u');
const BY_PROPERTY = /[\p{L}\p{M}\p{N}]/u;

describe('letters', () => {
  it('are those of Unicode in Latin, punctuation and signs', () => {
    const plain = [
      [0, 0x0250],
      [0x0300, 0x0370],
      [0x1e00, 0x1f00],
      [0x2000, 0x2100],
      [0x2150, 0x2c00],
    ] as const;
    for (const [from, to] of plain) {
      for (let code = from; code < to; code++) {
        const letter = String.fromCharCode(code);
        expect(LETTER.test(letter), `U+${code.toString(16)}`).toBe(BY_PROPERTY.test(letter));
      }
    }
  });

  it('are those of other scripts too', () => {
    for (const letter of 'αжㄅ漢가ກ') expect(LETTER.test(letter)).toBe(true);
  });
});

describe('where words begin', () => {
  it.each([
    ['', []],
    ['Sở Y tế', [0, 3, 5]],
    ['  (kèm theo 05/2023)', [3, 7, 12, 15]],
    ['Sở\tY tế\n–\u00a0a', [0, 3, 5, 10]],
    ['ho\u0300a bi\u0300nh', [0, 5]],
  ])('%j', (text, starts) => {
    expect(wordStarts(text)).toEqual(starts);
  });
});
