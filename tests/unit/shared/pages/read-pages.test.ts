import { describe, expect, test } from 'vitest';
import type { Page } from '#shared/model/page';
import { OP } from '#shared/pages/pdf-operators';
import { isReadFailure } from '#shared/pages/read-failure';
import { readPdfDocument } from '#shared/pages/read-pages';
import type { PdfDocument, PdfPage } from '#shared/pages/read-pdf';

const WORDS = 'Tăng cường công tác quản lý nhà nước về thông tin đối ngoại trên địa bàn tỉnh';

function pdfPage(steps: readonly (readonly unknown[])[]): PdfPage {
  return {
    rotate: 0,
    userUnit: 1,
    view: [0, 0, 595, 842],
    commonObjs: { has: () => true, get: () => ({ name: 'ABCDEF+Times-Bold' }) },
    getOperatorList: () =>
      Promise.resolve({
        fnArray: steps.map(([operator]) => Number(operator)),
        argsArray: steps.map(([, ...args]) => args),
      }),
    cleanup: () => true,
  };
}

const WRITTEN = pdfPage([
  [OP.beginText],
  [OP.setFont, 'f', 6],
  [OP.setTextMatrix, [1, 0, 0, 1, 85, 700]],
  [OP.showText, Array.from(WORDS, (unicode) => ({ unicode, width: 500 }))],
]);
const SCANNED = pdfPage([
  [OP.transform, 595, 0, 0, 842, 0, 0],
  [OP.paintImageXObject, 'img', 1, 1],
]);
const NONSENSE = pdfPage([
  [OP.beginText],
  [OP.setFont, 'f', 6],
  [OP.showText, Array.from('\ue001\ue002\ue003\ue004', (unicode) => ({ unicode, width: 500 }))],
]);

function pdf(...pages: (PdfPage | null)[]): PdfDocument {
  return {
    numPages: pages.length,
    getPage: (number) => {
      const page = pages[number - 1];
      return page ? Promise.resolve(page) : Promise.reject(new Error('broken page'));
    },
  };
}

test('a page that cannot be read is named, the others are read', async () => {
  const seen: unknown[] = [];
  const reading = await readPdfDocument(pdf(SCANNED, WRITTEN, null), (progress) => {
    seen.push(progress);
  });
  if (isReadFailure(reading)) throw new Error(reading.failure);
  expect(reading.text).toBe(WORDS);
  expect(reading.blocks.map(({ page, bold }) => [page, bold])).toEqual([[2, true]]);
  expect(reading.unreadPages).toEqual([1, 3]);
  expect(reading.pages).toHaveLength(3);
  expect(seen).toEqual([
    { page: 1, of: 3 },
    { page: 2, of: 3 },
    { page: 3, of: 3 },
  ]);
});

const READ_IN_PICTURE: Page = {
  number: 1,
  turn: 0,
  tilt: 0.5,
  width: 595,
  height: 842,
  rules: [],
  images: [],
  runs: WORDS.split(' ').map((text, i) => ({
    text,
    x: 60 + (i % 10) * 40,
    y: 100 + Math.floor(i / 10) * 18,
    width: 36,
    size: 12,
    bold: false,
    italic: false,
    angle: 0,
    hidden: false,
    afterSpace: i > 0,
    confidence: i === 2 ? 71 : 96,
  })),
};

describe('pages to be recognised', () => {
  test.each([
    ['a scan', SCANNED],
    ['letters that mean nothing', NONSENSE],
  ])('%s is named', async (_, page) => {
    const reading = await readPdfDocument(pdf(page), () => {});
    expect(reading).toMatchObject({ text: '', unreadPages: [1], pagesToRecognise: [1] });
  });

  test('words that were recognised are read with the others, and how sure they are', async () => {
    const recognised = new Map([[1, { outcome: 'read', page: READ_IN_PICTURE } as const]]);
    const reading = await readPdfDocument(pdf(SCANNED, WRITTEN), () => {}, recognised);
    if (isReadFailure(reading)) throw new Error(reading.failure);
    expect(reading.text).toContain(WORDS);
    expect(reading).not.toHaveProperty('unreadPages');
    expect(reading).not.toHaveProperty('pagesToRecognise');
    expect(reading.recognisedPages).toEqual([1]);
    expect(reading.pages[0]).toEqual({ width: 595, height: 842, tilt: 0.5 });
    expect(reading.lines[0]?.words.map(({ confidence }) => confidence).slice(0, 4)).toEqual([
      96, 96, 71, 96,
    ]);
  });

  test('a page that failed is not tried again, a page that waits is not opened again', async () => {
    const blank = { ...READ_IN_PICTURE, runs: [] };
    const reading = await readPdfDocument(
      pdf(null, null),
      () => {},
      new Map([
        [1, { outcome: 'failed', page: blank }],
        [2, { outcome: 'waiting', page: { ...blank, number: 2 } }],
      ]),
    );
    expect(reading).toMatchObject({ unreadPages: [1, 2], pagesToRecognise: [2] });
  });
});

test('a document that was read whole names no page', async () => {
  expect(await readPdfDocument(pdf(WRITTEN), () => {})).not.toHaveProperty('unreadPages');
});

test.each([
  ['broken pages', pdf(null), 'damaged'],
  ['no pages', pdf(), 'damaged'],
  ['white pages', pdf(pdfPage([])), 'empty'],
  ['more pages than anybody writes', { ...pdf(WRITTEN), numPages: 3001 }, 'too-many-pages'],
])('%s: nothing to read', async (_, document, failure) => {
  expect(await readPdfDocument(document, () => {})).toEqual({ failure });
});
