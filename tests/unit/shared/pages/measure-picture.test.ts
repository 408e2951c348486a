import { expect, test } from 'vitest';
import { measurePictures } from '#shared/pages/measure-picture';
import { readPicture } from '#shared/pages/read-picture';

const PNG = [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];
const JPEG = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc4, 0, 3, 0, 0xff, 0xc2, 0, 11, 8];

/** A TIFF of as many directories as there are sizes. */
function tiff(sizes: readonly (readonly [number, number])[], isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(8 + sizes.length * 30);
  const view = new DataView(bytes.buffer);
  bytes.fill(isLittle ? 0x49 : 0x4d, 0, 2);
  view.setUint16(2, 42, isLittle);
  view.setUint32(4, 8, isLittle);
  for (const [i, [width, height]] of sizes.entries()) {
    const at = 8 + i * 30;
    view.setUint16(at, 2, isLittle);
    for (const [k, [tag, type, value]] of [
      [256, 3, width] as const,
      [257, 4, height] as const,
    ].entries()) {
      const field = at + 2 + 12 * k;
      view.setUint16(field, tag, isLittle);
      view.setUint16(field + 2, type, isLittle);
      view.setUint32(field + 4, 1, isLittle);
      if (type === 3) view.setUint16(field + 8, value, isLittle);
      else view.setUint32(field + 8, value, isLittle);
    }
    view.setUint32(at + 26, i + 1 < sizes.length ? at + 30 : 0, isLittle);
  }
  return bytes;
}

test.each([
  ['PNG', Uint8Array.of(...PNG, 0, 0, 6, 118, 0, 0, 9, 35), [{ width: 1654, height: 2339 }]],
  ['JPEG', Uint8Array.of(...JPEG, 9, 35, 6, 118, 3), [{ width: 1654, height: 2339 }]],
  [
    'GIF',
    Uint8Array.of(0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 44, 1, 200, 0),
    [{ width: 300, height: 200 }],
  ],
  [
    'TIFF of two pages',
    tiff(
      [
        [1654, 2339],
        [700, 500],
      ],
      true,
    ),
    [
      { width: 1654, height: 2339 },
      { width: 700, height: 500 },
    ],
  ],
  ['TIFF, high byte first', tiff([[1654, 2339]], false), [{ width: 1654, height: 2339 }]],
  ['cut off', Uint8Array.of(...PNG), []],
  ['JPEG without a frame', Uint8Array.of(...JPEG.slice(0, 13)), []],
])('%s', (_, bytes, sizes) => {
  expect(measurePictures(bytes)).toEqual(sizes);
});

test('a chain of directories that bites its tail ends', () => {
  const bytes = tiff([[10, 20]], true);
  new DataView(bytes.buffer).setUint32(8 + 26, 8, true);
  expect(measurePictures(bytes)).toHaveLength(1);
});

test('a picture is a page that waits to be recognised; a bomb is refused by its head', () => {
  const page = Uint8Array.of(...PNG, 0, 0, 6, 118, 0, 0, 9, 35);
  const reading = readPicture(page, new Map());
  expect(reading).toMatchObject({ text: '', pagesToRecognise: [1], unreadPages: [1] });
  expect('pages' in reading && reading.pages[0]?.height).toBe(842);
  const bomb = Uint8Array.of(...PNG, 0, 1, 0, 0, 0, 1, 0, 0);
  expect(readPicture(bomb, new Map())).toEqual({ failure: 'too-large' });
  expect(readPicture(Uint8Array.of(0x89, 0x50), new Map())).toEqual({ failure: 'damaged' });
});
