import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import type { Page } from '#shared/model/page';
import { frameOf } from '#shared/pages/page-view';
import { OP, type PdfFont, styleOfFontName } from '#shared/pages/pdf-operators';
import { readPage } from '#shared/pages/read-page';

const VIEW = { box: [0, 0, 600, 800], rotate: 0, userUnit: 1 } as const;
const FONT: PdfFont = {
  name: 'Times',
  bold: false,
  italic: false,
  vertical: false,
  unit: 0.001,
  bytes: false,
};
const BOLD: PdfFont = { ...FONT, name: 'Times-Bold', bold: true };
const FONTS = new Map([
  ['f', FONT],
  ['b', BOLD],
]);

const glyph = (unicode: string) => ({ unicode, width: 500, isSpace: unicode === ' ' });
const glyphs = (text: string) => Array.from(text, glyph);

type Step = readonly [operator: number, ...args: unknown[]];

function read(steps: readonly Step[], view = VIEW) {
  const operators = {
    fnArray: steps.map(([operator]) => operator),
    argsArray: steps.map(([, ...args]) => args),
  };
  return readPage(1, operators, FONTS, view);
}

const textAt = (x: number, y: number, text: string): Step[] => [
  [OP.beginText],
  [OP.setFont, 'f', 10],
  [OP.setTextMatrix, [1, 0, 0, 1, x, y]],
  [OP.showText, glyphs(text)],
];

test('the operators have the numbers that the installed pdf.js gives them', () => {
  const known: Readonly<Record<string, number>> = OPS;
  for (const [name, number] of Object.entries(OP))
    expect([name, known[name]]).toEqual([name, number]);
});

test.each([
  ['TimesNewRomanPS-BoldMT', true, false],
  ['TimesNewRomanPS-BoldItalicMT', true, true],
  ['Arial,Bold', true, false],
  ['LiberationSerif-Italic', false, true],
  ['TimesNewRomanPSMT', false, false],
  ['Bidang', false, false],
])('%s: bold %s, italic %s', (name, bold, italic) => {
  expect(styleOfFontName(name)).toEqual({ bold, italic });
});

describe('words', () => {
  test('are cut at spaces and stand where they were drawn', () => {
    const { runs } = read(textAt(100, 700, 'Kế hoạch'));
    expect(
      runs.map(({ text, x, y, width, afterSpace }) => [text, x, y, width, afterSpace]),
    ).toEqual([
      ['Kế', 100, 100, 10, false],
      ['hoạch', 115, 100, 25, true],
    ]);
  });

  test('are put together from single glyphs, and cut where the gap is as wide as a space', () => {
    const steps = [...textAt(100, 700, 'K'), ...textAt(105, 700, 'ế'), ...textAt(113, 700, 'h')];
    expect(read(steps).runs.map((run) => run.text)).toEqual(['Kế', 'h']);
  });

  test('whose letters the file spaces apart are one word still', () => {
    const steps = textAt(100, 700, 'KẾ HOẠCH');
    steps.splice(2, 0, [OP.setCharSpacing, 5]);
    expect(read(steps).runs.map(({ text, x, width }) => [text, x, width])).toEqual([
      ['KẾ', 100, 15],
      ['HOẠCH', 130, 45],
    ]);
  });

  test('are read from signature fields too, where number and day are stamped on', () => {
    const steps: Step[] = [
      [OP.transform, 2, 0, 0, 2, 50, 50],
      [OP.beginAnnotation, '1R', [0, 0, 9, 9], [1, 0, 0, 1, 129, 725], [1, 0, 0, 1, 0, 0], false],
      ...textAt(4, 5, '2280'),
      [OP.endAnnotation],
      ...textAt(0, 0, 'sau'),
    ];
    expect(read(steps).runs.map(({ text, x, y, size }) => [text, x, y, size])).toEqual([
      ['2280', 133, 70, 10],
      ['sau', 50, 750, 20],
    ]);
  });

  test('are NFC, a mark drawn on its own too', () => {
    expect(read(textAt(0, 0, 'e\u0302\u0301')).runs[0]?.text).toBe('ế');
  });

  test('end where the style changes', () => {
    const [begin, font, matrix] = textAt(100, 700, '');
    const steps: Step[] = [
      begin ?? [0],
      font ?? [0],
      matrix ?? [0],
      [OP.showText, glyphs('ab')],
      [OP.setFont, 'b', 10],
      [OP.showText, glyphs('cd')],
    ];
    expect(read(steps).runs.map(({ text, bold, x }) => [text, bold, x])).toEqual([
      ['ab', false, 100],
      ['cd', true, 110],
    ]);
  });

  test('follow kerning, leading, rise, scale and nested transforms', () => {
    const steps: Step[] = [
      [OP.save],
      [OP.transform, 2, 0, 0, 2, 10, 20],
      [OP.beginText],
      [OP.setFont, 'f', 10],
      [OP.setLeading, 12],
      [OP.moveText, 5, 300],
      [OP.showText, [glyph('a'), -1000, glyph('b')]],
      [OP.nextLine],
      [OP.setTextRise, 3],
      [OP.showText, glyphs('c')],
      [OP.restore],
      ...textAt(7, 800, 'd'),
    ];
    const { runs } = read(steps);
    expect(runs.map(({ text, x, y, size }) => [text, x, y, size])).toEqual([
      ['a', 20, 180, 20],
      ['b', 50, 180, 20],
      ['c', 20, 198, 20],
      ['d', 7, 0, 10],
    ]);
  });

  test('that are not painted are marked', () => {
    const steps: Step[] = [[OP.setTextRenderingMode, 3], ...textAt(0, 0, 'a')];
    expect(read(steps).runs[0]?.hidden).toBe(true);
  });
});

