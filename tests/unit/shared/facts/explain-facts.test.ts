import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../support/reading-of';
import { buildOutline } from '#shared/outline/index';
import { explainFacts, readFacts } from '#shared/facts/index';

describe('explainFacts', () => {
  it('names what stands and what dropped the rest', () => {
    const all = explainFacts('theo định kỳ trước 20 hằng tháng, quý, năm', { year: 2023 });
    const standing = all.filter(
      ({ family, droppedBy }) => family === 'times' && droppedBy === null,
    );
    expect(standing.map(({ rule, words }) => `${rule}: ${words}`)).toEqual([
      'series/before-date: theo định kỳ trước 20 hằng tháng, quý, năm',
    ]);
    expect(all.some(({ droppedBy }) => droppedBy === 'overlapped by a longer one')).toBe(true);
  });

  it('says that a report is only a purpose', () => {
    const all = explainFacts('để tổng hợp, báo cáo Chủ tịch UBND tỉnh', { year: null });
    expect(
      all.filter(({ family }) => family === 'reports').map(({ droppedBy }) => droppedBy),
    ).toEqual(['a report as a thing, or a purpose']);
  });
});

describe('readFacts', () => {
  it('never fails, and every fact’s words stand in the text', () => {
    const pieces = constantFrom(
      'I. ',
      '1. ',
      'a) ',
      '- ',
      'Sở Y tế',
      ', ',
      '; ',
      ' và ',
      'các ',
      'phối hợp với ',
      'báo cáo về ',
      'trước ngày 30/2',
      '/2024',
      'Quý ',
      'III',
      '(',
      ')',
      '80 năm ',
      '(1/1/1941 - 1/1/2021)',
      'Nơi nhận:',
      'KẾ HOẠCH',
      'Số: /',
      'Thời gian: ',
      'Phần I',
      'STT',
      'Chủ trì',
      ' ',
      '.',
      ':',
      '\u0301',
      'Điều 1. ',
    );
    const paragraph = array(pieces, { maxLength: 14 }).map((parts) => parts.join(''));
    assert(
      property(array(paragraph, { maxLength: 14 }), (paragraphs) => {
        const reading = readingOf(...paragraphs);
        const facts = readFacts(reading, buildOutline(reading));
        for (const { text, span } of facts.tasks.flatMap(({ lead, coordinate }) => [
          ...lead,
          ...coordinate,
        ])) {
          expect(reading.text.slice(span.start, span.end)).toBe(text);
        }
      }),
      { numRuns: 300 },
    );
  });
});
