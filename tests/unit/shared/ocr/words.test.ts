import { describe, expect, test } from 'vitest';
import type { Page, Run } from '#shared/model/page';
import type { RecognisedPage } from '#shared/model/recognised-page';
import { correctPage } from '#shared/ocr/correct-page';
import { findScannedWord, listDoubts } from '#shared/ocr/list-doubts';
import type { ScannedBlocks } from '#shared/ocr/lines-of-blocks';
import { mendWords } from '#shared/ocr/mend-words';
import { recogniseScan } from '#shared/ocr/recognise-scan';
import { formatStoredPage, parseStoredPages } from '#shared/ocr/stored-page';
import { joinPages } from '#shared/pages/index';
import { whitePage } from './draw-page';

describe('what can only have been one thing', () => {
  test.each([
    ['II. NỘI DỤNG', 'II. NỘI DUNG'],
    ['KÉ HOẠCH', 'KẾ HOẠCH'],
    ['V. TÔ CHỨC THỰC HIỆN', 'V. TỔ CHỨC THỰC HIỆN'],
    ['Đôc lâp - Tư do - Hanh phúc', 'Độc lập - Tự do - Hạnh phúc'],
    ['CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['Số: 87IKH-UBND', 'Số: 87/KH-UBND'],
    ['Sã 14-HD/BTGTU', 'Số 14-HD/BTGTU'],
    ['ĐĐảng ủy', 'Đảng ủy'],
    ['“Số: 87/KH-UBND', 'Số: 87/KH-UBND'],
    ['ˆ “Số: 87/KH-UBND', ' Số: 87/KH-UBND'],
  ])('%s is %s', (found, right) => {
    expect(mendWords(found.split(' ')).join(' ')).toBe(right);
  });

  test.each(['nội dung kế hoạch', 'Sở 14 người', 'theo kế hoạch số 57-KH/TU', 'SỐ LIỆU NĂM 2023'])(
    '%s stays',
    (line) => expect(mendWords(line.split(' ')).join(' ')).toBe(line),
  );
});

function run(text: string, x: number, confidence: number, y = 100): Run {
  const rest = { bold: false, italic: false, angle: 0, hidden: false, afterSpace: true };
  return { text, x, y, width: 9 * text.length, size: 14, confidence, ...rest };
}

const PAGE: Page = {
  number: 3,
  turn: 0,
  width: 595,
  height: 842,
  runs: [run('Triển', 60, 96), run('khai', 112, 80), run('kê', 155, 97), run('hoạđch', 180, 91)],
  rules: [],
  images: [],
};

describe('words put right', () => {
  const box = { x: 114, y: 88, width: 33, height: 14 };

  test('take the place of the word that stands there, and are sure', () => {
    const page = correctPage(PAGE, [{ page: 3, box, text: 'khái' }]);
    expect(page.runs.map(({ text }) => text)).toEqual(['Triển', 'khái', 'kê', 'hoạđch']);
    expect(page.runs[1]?.confidence).toBe(100);
    expect(PAGE.runs[1]?.text).toBe('khai');
  });

  test('empty ones take a word away; those of other pages or places change nothing', () => {
    expect(correctPage(PAGE, [{ page: 3, box, text: '' }]).runs).toHaveLength(3);
    expect(correctPage(PAGE, [{ page: 2, box, text: 'x' }])).toEqual(PAGE);
    const away = { ...box, y: 400 };
    expect(correctPage(PAGE, [{ page: 3, box: away, text: 'x' }])).toEqual(PAGE);
  });
});

describe('doubts', () => {
  const reading = joinPages([PAGE]);

  test('are the words that are not sure, and those that no Vietnamese word can be', () => {
    const words = listDoubts(reading).map(({ span }) => reading.text.slice(span.start, span.end));
    expect(words).toEqual(['khai', 'hoạđch']);
  });

  test('any word is found by its place', () => {
    const word = findScannedWord(reading, 3, 80, 95);
    expect(word).toMatchObject({ page: 3, box: { x: 60, width: 45 } });
    expect(reading.text.slice(word?.span.start, word?.span.end)).toBe('Triển');
    expect(findScannedWord(reading, 2, 80, 95)).toBeNull();
    expect(findScannedWord(reading, 3, 80, 300)).toBeNull();
  });

  test('a word put right is none any more', () => {
    const box = { x: 114, y: 88, width: 33, height: 14 };
    const mended = joinPages([correctPage(PAGE, [{ page: 3, box, text: 'khaj' }])]);
    expect(listDoubts(mended)).toHaveLength(1);
  });

  test('a document that was not recognised has none', () => {
    const { pieces, lines, ...rest } = reading;
    const given = lines.map((line) => ({
      ...line,
      words: line.words.map(({ start, x, width }) => ({ start, x, width })),
    }));
    expect(listDoubts({ ...rest, pieces, lines: given })).toEqual([]);
  });
});

describe('a page kept as a line', () => {
  const recognised: RecognisedPage = { outcome: 'read', page: PAGE };

  test('comes back, the later of two, none of damaged lines and other versions', () => {
    const line = formatStoredPage(recognised);
    const failed = formatStoredPage({ outcome: 'failed', page: { ...PAGE, number: 4, runs: [] } });
    const other = line.replace('"version":', '"version":9');
    const pages = parseStoredPages([failed, line.slice(0, 40), other, line, 'null']);
    expect(new Set(pages.keys())).toEqual(new Set([3, 4]));
    expect(pages.get(3)).toEqual(recognised);
    expect(line).not.toContain('\n');
  });
});

function blocksOf(words: readonly string[], confidence: number): ScannedBlocks {
  return [
    {
      paragraphs: [
        {
          lines: [
            {
              baseline: { x0: 100, y0: 300, x1: 900, y1: 300 },
              rowAttributes: { rowHeight: 36 },
              words: words.map((text, i) => ({
                text,
                confidence,
                bbox: { x0: 100 + i * 150, y0: 270, x1: 200 + i * 150, y1: 300 },
              })),
            },
          ],
        },
      ],
    },
  ];
}

describe('a scanned page', () => {
  const { width, height } = whitePage(1190, 1684);
  const data = new Uint8ClampedArray(4 * width * height).fill(255);
  const picture = { number: 1, raster: { width, height, data }, size: { width: 595, height: 842 } };

  test('gives its words in points, without dirt', async () => {
    const words = ['Triển', 'khai', 'kế', 'hoạch', '~'];
    const page = await recogniseScan(picture, () => Promise.resolve(blocksOf(words, 92)));
    expect(page.runs.map(({ text }) => text)).toEqual(words);
    expect(page.runs[1]).toMatchObject({ x: 125, y: 150, width: 50, size: 18, confidence: 92 });
    const dirty = await recogniseScan(picture, () => Promise.resolve(blocksOf(['ké', '~'], 12)));
    expect(dirty.runs).toEqual([]);
  });

  test('that makes no sense is tried standing on its head', async () => {
    let times = 0;
    const page = await recogniseScan(picture, () => {
      times++;
      const words = times === 1 ? ['uạch', 'ỵjɐ', 'ʞệʞ'] : ['Triển', 'khai', 'kế', 'hoạch'];
      return Promise.resolve(blocksOf(words, times === 1 ? 30 : 92));
    });
    expect(times).toBe(2);
    expect(page.turn).toBe(180);
    expect(page.runs[0]?.text).toBe('Triển');
  });

  test('that makes sense no way up keeps the best', async () => {
    const turns: number[] = [];
    const page = await recogniseScan(picture, () => {
      turns.push(turns.length);
      const words = turns.length === 3 ? ['kế', 'xqz', 'ʞʞʞʞ', 'wzwz'] : ['xqxq', 'ỵjwz', 'ʞệʞ'];
      return Promise.resolve(blocksOf(words, 30));
    });
    expect([turns.length, page.turn]).toEqual([4, 90]);
  });

  test('without a word is read once', async () => {
    let times = 0;
    const page = await recogniseScan(picture, () => {
      times++;
      return Promise.resolve([]);
    });
    expect([times, page.runs]).toEqual([1, []]);
  });
});
