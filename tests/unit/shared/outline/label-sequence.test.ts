import { describe, expect, test } from 'vitest';
import { readLabels } from '#shared/outline/label-sequence';

function labels(...texts: readonly string[]): readonly string[] {
  return readLabels(texts).map((label) => label?.no ?? '-');
}

describe('numerals a scan spoilt, where the numbers around leave no doubt', () => {
  test('H, HI, 1V, VH are II, III, IV, VII', () => {
    expect(
      labels(
        'I. MỤC ĐÍCH',
        'H. NỘI DUNG',
        'HI. KINH PHÍ',
        '1V. TIẾN ĐỘ',
        'V. KHÁC',
        'Vl. A B',
        'VH. HẾT',
      ),
    ).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII']);
  });

  test('l. and I. before 2 are 1', () => {
    expect(
      labels('I. MỤC ĐÍCH', 'l. Mục đích', '2. Yêu cầu', 'II. NỘI DUNG', 'I. Việc', '2. Việc'),
    ).toEqual(['I', '1', '2', 'II', '1', '2']);
  });

  test('a second II before IV is III', () => {
    expect(labels('I. A B', 'II. C D', '1. Việc', 'II. E G', 'IV. H I')).toEqual([
      'I',
      'II',
      '1',
      'III',
      'IV',
    ]);
  });
});

describe('what may be meant so stays as written', () => {
  test.each([
    [
      ['G. Việc bảy', 'H. Việc tám'],
      ['G', 'H'],
    ],
    [
      ['k. Việc', 'l. Việc', 'm. Việc'],
      ['k', 'l', 'm'],
    ],
    [
      ['I. A B', 'II. C D', 'II. E G', 'III. H I'],
      ['I', 'II', 'II', 'III'],
    ],
    [
      ['I. MỤC ĐÍCH', 'HI. KINH PHÍ'],
      ['I', '-'],
    ],
    [
      ['I. MỤC ĐÍCH', 'H. Nguyễn Văn An'],
      ['I', 'H'],
    ],
    [
      ['1. Việc', '11. Việc'],
      ['1', '11'],
    ],
  ])('%j', (texts, expected) => {
    expect(labels(...texts)).toEqual(expected);
  });
});

test('many labels take no longer than their number', () => {
  const texts = Array.from({ length: 50_000 }, (_, i) => (i % 2 === 0 ? 'I. Việc' : 'l. Việc'));
  expect(labels(...texts)).toHaveLength(texts.length);
});
