import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { makeDocx, paragraph } from '../../../../support/make-docx';
import { isReadFailure } from '#shared/pages/read-failure';
import { recogniseFile } from '#shared/pages/recognise-file';
import { readWord } from '#shared/pages/word/read-word';
import { isWordKind } from '#shared/pages/word/word-kinds';

const FOLDER = new URL('../../../../fixtures/reading/word/', import.meta.url).pathname;
/** No broken file may take longer, milliseconds; whole ones take some 50. */
const LONGEST = 10_000;

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(FOLDER, name)));
}

function failureOf(bytes: Uint8Array): string {
  const kind = recogniseFile(bytes);
  if (!isWordKind(kind)) return `no Word file: ${kind}`;
  const answer = readWord(bytes, kind);
  return isReadFailure(answer) ? answer.failure : 'read';
}

function withBytes(bytes: Uint8Array, at: number, values: readonly number[]): Uint8Array {
  const copy = bytes.slice();
  copy.set(values, at);
  return copy;
}

/** The place of a mark in the bytes, from the back. */
function lastMark(bytes: Uint8Array, mark: string): number {
  return Buffer.from(bytes).lastIndexOf(mark, undefined, 'latin1');
}

const WHOLE = makeDocx({ body: paragraph('Kế hoạch') });
const DIRECTORY = lastMark(WHOLE, 'PK\u0005\u0006');
const LAST_ENTRY = lastMark(WHOLE, 'PK\u0001\u0002');
const DOC = fixture('n0.doc');
/** Where the Word stream begins, by its mark. */
const FIB = Buffer.from(DOC).indexOf(Buffer.of(0xec, 0xa5));
const documentXml = (xml: string): Uint8Array => zipSync({ 'word/document.xml': strToU8(xml) });

describe('a .docx', () => {
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ['whole', WHOLE, 'read'],
    ['without words', makeDocx({ body: '<w:p/>' }), 'empty'],
    [
      'of a picture alone',
      makeDocx({ body: '<w:p><w:r><w:drawing><blip/></w:drawing></w:r></w:p>' }),
      'no-text-layer',
    ],
    ['cut off', WHOLE.slice(0, -30), 'damaged'],
    ['without its document', zipSync({ 'word/styles.xml': strToU8('<w:styles/>') }), 'damaged'],
    ['with XML cut off', documentXml('<w:document><w:body><w:p>'), 'damaged'],
    [
      'with XML that is no UTF-8',
      zipSync({ 'word/document.xml': Uint8Array.of(0x3c, 0xff) }),
      'damaged',
    ],
    [
      'with entities of its own',
      documentXml('<!DOCTYPE d [<!ENTITY a "aaaa">]><w:document><w:body/></w:document>'),
      'damaged',
    ],
    ['nested 100,000 deep', documentXml('<a>'.repeat(100_000)), 'damaged'],
    [
      'with more entries than declared sizes allow',
      withBytes(WHOLE, DIRECTORY + 10, [0xff, 0xff]),
      'too-large',
    ],
    [
      'that declares 4 GB',
      withBytes(WHOLE, LAST_ENTRY + 24, [0xff, 0xff, 0xff, 0xff]),
      'too-large',
    ],
    [
      'that inflates to more than declared',
      withBytes(WHOLE, LAST_ENTRY + 24, [10, 0, 0, 0]),
      'damaged',
    ],
    ['whose checksum is wrong', withBytes(WHOLE, LAST_ENTRY + 16, [1, 2, 3, 4]), 'damaged'],
    ['whose entry is encrypted', withBytes(WHOLE, LAST_ENTRY + 8, [1, 0]), 'password'],
    ['whose entries overlap', withBytes(WHOLE, LAST_ENTRY + 42, [0, 0, 0, 0]), 'damaged'],
    [
      'whose footnotes hold each other',
      makeDocx({
        body: `<w:p><w:r><w:t>Một</w:t><w:footnoteReference w:id="2"/></w:r></w:p>`,
        footnotes:
          '<w:footnote w:id="2"><w:p><w:r><w:t>a</w:t><w:footnoteReference w:id="2"/><w:footnoteReference w:id="2"/></w:r></w:p></w:footnote>',
      }),
      'read',
    ],
    [
      'whose styles are based on each other',
      makeDocx({
        body: paragraph('Một', '<w:pStyle w:val="A"/>'),
        styles:
          '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>',
      }),
      'read',
    ],
    ['of sixty thousand paragraphs', makeDocx({ body: '<w:p/>'.repeat(60_001) }), 'too-large'],
  ];

  test.each(cases)('%s', (_, bytes, expected) => {
    expect(failureOf(bytes)).toBe(expected);
  });
});

describe('a .doc', () => {
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ['whole', DOC, 'read'],
    ['cut in half', DOC.slice(0, DOC.length / 2), 'damaged'],
    ['of the first bytes only', DOC.slice(0, 8), 'damaged'],
    ['encrypted', withBytes(DOC, FIB + 0x0b, [(DOC[FIB + 0x0b] ?? 0) | 1]), 'password'],
    ['of Word 95', withBytes(DOC, FIB, [0xdc, 0xa5]), 'unsupported-format'],
    ['without its text', withBytes(DOC, FIB + 0x1a2, [0xff, 0xff, 0xff, 0x7f]), 'damaged'],
  ];

  test.each(cases)('%s', (_, bytes, expected) => {
    expect(failureOf(bytes)).toBe(expected);
  });
});

/** Numbers that look random and are the same every time. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state;
  }
}

const FUZZED = ['wordlike.docx', 'n0.doc', 't0.doc', 'n0.rtf', 't0.html'];

test.each(FUZZED)('%s cut off anywhere is an answer', { timeout: 60_000 }, (name) => {
  const bytes = fixture(name);
  for (let length = 0; length < bytes.length; length += Math.ceil(bytes.length / 60)) {
    const from = Date.now();
    expect(typeof failureOf(bytes.slice(0, length))).toBe('string');
    expect(Date.now() - from).toBeLessThan(LONGEST);
  }
});

test.each(FUZZED)('%s with bytes changed is an answer', { timeout: 60_000 }, (name) => {
  const bytes = fixture(name);
  const random = numbers(7);
  const next = (): number => random.next().value as number;
  for (let round = 0; round < 30; round++) {
    const copy = bytes.slice();
    for (let change = 0; change < 8; change++) {
      copy[next() % copy.length] = next() >>> 24;
    }
    const from = Date.now();
    expect(typeof failureOf(copy)).toBe('string');
    expect(Date.now() - from).toBeLessThan(LONGEST);
  }
});
