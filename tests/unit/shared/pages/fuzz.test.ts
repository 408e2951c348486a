import { readFileSync, readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outline, Section } from '#shared/model/outline';
import type { Reading, Span } from '#shared/model/reading';
import { buildOutline } from '#shared/outline/index';
import { isReadFailure, readBytes, readTextReading } from '#shared/pages/index';
import { expectLawful } from '../../../golden/reading/laws';

const PLANS = new URL('../../../fixtures/plans/', import.meta.url);
const plans = readdirSync(PLANS)
  .filter((name) => name !== 'README.md')
  .map((name) => readFileSync(new URL(name, PLANS), 'utf8'));

/** What heads, tables, lists, feet and damaged scans are made of. */
const FRAGMENTS = [
  'Nơi nhận:',
  'TM. ỦY BAN NHÂN DÂN',
  'CỘNG HÒA XÃ HỘI',
  'K Ế H O Ạ C H',
  'STT',
  '|',
  '\t',
  '        ',
  '\n',
  '\n\n',
  '**',
  '*',
  '"',
  '¹ ',
  'I. ',
  'H. ',
  '1. ',
  'a) ',
  '- ',
  'Điều 1. ',
  'PHỤ LỤC',
  'Số: 12/KH-',
  'ngày 30 tháng 4',
  'Căn cứ ',
  'việc',
  'Sở Y tế; ',
  '\\|',
  '###### ',
  'ự',
];
const documents = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 120 });

function spansOf(sections: readonly Section[]): readonly Span[] {
  return sections.flatMap((one) => [one.span, ...one.body, ...spansOf(one.children)]);
}

function expectSpansInside(reading: Reading, outline: Outline): void {
  const spans = [
    ...outline.head,
    ...outline.opening,
    ...outline.closing,
    ...outline.foot,
    ...outline.footnotes,
    ...spansOf(outline.sections),
  ];
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(reading.text.length);
  }
}

function check(text: string): void {
  const reading = readTextReading(text);
  expectLawful(reading);
  expectSpansInside(reading, buildOutline(reading));
}

describe('nothing throws, and every offset stays inside the text', () => {
  test('random bytes', async () => {
    const openPdf = (): Promise<never> => Promise.reject(new Error('no PDF'));
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => {
        const answer = await readBytes(bytes, 'a.txt', openPdf, () => {});
        if (!isReadFailure(answer)) expectLawful(answer);
      }),
      { numRuns: 200 },
    );
  });

  test('random texts', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), check));
  });

  test('fragments of documents in any order', () => {
    fc.assert(
      fc.property(documents, (parts) => check(parts.join(''))),
      { numRuns: 300 },
    );
  });

  test('the lines of real documents in any order', () => {
    const lines = plans.flatMap((plan) => plan.split('\n').slice(0, 120));
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: 50, maxLength: 200 }), (some) =>
        check(some.join('\n')),
      ),
      { numRuns: 40 },
    );
  });
});

/** Milliseconds of this process's own work, the best of three: what else the machine does is not counted. */
function timeOf(text: string): number {
  const times = Array.from({ length: 3 }, () => {
    const start = process.cpuUsage().user;
    buildOutline(readTextReading(text));
    return (process.cpuUsage().user - start) / 1000;
  });
  return Math.min(...times);
}

describe('twice the text takes about twice the time', () => {
  const plan = plans.join('\n');
  test.each([
    ['documents', plan],
    ['one long word', 'a'],
    ['one long line', 'Các đơn vị triển khai. '],
    ['torn words', 'Ủ Y B A N '],
    ['asterisks', '* **'],
    ['bars', '| a '],
    ['bars on lines of their own', 'STT\n|\n'],
    ['tables one cell a line', 'STT\nNội dung\nChủ trì\n1\nSTT\nSở A\n'],
    ['quotation marks and tabs', 'STT\t"a\n'],
    ['paragraphs that go on', 'a\n\n'],
    ['bullets', '- a\n'],
    ['notes', '¹ a\n\n'],
    ['numerals', 'l. Việc\n'],
    ['labels run together', '1. Việc. 2. Việc. '],
    ['recipients', 'Nơi nhận: - A; '],
    ['wide gaps', 'A        B'],
  ])('%s', { timeout: 60_000 }, (_, unit) => {
    const size = unit === plan ? 500_000 : 25_000;
    const text = (letters: number): string =>
      unit.repeat(Math.ceil(letters / unit.length)).slice(0, letters);
    timeOf(text(size));
    // Four times the text: linear takes four times as long, quadratic sixteen. The rest is noise.
    expect(timeOf(text(4 * size))).toBeLessThan(11 * timeOf(text(size)) + 150);
  });

  test('a text of 5 MB is read', { timeout: 60_000 }, () => {
    const text = plan.repeat(Math.ceil(5_000_000 / plan.length)).slice(0, 5_000_000);
    expect(readTextReading(text).blocks.length).toBeGreaterThan(10_000);
  });
});
