import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutSnippet, hasPhrases, markHits } from '#shared/search/mark';
import { parseQuery } from '#shared/search/query';
import { foldText } from '#shared/text/fold';
import { exactForm, splitSyllables } from '#shared/text/syllable';

const hits = (text: string, query: string): readonly string[] =>
  markHits(text, parseQuery(query)).map(({ start, end }) => text.slice(start, end));

describe('query', () => {
  it('finds the same words however they were typed', () => {
    const text = 'Kế hoạch thông tin đối ngoại';
    for (const query of [
      'ke hoach ',
      'Kế hoạch ',
      'kê hoạch ',
      'KE HOACH '.normalize('NFD'),
      'kế hoạch '.normalize('NFD'),
    ]) {
      expect(hits(text, query), query).toEqual(['Kế', 'hoạch']);
    }
    expect(hits('Đường lối', 'duong ')).toEqual(['Đường']);
  });

  it('takes the last word as being typed', () => {
    expect(hits('thông tin đối ngoại', 'thong ti')).toEqual(['thông', 'ti']);
    expect(hits('thông tin đối ngoại', 'thong ti ')).toEqual(['thông']);
  });

  it('takes numbers of acts in every spelling', () => {
    for (const query of ['57-KL/TW ', '57 KL TW ', '57kl/tw ', 'kl/tw ']) {
      expect(hits('Kết luận số 57-KL/TW, ngày 15/6/2023', query).at(-1), query).toBe('TW');
    }
  });

  it('knows phrases and exclusions', () => {
    const query = parseQuery('"thông tin đối ngoại" -nội');
    expect(query.phrases).toEqual([['thong', 'tin', 'doi', 'ngoai']]);
    expect(query.excluded).toEqual(['noi']);
    expect(hasPhrases('công tác thông tin đối ngoại năm 2021', query)).toBe(true);
    expect(hasPhrases('thông tin về đối ngoại', query)).toBe(false);
  });

  it('reads any string without an error', () => {
    assert(
      property(string({ unit: 'grapheme' }), (text) => {
        const query = parseQuery(text);
        cutSnippet(text, query);
        return query.words.every((word) => word.folded.length > 0);
      }),
    );
  });
});

describe('snippet', () => {
  it('marks the true letters of the best stretch', () => {
    const text = `${'Mở đầu rất dài. '.repeat(40)}Chủ trì, phối hợp với Sở Ngoại vụ biên soạn tài liệu. ${'Và còn nữa. '.repeat(40)}`;
    const snippet = cutSnippet(text, parseQuery('so ngoai vu '));
    expect(snippet.text.length).toBeLessThan(260);
    expect(snippet.marks.map((mark) => snippet.text.slice(mark.start, mark.end))).toEqual([
      'Sở',
      'Ngoại',
      'vụ',
    ]);
  });
});

describe('syllables', () => {
  it('compares tone placement away', () => {
    for (const [old, modern] of [
      ['hoà', 'hòa'],
      ['uỷ', 'ủy'],
      ['thuý', 'thúy'],
      ['khoẻ', 'khỏe'],
      ['QUỶ', 'qủy'],
    ]) {
      expect(exactForm(old ?? '')).toBe(exactForm(modern ?? ''));
    }
    expect(exactForm('đường')).not.toBe(exactForm('dương'));
    expect(exactForm('ma')).not.toBe(exactForm('má'));
  });

  it('keeps offsets of folded NFC text', () => {
    const text = 'ĐẢNG Cộng hoà: ừ, Ỷ lại';
    expect(foldText(text)).toHaveLength(text.length);
    for (const { text: syllable, start, end } of splitSyllables(text))
      expect(text.slice(start, end)).toBe(syllable);
  });
});
