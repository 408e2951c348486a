import { describe, expect, test } from 'vitest';
import { cutCells, linesOnPage, withoutCells } from '#shared/ocr/cut-cells';
import { eraseRules, findInkRules, rulesInPoints } from '#shared/ocr/find-ink-rules';
import { findTilt } from '#shared/ocr/find-tilt';
import { renderScale, toGrey, writePgm } from '#shared/ocr/grey';
import { measureStem } from '#shared/ocr/measure-stem';
import { tiltGrey, turnQuarters } from '#shared/ocr/turn-grey';
import { fill, fillWithText, whitePage } from './draw-page';

test.each([
  ['black print', [20, 20, 20], 20],
  ['paper', [240, 240, 240], 240],
  ['a red seal', [220, 60, 60], 255],
  ['a blue stamp', [60, 60, 190], 255],
  ['black print under a red seal', [85, 15, 15], 85],
])('%s', (_, [r, g, b], shade) => {
  const data = new Uint8ClampedArray([r ?? 0, g ?? 0, b ?? 0, 255]);
  expect([...toGrey({ width: 1, height: 1, data }).pixels]).toEqual([shade]);
});

test('a page is drawn at 200 dots an inch, a poster smaller', () => {
  expect(renderScale(595, 842) * 72).toBeCloseTo(200);
  expect(renderScale(2000, 3000) * 3000).toBeCloseTo(2600);
});

test('a PGM file says its size and holds the pixels', () => {
  const file = writePgm({ width: 2, height: 1, pixels: Uint8Array.of(7, 9) });
  expect(new TextDecoder().decode(file.subarray(0, 11))).toBe('P5\n2 1\n255\n');
  expect([...file.subarray(11)]).toEqual([7, 9]);
});

describe('turning', () => {
  const six = { width: 3, height: 2, pixels: Uint8Array.of(1, 2, 3, 4, 5, 6) };

  test.each([
    [0, 3, [1, 2, 3, 4, 5, 6]],
    [90, 2, [4, 1, 5, 2, 6, 3]],
    [180, 3, [6, 5, 4, 3, 2, 1]],
    [270, 2, [3, 6, 2, 5, 1, 4]],
  ] as const)('%i degrees clockwise', (turn, width, pixels) => {
    expect(turnQuarters(six, turn)).toEqual({
      width,
      height: 6 / width,
      pixels: Uint8Array.from(pixels),
    });
  });

  test.each([-2.2, -0.6, 0.4, 1.5, 3])(
    'a page that leans by %f degrees is straightened',
    (lean) => {
      const page = whitePage(700, 1000);
      fillWithText(page, 80, 620);
      const leaning = tiltGrey(page, lean);
      const found = findTilt(leaning);
      expect(found.sideways).toBe(false);
      expect(Math.abs(found.degrees - lean)).toBeLessThanOrEqual(0.15);
      expect(Math.abs(findTilt(tiltGrey(leaning, -found.degrees)).degrees)).toBeLessThanOrEqual(
        0.15,
      );
    },
  );

  test('lines that run from top to bottom are seen', () => {
    const page = whitePage(700, 1000);
    fillWithText(page, 80, 620);
    expect(findTilt(turnQuarters(page, 90)).sideways).toBe(true);
  });

  test('the rules of a table do not hide which way its lines run', () => {
    const page = whitePage(700, 1000);
    fillWithText(page, 110, 610);
    for (const x of [100, 350, 640]) fill(page, [x, 80, x + 3, 920]);
    for (const y of [90, 480, 900]) fill(page, [100, y, 640, y + 2]);
    expect(findTilt(page).sideways).toBe(false);
    expect(findTilt(turnQuarters(page, 90)).sideways).toBe(true);
  });

  test('an empty page lies straight', () => {
    expect(findTilt(whitePage(700, 1000))).toEqual({ sideways: false, degrees: 0 });
  });
});

