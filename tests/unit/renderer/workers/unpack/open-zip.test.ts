import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { decodeName } from '../../../../../renderer/workers/unpack/decode-name';
import { openZip } from '../../../../../renderer/workers/unpack/open-zip';
import type { ListedEntry } from '../../../../../renderer/workers/unpack/open-zip';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function list(zip: Uint8Array): readonly ListedEntry[] {
  const { listing } = openZip(zip);
  if ('refused' in listing) throw new Error(listing.refused);
  return listing.entries;
}

function refusal(zip: Uint8Array): string {
  const { listing } = openZip(zip);
  return 'refused' in listing ? listing.refused : `${listing.entries.length} files`;
}

/** Changes bytes of the directory's first entry, which stands behind all files. */
function patchDirectory(zip: Uint8Array, at: number, bytes: readonly number[]): Uint8Array {
  const start = zip.findLastIndex(
    (byte, i) => byte === 0x50 && zip[i + 1] === 0x4b && zip[i + 2] === 1,
  );
  const patched = zip.slice();
  patched.set(bytes, start + at);
  return patched;
}

const plain = zipSync({
  'a.txt': bytesOf('Kế hoạch số 57 '.repeat(100)),
  'Năm 2024/b.txt': bytesOf('b'),
});
const one = zipSync({ 'a.txt': bytesOf('Kế hoạch số 57 '.repeat(100)) });

describe('a ZIP', () => {
  test('is listed with its folders, and its files come out whole', () => {
    const zip = openZip(plain);
    expect(list(plain).map(({ name, size, refused }) => [name, size, refused])).toEqual([
      ['a.txt', 2100, null],
      ['Năm 2024/b.txt', 1, null],
    ]);
    expect(zip.extract(1)).toEqual(bytesOf('b'));
    expect(zip.extract(0)).toEqual(bytesOf('Kế hoạch số 57 '.repeat(100)));
    expect(zip.extract(7)).toContain('bị hỏng');
  });

  test('with stored files, a comment and leading bytes is read too', () => {
    const stored = zipSync({ 'a.txt': [bytesOf('a'), { level: 0 }] }, { comment: 'lời ghi' });
    expect(openZip(stored).extract(0)).toEqual(bytesOf('a'));
  });

  test.each([
    ['cut off', plain.slice(0, plain.length - 30), /bị hỏng hoặc tải về chưa xong; hãy/u],
    [
      'of random bytes',
      Uint8Array.from({ length: 999 }, (_, i) => (i * 31) % 256),
      /bị hỏng.*hãy/u,
    ],
    ['without bytes', new Uint8Array(), /bị hỏng.*hãy/u],
    ['with no file', zipSync({}), /rỗng.*hãy/u],
    ['whose directory points nowhere', patchEnd(plain), /bị hỏng.*hãy/u],
  ])('%s is refused', (_what, zip, sentence) => {
    expect(refusal(zip)).toMatch(sentence);
  });

  test.each([
    ['behind a password', patchDirectory(one, 8, [1, 8]), /mật khẩu; hãy/u],
    ['packed in a way nobody knows', patchDirectory(one, 10, [14, 0]), /7-Zip/u],
    ['of 300 MB', patchDirectory(one, 24, [0, 0xa3, 0xe1, 0x11]), /lớn hơn 200 MB; hãy/u],
    ['of 100 MB in a few bytes', patchDirectory(one, 24, [0, 0xe1, 0xf5, 0x05]), /phá hoại; hãy/u],
  ])('names a file %s before it is unpacked', (_what, zip, sentence) => {
    expect(list(zip)[0]?.refused).toMatch(sentence);
    expect(openZip(zip).extract(0)).toMatch(sentence);
  });

  test('that would fill the disk is refused by what it declares', () => {
    const file = patchDirectory(one, 24, [0, 0, 0, 0x10]); // 256 MB
    expect(refusal(file)).toBe('1 files');
    const files = Object.fromEntries(
      Array.from({ length: 30 }, (_, n) => [`${n}.pdf`, bytesOf('x')]),
    );
    const many = zipSync(files);
    const view = new DataView(many.buffer);
    for (let at = 0; at + 46 < many.length; at += 1)
      if (view.getUint32(at, true) === 0x0201_4b50) view.setUint32(at + 24, 180_000_000, true);
    expect(refusal(many)).toMatch(/hơn 4 GB.*hãy/u);
  });

  test('a file whose bytes are not what the directory says is damaged', () => {
    expect(openZip(patchDirectory(one, 16, [1, 2, 3, 4])).extract(0)).toContain('bị hỏng');
    expect(openZip(patchDirectory(one, 24, [5, 0, 0, 0])).extract(0)).toContain('bị hỏng');
    expect(openZip(patchDirectory(one, 42, [9, 0, 0, 0])).extract(0)).toContain('bị hỏng');
  });

  test('of ten thousand files is listed, of thirty thousand refused', () => {
    const make = (count: number) =>
      zipSync(
        Object.fromEntries(
          Array.from({ length: count }, (_, n) => [
            `${n}.txt`,
            [bytesOf('x'), { level: 0 }] as const,
          ]),
        ),
      );
    expect(list(make(10_000))).toHaveLength(10_000);
    expect(refusal(make(30_000))).toMatch(/hơn 20000 tệp.*hãy/u);
  });
});

describe('names', () => {
  /** Windows' Vietnamese code page, by hand: the letter, then its tone. */
  const in1258 = Uint8Array.of(
    0x4b,
    0xea,
    0xec,
    0x20,
    0x68,
    0x6f,
    0x61,
    0xf2,
    0x63,
    0x68,
    0x2e,
    0x70,
    0x64,
    0x66,
  );

  test.each([
    ['UTF-8, said so', bytesOf('Kế hoạch.pdf'), true, 'Kế hoạch.pdf'],
    ['UTF-8, not said', bytesOf('Năm 2024/Kế hoạch.pdf'), false, 'Năm 2024/Kế hoạch.pdf'],
    ['UTF-8 with marks apart', bytesOf('Kế hoạch.pdf'.normalize('NFD')), true, 'Kế hoạch.pdf'],
    ['windows-1258', in1258, false, 'Kế hoạch.pdf'],
    [
      'code page 437',
      Uint8Array.of(0x47, 0x82, 0x6e, 0x82, 0x72, 0x61, 0x6c, 0x2e, 0x70, 0x64, 0x66),
      false,
      'Général.pdf',
    ],
    ['backslashes', bytesOf('Quý I\\b.pdf'), true, 'Quý I/b.pdf'],
    ['ways out of the ZIP', bytesOf('../../etc//./passwd'), true, 'etc/passwd'],
  ])('in %s', (_what, bytes, isUtf8, name) => {
    expect(decodeName(bytes, isUtf8)).toBe(name);
  });
});

/** The end record says that the directory begins past the end of the file. */
function patchEnd(zip: Uint8Array): Uint8Array {
  const patched = zip.slice();
  patched.set([0xff, 0xff, 0xff, 0x7f], zip.length - 6);
  return patched;
}
