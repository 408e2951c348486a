import { describe, expect, test } from 'vitest';
import { isReadFailure } from '#shared/pages/read-failure';
import { readWord } from '#shared/pages/word/read-word';
import type { Reading } from '#shared/model/reading';

const FONTS =
  '{\\fonttbl{\\f0\\fcharset0 Times New Roman{\\*\\falt Times};}{\\f1\\fcharset163 Arial;}{\\f2\\fcharset2 Symbol;}{\\f3\\fcharset0 .VnTime;}{\\f4 VNI-Times;}}';

/** Each letter of the source is one byte. */
function bytesOf(rtf: string): Uint8Array {
  return Uint8Array.from(rtf, (letter) => letter.charCodeAt(0));
}

function read(body: string, head = '\\ansi\\ansicpg1252\\deff0'): Reading {
  const answer = readWord(bytesOf(`{\\rtf1${head}${FONTS}${body}}`), 'rtf');
  if (isReadFailure(answer)) throw new Error(answer.failure);
  return answer;
}

function linesOf(body: string, head?: string): string[] {
  return read(body, head).text.split('\n');
}

describe('letters', () => {
  test.each([
    ["\\u7871\\'3f", 'ế'],
    ['{\\uc0\\u7871 x}', 'ếx'],
    ["\\uc2\\u7871\\'3f\\'3fx", 'ếx'],
    ['\\u7871?x', 'ếx'],
    ['\\u8211\\endash x', '–x'],
    ['\\u-10179?\\u-8704?', '\u{1f600}'],
    ["{\\f1 K\\'ea\\'ec ho\\'f2ach}", 'Kế họach'],
    ["{\\f3 KÕ ho\\'b9ch}", 'Kế hoạch'],
    ["{\\f4 Ke\\'e1 hoa\\'efch}", 'Kế hoạch'],
    ['a\\~b\\_c\\-d\\emdash e\\{\\}\\\\', 'a b-cd—e{}\\'],
    ['{\\caps k\\u7871?}', 'KẾ'],
    ['a{\\v an}{\\deleted bo}{\\revised b}', 'ab'],
    ['a{\\*\\unknown b}{\\pict\\bin4 }}}}c}d', 'ad'],
    ['{\\field{\\*\\fldinst PAGE}{\\fldrslt 12}}', '12'],
  ])('%s is %s', (rtf, text) => {
    expect(linesOf(`${rtf}\\par`)).toEqual([text]);
  });

  test('a Vietnamese code page counts for fonts that name no character set', () => {
    const answer = readWord(bytesOf("{\\rtf1\\ansi\\ansicpg1258 K\\'ea\\'ec}"), 'rtf');
    expect('text' in answer && answer.text).toBe('Kế');
  });

  test('old fonts are named in the reading', () => {
    expect(read("{\\f3 KÕ ho\\'b9ch}").converted).toBe('tcvn3');
  });
});

test('numbers and bullets as the file writes them out', () => {
  const body =
    "{\\listtext\\pard\\plain I.\\tab}\\ls1 a\\par{\\pntext\\f2\\'b7\\tab}{\\*\\pn\\pnlvlblt{\\pntxtb -}}b\\par{\\listtext\\pard\\plain -\\tab}c\\par";
  expect(linesOf(body)).toEqual(['I. a', '• b', '- c']);
});

test('footnotes, text boxes, heads of pages, tables of contents', () => {
  const body = [
    '{\\stylesheet{\\s9 toc 1;}}',
    '{\\header\\pard trang 2\\par}{\\footer{\\shp{\\*\\shpinst{\\shptxt 3\\par}}}}',
    '\\pard\\s9 I. A\\tab 1\\par',
    '\\pard M\\u7897?t{\\super\\chftn}{\\footnote\\pard{\\super\\chftn} Ghi ch\\u250?.\\par}, hai.',
    '{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv b}}{\\shptxt\\pard H\\u7896?P\\par}}{\\shprslt x}}\\par',
  ].join('');
  const reading = read(body);
  expect(reading.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'footnote', 'paragraph']);
  expect(reading.text.split('\n')).toEqual(['Một, hai.', 'Ghi chú.', 'HỘP']);
});

test('bold, italic and centred', () => {
  const body = '\\pard\\qc\\b A B\\par\\pard\\plain\\i c d e\\par\\pard\\plain f g h\\par';
  expect(read(body).blocks.map(({ bold, italic, centred }) => [bold, italic, centred])).toEqual([
    [true, false, true],
    [false, true, false],
    [false, false, false],
  ]);
});

test('tables: merged cells, and a table within a cell', () => {
  const row = (defs: string, ...cells: readonly string[]): string =>
    `\\trowd${defs}${cells.map((cell) => `\\pard\\intbl ${cell}\\cell`).join('')}\\row`;
  const body =
    row('\\cellx500\\cellx3000\\cellx5000', 'STT', 'Viec', 'Ai') +
    row('\\cellx500\\cellx3000\\clvmgf\\cellx5000', '1', 'Viet', 'So A') +
    row('\\cellx500\\cellx3000\\clvmrg\\cellx5000', '2', 'Gui', 'x') +
    row('\\cellx3000\\cellx5000', 'Tong', '2') +
    '\\trowd\\cellx500\\cellx3000\\cellx5000\\pard\\intbl 3\\cell gom \\par\\itap2 a\\nestcell b\\nestcell{\\*\\nesttableprops\\trowd\\cellx100\\cellx200\\nestrow}\\pard\\intbl\\cell So B\\cell\\row';
  expect(linesOf(body)).toEqual([
    'STT\tViec\tAi',
    '1\tViet\tSo A',
    '2\tGui\t',
    'Tong\t\t2',
    '3\tgom a b\tSo B',
  ]);
});

describe('files that are damaged', () => {
  test.each([
    ['cut off', '{\\rtf1 K', 'damaged'],
    ['nested without end', '{\\rtf1'.padEnd(5000, '{'), 'damaged'],
    ['without words', '{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\par}', 'empty'],
    ['of a picture alone', '{\\rtf1{\\pict 00ff}}', 'no-text-layer'],
    ['of sixty thousand paragraphs', `{\\rtf1 ${'\\par'.repeat(60_001)}}`, 'too-large'],
  ])('%s', (_, rtf, failure) => {
    expect(readWord(bytesOf(rtf), 'rtf')).toEqual({ failure });
  });

  test('what stands behind the last brace is not read; a cut word is no error', () => {
    expect(linesOf("a\\par}rest\\'")).toEqual(['a']);
  });
});
