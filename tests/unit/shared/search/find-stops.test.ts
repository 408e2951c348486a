import { assert, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { findStops } from '#shared/search/ask/find-stops';

const marked = (text: string, typed: string): readonly (readonly string[])[] =>
  findStops(text, typed).map(({ marks }) => marks.map(({ start, end }) => text.slice(start, end)));

it('stops at every hit of one word and of every phrase', () => {
  const text = 'Kế hoạch này. Ke hoach khác, kế toán.\nKế hoạch.';
  expect(marked(text, 'kế ')).toEqual([['Kế'], ['Ke'], ['kế'], ['Kế']]);
  expect(marked(text, 'hoach ')).toEqual([['hoạch'], ['hoach'], ['hoạch']]);
  expect(marked(text, '"ke hoach" ')).toEqual([['Kế hoạch'], ['Ke hoach'], ['Kế hoạch']]);
});

it('stops only where as many of the words are together as anywhere', () => {
  const text = `Thông tin đối ngoại.\nThông tin khác.\nĐối tượng.\nCông tác đối ngoại và thông tin.`;
  expect(marked(text, 'thong tin doi ngoai ')).toEqual([
    ['Thông tin đối ngoại'],
    ['đối ngoại', 'thông tin'],
  ]);
  expect(marked('biển khác, biển và đảo\nđảo', 'biển đảo ')).toEqual([['biển', 'đảo']]);
  expect(marked('biển đảo quê hương biển đảo', 'biển đảo ')).toEqual([['biển đảo'], ['biển đảo']]);
});

it('marks the letters typed so far, and nothing where nothing answers', () => {
  expect(marked('Kế hoạch', 'kế ho')).toEqual([['Kế ho']]);
  expect(marked('Kế hoạch', 'quyết định ')).toEqual([]);
  expect(marked('Kế hoạch', '-kế nam:2023')).toEqual([]);
});

it('never fails, keeps order and stays inside the text', () => {
  assert(
    property(string({ unit: 'grapheme' }), string(), (text, typed) => {
      let at = 0;
      for (const { start, end } of findStops(text, typed)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(text.length);
    }),
  );
});
