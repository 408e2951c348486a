import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OldEncoding } from '#shared/model/page';
import { isReadFailure } from '#shared/pages/read-failure';
import { readTextFile } from '#shared/pages/read-text-file';
import { decodeText } from '#shared/text/decode-text';
import { decodeLegacy } from '#shared/text/legacy/decode-legacy';
import { repairText } from '#shared/text/legacy/repair-text';
import { expectLawful } from '../../../../golden/reading/laws';
import { writeOld } from './old-letters';

const ENCODINGS: readonly OldEncoding[] = ['tcvn3', 'vni', 'vps', 'windows-1258'];
const SYLLABLES =
  'thực hiện kế hoạch tuyên truyền của đảng ủy về công tác thông tin đối ngoại năm mới, “rõ” ở xã. Nguyễn\n'.split(
    ' ',
  );
const words = fc.array(fc.constantFrom(...SYLLABLES), { minLength: 1, maxLength: 60 });
/** Bytes as text files have them: hardly a control among them. */
const printable = fc.uint8Array({ min: 0x20, max: 0xff, maxLength: 400 });

test('no bytes break decoding; what is read is well formed', () => {
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 400 }), printable), (bytes) => {
      const { text } = decodeText(bytes);
      expect(text === null || text.isWellFormed()).toBe(true);
      const read = readTextFile(bytes);
      if (!isReadFailure(read)) expectLawful(read);
    }),
  );
});

test('random bytes are never taken for a text', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 300, maxLength: 600 }), (bytes) => {
      expect(decodeText(bytes).text).toBeNull();
    }),
  );
});

test('random letters are never taken for Vietnamese of an old encoding', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ min: 0x20, max: 0xff, minLength: 200, maxLength: 600 }),
      (bytes) => {
        expect(decodeText(bytes)).not.toHaveProperty('converted');
      },
    ),
  );
});

test('no letters break a converter, and Unicode passes every one of them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...ENCODINGS), (text, encoding) => {
      expect(decodeLegacy(text, encoding)).toBeTypeOf('string');
      expect(decodeLegacy(`${text}ữ`, encoding)).toBe(`${text}ữ`);
    }),
  );
});

test('Unicode stays, whatever its words; mending twice is mending once', () => {
  fc.assert(
    fc.property(words, fc.constantFrom(...ENCODINGS), (some, encoding) => {
      const text = some.join(' ');
      const lines = text.split('\n').map((line) => `${line} đường`);
      expect(repairText(lines.join('\n'))).toEqual({ text: lines.join('\n') });
      const once = repairText(writeOld(text, encoding)).text;
      expect(repairText(once).text).toBe(once);
    }),
  );
});
