import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFileReading } from '../../../electron/cli/read-pages';
import { compareWithGolden } from './compare-with-golden';
import { countErrors, foldSpaces } from './count-errors';
import { describeReading } from './describe-reading';
import { expectLawful } from './laws';
import { isReadFailure } from '#shared/pages/read-failure';
import type { Block, Reading } from '#shared/model/reading';

const FIXTURES = new URL('../../fixtures/reading/', import.meta.url).pathname;
/** Which reference a file is compared with, by its name without ending; the others are compared with what was accepted. */
const REFERENCES: Readonly<Record<string, string>> = {
  docx_named: 'pdf/s2.ref.txt',
  f0: 'pdf/f0.ref.txt',
  n0: 'word/n0.ref.txt',
  n0styled: 'word/n0.ref.txt',
  s2: 'pdf/s2.ref.txt',
  t0: 'pdf/t0.ref.txt',
};

const files = readdirSync(join(FIXTURES, 'word')).filter((name) => !name.endsWith('.ref.txt'));

function referenceOf(name: string): string | null {
  const reference = REFERENCES[name.replace(/\.[^.]+$/u, '')];
  const path = join(FIXTURES, reference ?? '-');
  return reference && existsSync(path) ? readFileSync(path, 'utf8') : null;
}

async function read(name: string): Promise<Reading> {
  const reading = await readFileReading(readFileSync(join(FIXTURES, 'word', name)), name);
  if (isReadFailure(reading)) throw new Error(`${name}: ${reading.failure}`);
  return reading;
}

function wordsOf(reading: Reading, block: Block): string {
  return reading.text.slice(block.start, block.end);
}

function isNote(block: Block): boolean {
  return block.kind === 'footnote';
}

const compared = files.filter((name) => referenceOf(name) !== null);

test('the fixtures and their references are there', () => {
  expect(compared.length).toBeGreaterThanOrEqual(4);
});

test.each(compared)('%s has every letter and every number in reading order', async (name) => {
  const reading = await read(name);
  const blocks = [
    ...reading.blocks.filter((block) => !isNote(block)),
    ...reading.blocks.filter(isNote),
  ];
  const found = foldSpaces(blocks.map((block) => wordsOf(reading, block)).join('\n'));
  const expected = foldSpaces(referenceOf(name) ?? '');
  expect(countErrors(expected, found, 20)).toBe(0);
});

test.each(files.filter((name) => name.startsWith('t0')))(
  '%s has every cell of its table, row by row',
  async (name) => {
    const reading = await read(name);
    const expected = (referenceOf(name) ?? '').split('\n').filter((line) => line.includes('\t'));
    const rows = reading.blocks.filter((block) => block.kind === 'row');
    expect(expected).toHaveLength(25);
    expect(rows.map((row) => wordsOf(reading, row))).toEqual(expected);
    expect(new Set(rows.map((row) => row.table))).toEqual(new Set([0]));
  },
);

test.each(files)('%s keeps the laws of a reading', async (name) => {
  expectLawful(await read(name));
});

test.each(files)('%s is read as it was', async (name) => {
  compareWithGolden(name, describeReading(await read(name)));
});
