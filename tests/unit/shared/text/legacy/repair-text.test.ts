import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { OldEncoding } from '#shared/model/page';
import { decodeText } from '#shared/text/decode-text';
import { byteOfLetter } from '#shared/text/legacy/bytes';
import { repairText } from '#shared/text/legacy/repair-text';
import { writeOld } from './old-letters';

const PLANS = new URL('../../../../fixtures/reading/text/', import.meta.url).pathname;
/** A real plan in small letters and quotes that every encoding has. */
const PLAN = readFileSync(`${PLANS}002-kh-ubnd-cao-bang-2023.txt`, 'utf8')
  .normalize('NFC')
  .toLowerCase()
  .replaceAll('₫', 'đ')
  .replace(/[“”]/gu, '"');
const SENTENCES = PLAN.split(/[.;:\n]\s*/u).filter((one) => one.length >= 60);
const ENCODINGS: readonly OldEncoding[] = ['tcvn3', 'vni', 'vps', 'windows-1258'];

const bytesOf = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => byteOfLetter(letter) ?? 0x3f);

describe.each(ENCODINGS)('%s', (encoding) => {
  test('is read, whole or as short as a line', () => {
    expect(SENTENCES.length).toBeGreaterThan(40);
    for (const sentence of [PLAN, ...SENTENCES]) {
      const old = writeOld(sentence, encoding);
      expect(decodeText(bytesOf(old))).toEqual({ text: sentence, converted: encoding });
    }
  });

  test('is read where it was pasted as Unicode', () => {
    for (const sentence of SENTENCES) {
      const found = repairText(writeOld(sentence, encoding));
      expect(found).toEqual({ text: sentence, converted: encoding });
    }
  });

  test('is read in a document of which other paragraphs are Unicode', () => {
    const mixed = SENTENCES.map((one, i) => (i % 3 === 0 ? writeOld(one, encoding) : one));
    const expected = { text: SENTENCES.join('\n'), converted: encoding };
    expect(repairText(mixed.join('\n'))).toEqual(expected);
  });

  test('is read line by line in a file of which other lines are UTF-8', () => {
    const lines = SENTENCES.map((one, i) =>
      i % 4 === 0 ? new TextEncoder().encode(one) : bytesOf(writeOld(one, encoding)),
    );
    const file = Uint8Array.from(lines.flatMap((line, i) => [...(i > 0 ? [10] : []), ...line]));
    expect(decodeText(file)).toEqual({ text: SENTENCES.join('\n'), converted: encoding });
  });
});

test('UTF-8 written twice is read', () => {
  const twice = (text: string): string =>
    new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
  expect(repairText(twice(PLAN))).toEqual({ text: PLAN, converted: 'utf-8-twice' });
});

test('two old encodings in one document are both read', () => {
  const mixed = SENTENCES.map((one, i) => writeOld(one, i % 3 === 0 ? 'vni' : 'tcvn3'));
  const expected = { text: SENTENCES.join('\n'), converted: 'tcvn3' };
  expect(repairText(mixed.join('\n'))).toEqual(expected);
});

test.each([
  ['Unicode', PLAN],
  ['Unicode with tones apart', PLAN.normalize('NFD')],
  [
    'French',
    'Le projet a été présenté à l’assemblée générale où les députés ont délibéré. '.repeat(9),
  ],
  ['German', 'Die Übung für größere Städte wäre schön, müßte aber höher führen. '.repeat(9)],
  [
    'plain Vietnamese',
    'Ke hoach to chuc le ky niem 50 nam ngay giai phong – “thong nhat”. '.repeat(9),
  ],
  [
    'Vietnamese that Latin-1 can write',
    'Và các bà là hoà, tôi có thì xa; bài tháng hai, hôm qua là thú và trò.',
  ],
  ['signs', '© 2024 «ABC» ½ § 15 µm ® – ¹ ² ³ '.repeat(9)],
])('%s stays', (_, text) => {
  expect(repairText(text)).toEqual({ text });
});

test('takes time in proportion to the length', () => {
  const line = `${writeOld(SENTENCES.join(' '), 'tcvn3').replaceAll('\n', ' ')} `;
  function timeOf(times: number): number {
    const text = line.repeat(times);
    const start = performance.now();
    expect(repairText(text).converted).toBe('tcvn3');
    return performance.now() - start;
  }
  timeOf(4);
  expect(timeOf(80)).toBeLessThan(40 * Math.max(5, timeOf(8)));
});
