import { expect, test } from 'vitest';
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

test('a document that was read whole names no page', async () => {
  expect(await readPdfDocument(pdf(WRITTEN), () => {})).not.toHaveProperty('unreadPages');
});

test.each([
  ['a scan', pdf(SCANNED), 'no-text-layer'],
  ['letters that mean nothing', pdf(NONSENSE), 'unreadable-text'],
  ['broken pages', pdf(null), 'damaged'],
  ['no pages', pdf(), 'damaged'],
  ['white pages', pdf(pdfPage([])), 'empty'],
  ['more pages than anybody writes', { ...pdf(WRITTEN), numPages: 3001 }, 'too-many-pages'],
])('%s: nothing to read', async (_, document, failure) => {
  expect(await readPdfDocument(document, () => {})).toEqual({ failure });
});