function path(operator: number, ...values: number[]): Step {
  return [OP.constructPath, operator, [Float32Array.from(values)], null];
}

describe('rules', () => {
  test('a stroked box gives its four sides', () => {
    const { rules } = read([path(OP.stroke, 0, 10, 10, 1, 110, 10, 1, 110, 60, 1, 10, 60, 4)]);
    expect(rules).toEqual([
      { x0: 10, x1: 110, y0: 790, y1: 790 },
      { x0: 110, x1: 110, y0: 740, y1: 790 },
      { x0: 10, x1: 110, y0: 740, y1: 740 },
      { x0: 10, x1: 10, y0: 740, y1: 790 },
    ]);
  });

  test('a thin filled box is one, a thick one and a slanted stroke are none', () => {
    const thin = path(OP.fill, 0, 10, 10, 1, 110, 10, 1, 110, 11, 1, 10, 11, 4);
    const thick = path(OP.fill, 0, 10, 10, 1, 110, 10, 1, 110, 60, 1, 10, 60, 4);
    expect(read([thin, thick, path(OP.stroke, 0, 0, 0, 1, 50, 50)]).rules).toEqual([
      { x0: 10, x1: 110, y0: 789.5, y1: 789.5 },
    ]);
  });
});

test('an image fills its box', () => {
  const { images } = read([
    [OP.transform, 200, 0, 0, 100, 50, 300],
    [OP.paintImageXObject, 'img', 1, 1],
  ]);
  expect(images).toEqual([{ x: 50, y: 400, width: 200, height: 100 }]);
});

describe('a page whose words stand sideways', () => {
  test.each([
    [[0, 1, -1, 0, 300, 100], 90],
    [[0, -1, 1, 0, 300, 700], 270],
    [[-1, 0, 0, -1, 300, 700], 180],
  ] as const)('is turned upright: %j', (matrix, turn) => {
    const steps: Step[] = [
      [OP.beginText],
      [OP.setFont, 'f', 10],
      [OP.setTextMatrix, [...matrix]],
      [OP.showText, glyphs('ngang')],
    ];
    const page = read(steps);
    expect(page.turn).toBe(turn);
    expect(page.runs[0]?.angle).toBeCloseTo(0);
    expect([page.width, page.height]).toEqual(turn === 180 ? [600, 800] : [800, 600]);
    expect(page.runs[0]?.x).toBeGreaterThan(0);
    expect(page.runs[0]?.y).toBeLessThan(page.height);
  });

  test('as the file itself turns it is left alone', () => {
    const steps: Step[] = [
      [OP.beginText],
      [OP.setFont, 'f', 10],
      [OP.setTextMatrix, [0, 1, -1, 0, 300, 100]],
      [OP.showText, glyphs('ngang')],
    ];
    const page = readPage(
      1,
      { fnArray: steps.map(([op]) => op), argsArray: steps.map(([, ...args]) => args) },
      FONTS,
      { ...VIEW, rotate: 90 },
    );
    expect([page.turn, page.runs[0]?.angle, page.width]).toEqual([0, 0, 800]);
  });
});

test.each([0, 90, 180, 270])('turned by %i, the box still begins at the top left', (rotation) => {
  const { width, height, toPage } = frameOf(
    { box: [10, 20, 610, 820], rotate: 0, userUnit: 2 },
    rotation,
  );
  const corners = [
    [10, 20],
    [610, 820],
  ].map(([x = 0, y = 0]) => [
    toPage[0] * x + toPage[2] * y + toPage[4],
    toPage[1] * x + toPage[3] * y + toPage[5],
  ]);
  const xs = corners.map(([x = 0]) => x).toSorted((a, b) => a - b);
  const ys = corners.map(([, y = 0]) => y).toSorted((a, b) => a - b);
  expect([xs, ys]).toEqual([
    [0, width],
    [0, height],
  ]);
  expect(Math.min(width, height)).toBe(1200);
});