describe('rules', () => {
  /** Two columns and two rows, with a word whose letters have bars in the first cell. */
  function table(): ReturnType<typeof whitePage> {
    const page = whitePage(1000, 800);
    for (const y of [200, 400, 600]) fill(page, [100, y, 901, y + 3]);
    for (const x of [100, 500, 898]) fill(page, [x, 200, x + 3, 603]);
    for (const x of [150, 190, 230]) {
      fill(page, [x, 280, x + 30, 284]);
      fill(page, [x + 13, 280, x + 17, 310]);
    }
    return page;
  }

  test('are found where they are, bars of letters are none', () => {
    const { across, down } = findInkRules(table());
    expect(across.map(({ first, from, to }) => [first, from, to])).toEqual([
      [199, 100, 900],
      [399, 100, 900],
      [599, 100, 900],
    ]);
    expect(down.map(({ first }) => first)).toEqual([99, 499, 897]);
  });

  test('pale and broken ones are found', () => {
    const page = whitePage(1000, 800);
    fill(page, [100, 300, 900, 302], 150);
    for (let x = 140; x < 900; x += 60) fill(page, [x, 300, x + 6, 302], 255);
    expect(findInkRules(page).across).toHaveLength(1);
  });

  test('thick bars and the edges of pictures are none', () => {
    const page = whitePage(1000, 800);
    fill(page, [100, 300, 900, 330]);
    expect(findInkRules(page).across).toEqual([]);
  });

  test('are wiped out, letters and the dots above them are not', () => {
    const page = table();
    fill(page, [300, 190, 304, 194]); // a dot below a letter, just above the rule
    fill(page, [600, 185, 604, 225]); // a stroke through the rule
    const bare = eraseRules(page, findInkRules(page));
    const at = (x: number, y: number): number => bare.pixels[y * 1000 + x] ?? 0;
    expect(at(700, 201)).toBe(255);
    expect(at(501, 300)).toBe(255);
    expect(at(302, 192)).toBe(0);
    expect(at(602, 201)).toBe(0);
    expect(at(160, 282)).toBe(0);
    expect(page.pixels[201 * 1000 + 700]).toBe(0);
  });

  test('are given in points', () => {
    const rules = rulesInPoints(
      {
        across: [{ first: 10, last: 12, from: 100, to: 200 }],
        down: [{ first: 50, last: 50, from: 0, to: 80 }],
      },
      0.5,
    );
    expect(rules).toEqual([
      { x0: 50, x1: 100, y0: 5.5, y1: 5.5 },
      { x0: 25, x1: 25, y0: 0, y1: 40 },
    ]);
  });
});

test('cells are put one under another, and what is read there is told back on the page', () => {
  const page = whitePage(400, 300);
  fill(page, [60, 50, 80, 60]);
  fill(page, [260, 150, 290, 165]);
  const cells = [
    { x: 20, y: 20, width: 80, height: 40 },
    { x: 120, y: 60, width: 60, height: 50 },
  ];
  const sheet = cutCells(page, cells, 0.5);
  const { width, pixels } = sheet.grey;
  const top = pixels.findIndex((shade) => shade === 0);
  const [x, y] = [top % width, Math.floor(top / width)];
  const bbox = { x0: x, y0: y, x1: x + 20, y1: y + 10 };
  const word = { text: 'STT', confidence: 90, bbox };
  const baseline = { ...bbox, y0: y + 10 };
  const [line] = linesOnPage(
    [{ words: [word], baseline, rowAttributes: { rowHeight: 12 } }],
    sheet,
  );
  expect(line?.words[0]?.bbox).toEqual({ x0: 60, y0: 50, x1: 80, y1: 60 });
  expect(line?.baseline).toEqual({ x0: 60, y0: 60, x1: 80, y1: 60 });
  expect(withoutCells(page, sheet).pixels.every((shade) => shade === 255)).toBe(true);
});

test('bold strokes are wider', () => {
  const page = whitePage(200, 100);
  for (let x = 10; x < 90; x += 12) fill(page, [x, 20, x + 3, 50]);
  for (let x = 110; x < 190; x += 12) fill(page, [x, 20, x + 5, 50]);
  expect(measureStem(page, { x0: 10, y0: 20, x1: 90, y1: 50 })).toBe(3);
  expect(measureStem(page, { x0: 110, y0: 20, x1: 190, y1: 50 })).toBe(5);
  expect(measureStem(page, { x0: 95, y0: 20, x1: 105, y1: 50 })).toBe(0);
});
