import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFileReading } from '../../../electron/cli/read-pages';
import { textInOrder } from '../../support/text-in-order';
import { compareWithGolden } from './compare-with-golden';
import { countErrors, foldSpaces } from './count-errors';
import { describeReading } from './describe-reading';
import { expectLawful } from './laws';
import { isReadFailure } from '#shared/pages/read-failure';
import type { Block, Reading } from '#shared/model/reading';

const FIXTURES = new URL('../../fixtures/reading/', import.meta.url).pathname;
/** Share of letters that may be wrong. */
const LETTER_ERRORS = 0.001;

const pdfs = readdirSync(join(FIXTURES, 'pdf')).filter((name) => name.endsWith('.pdf'));
const texts = readdirSync(join(FIXTURES, 'text'));

async function read(folder: string, name: string): Promise<Reading> {
  const reading = await readFileReading(readFileSync(join(FIXTURES, folder, name)), name);
  if (isReadFailure(reading)) throw new Error(`${name}: ${reading.failure}`);
  return reading;
}

function wordsOf(reading: Reading, block: Block): string {
  const spans = block.kind === 'row' ? block.cells : [block];
  return spans.map((span) => reading.text.slice(span.start, span.end)).join('\t');
}

describe('PDF', () => {
  test.each(pdfs)('%s has its letters in reading order', async (name) => {
    const reading = await read('pdf', name);
    const [base = ''] = basename(name, '.pdf').split('_');
    const expected = foldSpaces(readFileSync(join(FIXTURES, 'pdf', `${base}.ref.txt`), 'utf8'));
    const found = foldSpaces(textInOrder(reading));
    const most = Math.ceil(expected.length * LETTER_ERRORS);
    expect(countErrors(expected, found, most)).toBeLessThanOrEqual(most);
  });

  test.each(pdfs.filter((name) => /^(?:t0|nb0|hb0)/u.test(name)))(
    '%s has every cell of its table, row by row',
    async (name) => {
      const reading = await read('pdf', name);
      const [base = ''] = basename(name, '.pdf').split('_');
      const expected = readFileSync(join(FIXTURES, 'pdf', `${base}.ref.txt`), 'utf8')
        .split('\n')
        .filter((line) => line.includes('\t'));
      const rows = reading.blocks.filter((block) => block.kind === 'row');
      expect(expected).toHaveLength(25);
      expect(rows.map((row) => wordsOf(reading, row))).toEqual(expected);
      expect(new Set(rows.map((row) => row.table))).toEqual(new Set([0]));
    },
  );

  test.each(pdfs)('%s keeps the laws of a reading', async (name) => {
    expectLawful(await read('pdf', name));
  });

  test.each(pdfs)('%s is read as it was', async (name) => {
    compareWithGolden(name, describeReading(await read('pdf', name)));
  });
});

test.each([
  ['s0_reptcvn.pdf', 'tcvn3'],
  ['s2_repvni.pdf', 'vni'],
  ['font_winansi.pdf', 'tcvn3'],
  ['font_symbol.pdf', 'tcvn3'],
  ['font_unnamed.pdf', 'tcvn3'],
  ['s0.pdf', undefined],
])('%s says from which encoding its fonts were converted', async (name, encoding) => {
  expect((await read('pdf', name)).converted).toBe(encoding);
});

describe('text', () => {
  test.each(texts.filter((name) => /^(?:\d|hd|utf8\.txt)/u.test(name)))(
    '%s is read as it was',
    async (name) => {
      compareWithGolden(name, describeReading(await read('text', name)));
    },
  );

  test.each(texts)('%s keeps the laws of a reading', async (name) => {
    expectLawful(await read('text', name));
  });

  test('one text in every encoding is one reading', async () => {
    const names = texts.filter((name) => !/^(?:\d|hd)/u.test(name));
    expect(names).toHaveLength(13);
    const expected = describeReading(await read('text', 'utf8.txt'));
    for (const name of names) {
      const found = describeReading(await read('text', name));
      // TCVN3 has no capital for the first letter of "Ủy ban": its fonts of capitals show one.
      const known = name.startsWith('tcvn3') ? found.replaceAll('12 ủy ban', '12 Ủy ban') : found;
      expect(known, name).toBe(expected);
    }
  });

  test.each([
    ['tcvn3.txt', 'tcvn3'],
    ['tcvn3_pasted_as_unicode.txt', 'tcvn3'],
    ['vni.txt', 'vni'],
    ['vni_pasted_as_unicode.txt', 'vni'],
    ['windows1258.txt', 'windows-1258'],
    ['double_utf8.txt', 'utf-8-twice'],
    ['utf8.txt', undefined],
    ['utf16le_nobom.txt', undefined],
  ])('%s says from which encoding it was converted', async (name, encoding) => {
    expect((await read('text', name)).converted).toBe(encoding);
  });
});
