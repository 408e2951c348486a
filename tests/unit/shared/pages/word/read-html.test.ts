import { expect, test } from 'vitest';
import { readFileReading } from '../../../../../electron/cli/read-pages';
import { isReadFailure } from '#shared/pages/read-failure';
import { readWord } from '#shared/pages/word/read-word';
import type { Reading } from '#shared/model/reading';

function read(html: string): Reading {
  const answer = readWord(new TextEncoder().encode(html), 'html');
  if (isReadFailure(answer)) throw new Error(answer.failure);
  return answer;
}

test('paragraphs, line ends, looks; scripts, comments and hidden words left out', () => {
  const reading = read(
    `<html><head><title>x</title><style>p{}</style></head><body><!-- y --><p align=center><b>KẾ
     HOẠCH</b><p style="font-weight:bold">Một<br>- hai</p><script>z</script>
     <span style='mso-hide:all'>ẩn</span><div>tuy&ecirc;n&nbsp;truyền <i>ba</i></div>`,
  );
  expect(reading.text.split('\n')).toEqual(['KẾ HOẠCH', 'Một', '- hai', 'tuyên truyền ba']);
  expect(reading.blocks.map(({ bold, centred }) => [bold, centred])).toEqual([
    [true, true],
    [true, false],
    [true, false],
    [false, false],
  ]);
});

test('numbers of lists, and those that Word writes out', () => {
  const reading = read(
    `<ol type=I><li>Một<ul><li>gạch</ul><li>Hai</ol><ol type=a start=3><li>ba</ol>
     <p><![if !supportLists]>4.&nbsp; <![endif]>Bốn</p>`,
  );
  expect(reading.text.split('\n')).toEqual(['I. Một', '- gạch', 'II. Hai', 'c) ba', '4. Bốn']);
});

test('tables: merged cells, cells never closed', () => {
  const reading = read(
    `<table><tr><th>STT<th>Việc<th>Ai<tr><td>1<td>Viết<td rowspan=2>Sở A<tr><td>2<td>Gửi
     <tr><td colspan=2>Tổng<td>2</table><p>hết</p>`,
  );
  expect(reading.text.split('\n')).toEqual([
    'STT\tViệc\tAi',
    '1\tViết\tSở A',
    '2\tGửi\t',
    'Tổng\t\t2',
    'hết',
  ]);
});

test('letters of old fonts, of windows-1258 and of UTF-16', () => {
  expect(read('<font face=".VnTime">KÕ ho¹ch</font>').text).toBe('Kế hoạch');
  const old =
    '<meta http-equiv=Content-Type content="text/html; charset=windows-1258"><p>K\u00ea\u00ec';
  const bytes = Uint8Array.from(old, (letter) => letter.charCodeAt(0));
  expect(readWord(bytes, 'html')).toMatchObject({ text: 'Kế' });
  const utf16 = new Uint8Array(Uint16Array.from('\ufeff<p>Kế</p>', (l) => l.charCodeAt(0)).buffer);
  expect(readWord(utf16, 'html')).toMatchObject({ text: 'Kế' });
});

test('a page called .doc is read; called .pdf it is what a failed download leaves', async () => {
  const bytes = new TextEncoder().encode('<html><body><p>Kế hoạch</p></body></html>');
  expect(await readFileReading(bytes, 'ke-hoach.doc')).toMatchObject({ text: 'Kế hoạch' });
  expect(await readFileReading(bytes, 'ke-hoach.pdf')).toEqual({
    failure: 'wrong-extension',
    found: 'html',
  });
});

test('pages nested without end are damaged, empty ones empty', () => {
  const answer = (html: string) => readWord(new TextEncoder().encode(html), 'html');
  expect(answer('<div>'.repeat(50_000))).toEqual({ failure: 'damaged' });
  expect(answer('<table>'.repeat(1500))).toEqual({ failure: 'empty' });
  expect(answer('<html><body></body></html>')).toEqual({ failure: 'empty' });
  expect(answer('<html><img src=x>')).toEqual({ failure: 'no-text-layer' });
});
