import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, foldWithMap } from '#shared/text/fold';
import { exactForm } from '#shared/text/syllable';

const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const VOWELS: Readonly<Record<string, string>> = {
  a: 'aăâ',
  e: 'eê',
  i: 'i',
  o: 'oôơ',
  u: 'uư',
  y: 'y',
};

describe('folding', () => {
  it('takes every Vietnamese letter to its plain one, composed or not, small or capital', () => {
    let letters = 0;
    for (const [plain, vowels] of Object.entries(VOWELS)) {
      for (const vowel of vowels) {
        for (const tone of TONES) {
          for (const letter of [vowel + tone, (vowel + tone).toUpperCase()]) {
            for (const form of ['NFC', 'NFD']) {
              expect(foldText(letter.normalize(form)), letter).toBe(plain);
              letters += 1;
            }
          }
        }
      }
    }
    expect(letters).toBe(12 * 6 * 2 * 2);
    expect(foldText('đĐ')).toBe('dd');
    expect(foldText('bcdghklmnpqrstvx')).toBe('bcdghklmnpqrstvx');
  });

  it('maps folded letters to the original ones', () => {
    const text = 'Ủy ban: ĐƯỜNG ấp';
    for (const form of ['NFC', 'NFD']) {
      const original = text.normalize(form);
      const folded = foldWithMap(original);
      expect(folded.text).toBe('uy ban: duong ap');
      for (const word of ['uy', 'duong', 'ng', 'ap']) {
        const at = folded.text.indexOf(word);
        const back = original.slice(folded.starts[at], folded.starts[at + word.length]);
        expect(foldText(back)).toBe(word);
        expect(back.normalize('NFC')).toHaveLength(word.length);
      }
    }
  });

  it('keeps the length of NFC text, and the map its promise for any', () => {
    assert(
      property(string({ unit: 'grapheme' }), (text) => {
        const { text: folded, starts } = foldWithMap(text);
        return (
          folded === foldText(text) &&
          starts.length === folded.length + 1 &&
          starts.at(-1) === text.length
        );
      }),
    );
  });
});

describe('the place of the tone', () => {
  it.each([
    ['hoà', 'hòa'],
    ['hòan', 'hoàn'],
    ['uỷ', 'ủy'],
    ['qúy', 'quý'],
    ['QUỶ', 'qủy'],
    ['thuý', 'thúy'],
    ['khoẻ', 'khỏe'],
    ['gìơ', 'giờ'],
    ['ngừơi', 'người'],
    ['tíêng', 'tiếng'],
    ['khúyu', 'khuýu'],
    ['già', 'gìa'],
  ])('%s is %s', (one, other) => {
    expect(exactForm(one)).toBe(exactForm(other));
  });

  it('does not make one word of two, and leaves right ones alone', () => {
    for (const word of 'hòa hoàn ủy quý người tiếng nước khuya giếng gì quốc xoài thuở đường năm học ở ì ạ'.split(
      ' ',
    ))
      expect(exactForm(word)).toBe(word);
    expect(exactForm('ma')).not.toBe(exactForm('má'));
    expect(exactForm('đường')).not.toBe(exactForm('dương'));
    expect(exactForm('résumé')).toBe('résumé');
  });
});