describe('old fonts', () => {
  const inFont = (name: string, text: string): Page => {
    const fonts = new Map([['f', { ...FONT, name }]]);
    const steps = textAt(10, 700, text);
    const operators = {
      fnArray: steps.map(([operator]) => operator),
      argsArray: steps.map(([, ...args]) => args),
    };
    return readPage(1, operators, fonts, VIEW);
  };
  const wordsOf = (page: Page): string => page.runs.map((run) => run.text).join(' ');

  test.each([
    ['.VnTime', 'KÕ ho¹ch th\u00adêng trùc', 'Kế hoạch thường trực', 'tcvn3'],
    ['.VnTimeH', 'kÕ ho¹ch', 'KẾ HOẠCH', 'tcvn3'],
    ['VNI-Times-Bold', 'Keá hoaïch Ñaûng', 'Kế hoạch Đảng', 'vni'],
    ['VPS Long An', 'ngày ÇÜ©ng', 'ngày đường', 'vps'],
  ])('%s: %s', (name, written, expected, converted) => {
    const page = inFont(name, written);
    expect(wordsOf(page)).toBe(expected);
    expect(page.converted).toBe(converted);
  });

  test('words of one line tell which are in capitals', () => {
    expect(wordsOf(inFont('.VnTime', 'NH¢N D¢N ë C¸C X·'))).toBe('NHÂN DÂN Ở CÁC XÃ');
  });

  test('the hyphen that byte AD becomes in PDF is ư there, and a hyphen elsewhere', () => {
    const steps = (text: string): Step[] => [
      ...textAt(10, 700, '').slice(0, -1),
      [
        OP.showText,
        Array.from(text, (one) =>
          one === '~' ? { ...glyph('-'), originalCharCode: 0xad } : glyph(one),
        ),
      ],
    ];
    const readIn = (name: string): string => {
      const all = steps('th~êng trùc');
      const operators = {
        fnArray: all.map(([operator]) => operator),
        argsArray: all.map(([, ...args]) => args),
      };
      return wordsOf(readPage(1, operators, new Map([['f', { ...FONT, name }]]), VIEW));
    };
    expect(readIn('.VnTime')).toBe('thường trực');
    expect(readIn('Times')).toBe('th-êng trùc');
  });

  test('a font that Word parted in two is Unicode in both', () => {
    const fonts = new Map([
      ['f', { ...FONT, name: 'Times New Roman,Bold' }],
      ['b', { ...FONT, name: 'TimesNewRomanPSMT' }],
    ]);
    const latin = textAt(10, 700, 'KÕ ho¹ch tuyªn truyÒn cña §¶ng bé tØnh');
    const steps: Step[] = [...latin, [OP.setFont, 'b', 10], ...textAt(10, 600, '').slice(2)];
    steps.push([OP.showText, glyphs('đường')]);
    const operators = {
      fnArray: steps.map(([operator]) => operator),
      argsArray: steps.map(([, ...args]) => args),
    };
    const page = readPage(1, operators, fonts, VIEW);
    expect(wordsOf(page)).toBe('KÕ ho¹ch tuyªn truyÒn cña §¶ng bé tØnh đường');
  });

  test('a font of capitals shows plain letters as such too', () => {
    const page = inFont('.VnTimeH', 'tin trong tuan');
    expect([wordsOf(page), page.converted]).toEqual(['TIN TRONG TUAN', 'tcvn3']);
    expect(inFont('.VnTime', '15/6/2011').converted).toBeUndefined();
  });

  test('a font whose name says nothing is known by its letters', () => {
    const page = inFont('Font1', 'Céng hßa x· héi chñ nghÜa ViÖt Nam KÕ ho¹ch tuyªn truyÒn');
    expect(wordsOf(page)).toBe('Cộng hòa xã hội chủ nghĩa Việt Nam Kế hoạch tuyên truyền');
    expect(page.converted).toBe('tcvn3');
  });

  test.each([
    ['.VnTime', 'Công tác tuyên truyền'],
    ['Times', 'Công tác Hà Nam, và các bà'],
    ['Times', 'Le président a été réélu à l’assemblée générale'],
  ])('%s with Unicode in it stays: %s', (name, text) => {
    const page = inFont(name, text);
    expect(wordsOf(page)).toBe(text);
    expect(page.converted).toBeUndefined();
  });
});
