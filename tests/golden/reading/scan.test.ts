import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openPdf } from '../../../electron/cli/read-pages';
import { readWithRecognition } from '../../../electron/cli/recognise-pages';
import { countErrors, foldSpaces } from './count-errors';
import { expectLawful } from './laws';
import type { Reading } from '#shared/model/reading';
import { listDoubts } from '#shared/ocr/index';
import { isReadFailure, joinPages } from '#shared/pages/index';
import { readPdfPage } from '#shared/pages/read-pdf';
import { foldText } from '#shared/text/fold';

const FIXTURES = new URL('../../fixtures/reading/', import.meta.url).pathname;

/** Words on the page that the document itself has not: a stamp. */
const STAMP = /ĐẾ?Ê?N Số: 264\.? Ngày:? 04-04-2021 /u;

/** The same pages of the document the scan was made from, numbered as the scan's. */
async function readTwin(name: string, numbers: readonly number[]): Promise<Reading> {
  const { document, close } = await openPdf(readFileSync(join(FIXTURES, 'pdf', name)));
  const pages = await Promise.all(
    numbers.map(async (number, i) => ({
      ...(await readPdfPage(document, number)),
      number: i + 1,
    })),
  );
  await close();
  return joinPages(pages);
}

async function readScan(name: string): Promise<Reading> {
  const bytes = readFileSync(join(FIXTURES, 'scan', name));
  const reading = await readWithRecognition(bytes, name);
  if (isReadFailure(reading)) throw new Error(`${name}: ${reading.failure}`);
  return reading;
}

/** Share of letters that differ. */
function errorRate(twin: Reading, scan: Reading): number {
  const expected = foldSpaces(twin.text);
  const found = foldSpaces(scan.text).replace(STAMP, '');
  return countErrors(expected, found, expected.length) / expected.length;
}

const rowsOf = ({ blocks, text }: Reading): string[][] =>
  blocks
    .filter(({ kind }) => kind === 'row')
    .map(({ cells }) => cells.map(({ start, end }) => text.slice(start, end)));

describe('two black and white pages, crooked and stamped over the number', () => {
  let scan: Reading;
  let twin: Reading;
  beforeAll(async () => {
    scan = await readScan('s1.pdf');
    twin = await readTwin('s1.pdf', [1, 2]);
  }, 120_000);

  test('have their letters, but for what the stamp covers', () => {
    expect(errorRate(twin, scan)).toBeLessThanOrEqual(0.015);
  });

  test('are recognised, straightened and lawful', () => {
    expect(scan.recognisedPages).toEqual([1, 2]);
    expect(scan).not.toHaveProperty('unreadPages');
    expect(scan.pages.map(({ tilt }) => Math.sign(tilt ?? 0))).toEqual([-1, 1]);
    expectLawful(scan);
  });

  test('say which words are doubtful: few, and those under the stamp among them', () => {
    const doubts = listDoubts(scan);
    expect(doubts.length).toBeGreaterThan(2);
    expect(doubts.length).toBeLessThan(40);
    const first = doubts.filter(({ page }) => page === 1);
    expect(first.some(({ box }) => box.y < 120)).toBe(true);
  });
});

describe('a page of a table in four shades of grey', () => {
  let scan: Reading;
  let twin: Reading;
  beforeAll(async () => {
    scan = await readScan('t0.png');
    twin = await readTwin('t0.pdf', [2]);
  }, 120_000);

  test('has its letters', () => expect(errorRate(twin, scan)).toBeLessThanOrEqual(0.01));

  test('has its rows and columns', () => {
    const [rows, expected] = [rowsOf(scan), rowsOf(twin)];
    expect(rows.map((cells) => cells.length)).toEqual(expected.map((cells) => cells.length));
    const column = (of: string[][], at: number): string[] =>
      of.slice(1).map((cells) => foldText(cells[at] ?? ''));
    expect(column(rows, 0).slice(1)).toEqual(column(expected, 0).slice(1));
    expect(column(rows, 2)).toEqual(column(expected, 2));
    // I and 1 are one stroke.
    const years = (of: string[][]): string[] => column(of, 4).map((time) => time.slice(-4));
    expect(years(rows)).toEqual(years(expected));
  });
});
