import { describe, expect, test } from 'vitest';
import {
  type DocxXml,
  item,
  levelOf,
  listOf,
  listUse,
  makeDocx,
  paragraph,
  table,
} from '../../../../support/make-docx';
import { readWord } from '#shared/pages/word/read-word';
import { isReadFailure } from '#shared/pages/read-failure';
import type { Reading } from '#shared/model/reading';

function read(xml: DocxXml): Reading {
  const answer = readWord(makeDocx(xml), 'docx');
  if (isReadFailure(answer)) throw new Error(answer.failure);
  return answer;
}

function linesOf(xml: DocxXml): string[] {
  return read(xml).text.split('\n');
}

const BULLET_FONT = (font: string): string =>
  `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr>`;

describe('numbers of lists', () => {
  const outline = listOf(1, [
    levelOf(0, 'upperRoman', '%1.'),
    levelOf(1, 'decimal', '%2.'),
    levelOf(2, 'lowerLetter', '%3)'),
  ]);

  test('inner levels begin anew after an outer one', () => {
    const body = [item('A', 1), item('b', 1, 1), item('c', 1, 2), item('d', 1, 2)];
    body.push(item('E', 1), item('f', 1, 1), item('g', 1, 1), item('h', 1, 2));
    expect(linesOf({ body: body.join(''), numbering: outline + listUse(1, 1) })).toEqual([
      'I. A',
      '1. b',
      'a) c',
      'b) d',
      'II. E',
      '1. f',
      '2. g',
      'a) h',
    ]);
  });

  test('a level that never restarts counts on; one that restarts after the outermost only passes over the others', () => {
    const numbering = listOf(1, [
      levelOf(0, 'upperRoman', 'Chương %1'),
      levelOf(1, 'decimal', 'Điều %2.', '<w:lvlRestart w:val="0"/>'),
      levelOf(2, 'decimal', '%3.', '<w:lvlRestart w:val="1"/>'),
    ]);
    const body = [item('A', 1), item('b', 1, 1), item('c', 1, 2), item('d', 1, 1), item('e', 1, 2)];
    body.push(item('F', 1), item('g', 1, 1), item('h', 1, 2));
    expect(linesOf({ body: body.join(''), numbering: numbering + listUse(1, 1) })).toEqual([
      'Chương I A',
      'Điều 1. b',
      '1. c',
      'Điều 2. d',
      '2. e',
      'Chương II F',
      'Điều 3. g',
      '1. h',
    ]);
  });

  test('two uses of a list count on; a use with its own start begins there once', () => {
    const numbering =
      listOf(1, [levelOf(0, 'decimal', '%1.')]) +
      listUse(1, 1) +
      listUse(2, 1) +
      listUse(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>');
    const body = [item('a', 1), item('b', 2), item('c', 3), item('d', 3), item('e', 1)].join('');
    expect(linesOf({ body, numbering })).toEqual(['1. a', '2. b', '5. c', '6. d', '7. e']);
  });

  test('a use may have levels of its own', () => {
    const numbering =
      listOf(1, [levelOf(0, 'decimal', '%1.')]) +
      listUse(
        1,
        1,
        `<w:lvlOverride w:ilvl="0">${levelOf(0, 'upperLetter', '%1/')}</w:lvlOverride>`,
      );
    expect(linesOf({ body: item('a', 1) + item('b', 1), numbering })).toEqual(['A/ a', 'B/ b']);
  });

  test('numbers of outer levels in digits, zeros before, and levels begun in the middle', () => {
    const numbering =
      listOf(1, [
        levelOf(0, 'upperRoman', '%1'),
        levelOf(1, 'decimalZero', '%1.%2', '<w:isLgl/>'),
        levelOf(2, 'lowerRoman', '(%3)'),
      ]) + listUse(1, 1);
    const body = [item('a', 1, 1), item('b', 1, 2), item('c', 1), item('d', 1, 1)].join('');
    expect(linesOf({ body, numbering })).toEqual(['1.01 a', '(i) b', 'II c', '2.01 d']);
  });

  test('a style stands for a level of a list, as does one based on it', () => {
    const style = (id: string, more: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${more}</w:style>`;
    const styles =
      style('H1', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
      style('H2', '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>') +
      style('H2small', '<w:basedOn w:val="H2"/>') +
      style(
        'Plain',
        '<w:basedOn w:val="H2"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>',
      );
    const numbering =
      listOf(1, [
        levelOf(0, 'upperRoman', '%1.', '<w:pStyle w:val="H1"/>'),
        levelOf(1, 'decimal', '%2.', '<w:pStyle w:val="H2"/>'),
      ]) + listUse(1, 1);
    const styled = (text: string, id: string): string =>
      paragraph(text, `<w:pStyle w:val="${id}"/>`);
    const body = [
      styled('a', 'H1'),
      styled('b', 'H2'),
      styled('c', 'H2small'),
      styled('d', 'Plain'),
    ];
    expect(linesOf({ body: body.join(''), styles, numbering })).toEqual([
      'I. a',
      '1. b',
      '2. c',
      'd',
    ]);
  });

  test.each([
    ['\uf0b7', 'Symbol', '•'],
    ['\uf02d', 'Symbol', '-'],
    ['\uf0a7', 'Wingdings', '•'],
    ['ü', 'Wingdings', '•'],
    ['o', 'Courier New', '•'],
    ['–', 'Times New Roman', '-'],
    ['-', '', '-'],
    ['+', '', '+'],
    ['*', '', '*'],
  ])('the bullet %j of %s is written %s', (bullet, font, shown) => {
    const numbering =
      `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="${bullet}"/>${BULLET_FONT(font)}</w:lvl></w:abstractNum>` +
      listUse(1, 1);
    expect(linesOf({ body: item('việc', 1), numbering })).toEqual([`${shown} việc`]);
  });

  test('a number in an old font is converted; one with nothing behind it counts and is not shown', () => {
    const numbering =
      listOf(1, [levelOf(0, 'decimal', '§iÒu %1.', BULLET_FONT('.VnTime'))]) + listUse(1, 1);
    const body = item('một', 1) + item('', 1) + item('ba', 1);
    expect(linesOf({ body, numbering })).toEqual(['Điều 1. một', 'Điều 3. ba']);
  });

  test('a paragraph whose end was deleted does not count and goes on in the next', () => {
    const numbering = listOf(1, [levelOf(0, 'decimal', '%1.')]) + listUse(1, 1);
    const deleted = `<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">một </w:t></w:r></w:p>`;
    expect(linesOf({ body: deleted + item('hai', 1) + item('ba', 1), numbering })).toEqual([
      '1. một hai',
      '2. ba',
    ]);
  });
});

describe('words', () => {
  test('capitals by font, hidden words, changes, fields, hyphens, symbols', () => {
    const run = (text: string, look = ''): string =>
      `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const body = `<w:p>${[
      run('kế hoạch ', '<w:caps/>'),
      run('ẩn', '<w:vanish/>'),
      `<w:ins>${run('thêm ')}</w:ins>`,
      '<w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del>',
      `<w:moveFrom>${run('dời đi')}</w:moveFrom>`,
      `<w:moveTo>${run('dời đến ')}</w:moveTo>`,
      field('begin'),
      '<w:r><w:instrText>PAGE</w:instrText></w:r>',
      field('separate'),
      run('12'),
      field('end'),
      '<w:r><w:noBreakHyphen/><w:t>QĐ</w:t><w:softHyphen/></w:r>',
      run('\u00a0tu\u00adyên '),
      '<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>',
      run(' 5 m'),
      '<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>',
    ].join('')}</w:p>`;
    expect(linesOf({ body })).toEqual(['KẾ HOẠCH thêm dời đến 12-QĐ tuyên ≥ 5 mx']);
  });

  test('a field that is never closed swallows no more than its paragraph', () => {
    const body = `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:t>mất</w:t></w:r></w:p>${paragraph('còn')}`;
    expect(linesOf({ body })).toEqual(['còn']);
  });

  test('letters of TCVN3 and VNI fonts, wherever the font is named', () => {
    const styles =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr></w:rPrDefault></w:docDefaults>' +
      '<w:style w:type="character" w:styleId="V"><w:rPr><w:rFonts w:ascii="VNI-Times" w:hAnsi="VNI-Times"/></w:rPr></w:style>';
    const body =
      paragraph('KÕ ho¹ch tuyªn truyÒn') +
      '<w:p><w:r><w:t>®</w:t><w:softHyphen/><w:t>îc th\u00adêng xuyªn</w:t></w:r></w:p>' +
      paragraph('Keá hoaïch', '', '<w:rStyle w:val="V"/>') +
      paragraph('Kế hoạch', '', '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>');
    const reading = read({ body, styles });
    expect(reading.text.split('\n')).toEqual([
      'Kế hoạch tuyên truyền',
      'được thường xuyên',
      'Kế hoạch',
      'Kế hoạch',
    ]);
    expect(reading.converted).toBe('tcvn3');
  });

  test('letters of TCVN3 whose font was changed for one of today, in texts and in numbers', () => {
    const words = 'KÕ ho¹ch tuyªn truyÒn n¨m 2005 cña ñy ban nh©n d©n tØnh vÒ c«ng t¸c th«ng tin';
    const numbering = listOf(1, [levelOf(0, 'decimal', '§iÒu %1.')]) + listUse(1, 1);
    const reading = read({ body: item(words, 1) + item('Gi÷ bÝ mËt', 1), numbering });
    expect(reading.text.split('\n')).toEqual([
      'Điều 1. Kế hoạch tuyên truyền năm 2005 của ủy ban nhân dân tỉnh về công tác thông tin',
      'Điều 2. Giữ bí mật',
    ]);
    expect(reading.converted).toBe('tcvn3');
  });

  test('words of other languages stay as they are', () => {
    const words = 'Liberté, égalité, fraternité – Ðà Nẵng: à la carte, naïve, façade, crème brûlée';
    expect(linesOf({ body: paragraph('Liberté, égalité: à la carte, naïve, façade') })).toEqual([
      'Liberté, égalité: à la carte, naïve, façade',
    ]);
    expect(linesOf({ body: paragraph(words) })).toEqual([words.replace('Ð', 'Đ')]);
  });

  test('bold by two styles at once is not bold; letters decomposed are composed', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="P"><w:rPr><w:b/></w:rPr></w:style>' +
      '<w:style w:type="character" w:styleId="C"><w:rPr><w:b/><w:i/></w:rPr></w:style>';
    const body =
      paragraph('Kế hoạch', '<w:pStyle w:val="P"/><w:jc w:val="center"/>') +
      paragraph('hai.', '<w:pStyle w:val="P"/>', '<w:rStyle w:val="C"/>');
    const reading = read({ body, styles });
    expect(reading.text).toBe('Kế hoạch\nhai.');
    expect(reading.blocks.map(({ bold, italic, centred }) => [bold, italic, centred])).toEqual([
      [true, false, true],
      [false, true, false],
    ]);
  });

  test('lines ended by hand: items part, the middle of a sentence goes on', () => {
    const body =
      '<w:p><w:r><w:t>Các sở, ban,</w:t><w:br/><w:t>ngành tỉnh:</w:t><w:br/><w:t>- Sở Y tế;</w:t><w:br/><w:t>- Sở Nội vụ.</w:t></w:r></w:p>' +
      paragraph('Việc tuyển chọn, xét chọn tổ chức, cá nhân') +
      paragraph('chủ trì thực hiện nhiệm vụ.');
    expect(linesOf({ body })).toEqual([
      'Các sở, ban, ngành tỉnh:',
      '- Sở Y tế;',
      '- Sở Nội vụ.',
      'Việc tuyển chọn, xét chọn tổ chức, cá nhân chủ trì thực hiện nhiệm vụ.',
    ]);
  });
});

describe('what stands beside the text', () => {
  test('footnotes stand behind the paragraph or row of their mark', () => {
    const footnotes =
      '<w:footnote w:id="-1" w:type="separator"><w:p/></w:footnote>' +
      `<w:footnote w:id="2">${paragraph(' Nghị định 30.')}</w:footnote><w:footnote w:id="3">${paragraph('Ghi chú bảng.')}</w:footnote>`;
    const mark = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const body =
      `<w:p><w:r><w:t>Một</w:t></w:r>${mark(2)}<w:r><w:t>, hai.</w:t></w:r></w:p>` +
      table([
        ['STT', 'Việc'],
        ['1', `<w:tc><w:p><w:r><w:t>Làm</w:t></w:r>${mark(3)}</w:p></w:tc>`],
        ['2', 'Nghỉ'],
      ]);
    expect(read({ body, footnotes }).blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'footnote',
      'row',
      'row',
      'footnote',
      'row',
    ]);
    expect(linesOf({ body, footnotes })[1]).toBe('Nghị định 30.');
  });

  test('text boxes stand behind their paragraph, once though written twice', () => {
    const box = `<wps:txbx><w:txbxContent>${paragraph('DỰ THẢO')}</w:txbxContent></wps:txbx>`;
    const body = `<w:p><w:r><w:t>KẾ HOẠCH</w:t></w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:r><w:drawing>${box}</w:drawing></w:r></mc:Choice><mc:Fallback><w:r><w:pict>${box}</w:pict></w:r></mc:Fallback></mc:AlternateContent></w:p>`;
    expect(linesOf({ body })).toEqual(['KẾ HOẠCH', 'DỰ THẢO']);
  });

  const header = table([
    ['UBND TỈNH A', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['Số: 12/KH-UBND', 'A, ngày 02 tháng 3 năm 2024'],
  ]);
  const section = '<w:sectPr><w:headerReference w:type="default" r:id="rId4"/></w:sectPr>';

  test('the head of the document is read where it was put into the head of the page', () => {
    expect(linesOf({ body: paragraph('KẾ HOẠCH') + section, header })).toEqual([
      'UBND TỈNH A',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 12/KH-UBND',
      'A, ngày 02 tháng 3 năm 2024',
      'KẾ HOẠCH',
    ]);
  });

  test('other heads of pages are left out, as is a head that the document has itself', () => {
    expect(linesOf({ body: paragraph('KẾ HOẠCH') + section, header: paragraph('2') })).toEqual([
      'KẾ HOẠCH',
    ]);
    expect(linesOf({ body: header + section, header })).toHaveLength(4);
  });

  test('a table of contents is left out', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="M1"><w:name w:val="toc 1"/></w:style>';
    const body = paragraph('I. MỤC ĐÍCH\t1', '<w:pStyle w:val="M1"/>') + paragraph('I. MỤC ĐÍCH');
    expect(linesOf({ body, styles })).toEqual(['I. MỤC ĐÍCH']);
  });
});

describe('two columns', () => {
  test('set with tabs', () => {
    const line = (left: string, right: string): string =>
      `<w:p><w:r><w:t>${left}</w:t><w:tab/><w:tab/><w:t>${right}</w:t></w:r></w:p>`;
    const body =
      line('TỈNH ỦY A', 'ĐẢNG CỘNG SẢN VIỆT NAM') +
      line('Số 12-KH/TU', 'An Giang, ngày 02 tháng 3 năm 2024') +
      paragraph('KẾ HOẠCH') +
      line('Nơi nhận:', 'T/M BAN THƯỜNG VỤ') +
      line('- Như trên;', 'BÍ THƯ') +
      line('- Lưu VT.', 'Nguyễn Văn An');
    expect(linesOf({ body })).toEqual([
      'TỈNH ỦY A',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Số 12-KH/TU',
      'An Giang, ngày 02 tháng 3 năm 2024',
      'KẾ HOẠCH',
      'Nơi nhận:',
      '- Như trên;',
      '- Lưu VT.',
      'T/M BAN THƯỜNG VỤ',
      'BÍ THƯ',
      'Nguyễn Văn An',
    ]);
  });

  test('set as tables, the signature with an empty cell beside it', () => {
    const body =
      paragraph('Trên đây là Kế hoạch.') +
      table([['', `<w:tc>${paragraph('KT. GIÁM ĐỐC')}${paragraph('Trần Thị B')}</w:tc>`]]);
    expect(read({ body }).blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
  });

  test('a table of two columns stays a table', () => {
    const body = table([
      ['Đơn vị', 'Số lượng'],
      ['Sở Y tế', '12'],
    ]);
    expect(read({ body }).blocks.map(({ kind }) => kind)).toEqual(['row', 'row']);
  });
});

describe('tables', () => {
  test('merged cells leave empty places, messy edges do not shift columns', () => {
    const cell = (text: string, properties: string): string =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
    const span = (count: number): string => `<w:gridSpan w:val="${count}"/>`;
    const grid = [500, 60, 3000, 2000, 2000].map((w) => `<w:gridCol w:w="${w}"/>`).join('');
    const rows = table([
      [cell('STT', span(2)), 'Việc', cell('Ai làm', span(2))],
      [cell('', '<w:vMerge/>'), cell('', span(2)), 'chủ trì', 'phối hợp'],
      ['1', cell('Viết', span(2)), cell('Sở A', '<w:vMerge w:val="restart"/>'), 'Sở B'],
      ['2', cell('Gửi', span(2)), cell('', '<w:vMerge/>'), 'Sở C'],
    ]);
    const body = rows.replace('<w:tbl>', `<w:tbl><w:tblGrid>${grid}</w:tblGrid>`);
    expect(linesOf({ body })).toEqual([
      'STT\tViệc\tAi làm\t',
      '\t\tchủ trì\tphối hợp',
      '1\tViết\tSở A\tSở B',
      '2\tGửi\t\tSở C',
    ]);
  });

  test('a table of one column is a frame; a table within a cell is part of it', () => {
    const inner = table([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(read({ body: table([['khung']]) }).blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
    ]);
    const body = table([
      ['STT', 'Việc'],
      ['1', `<w:tc>${paragraph('gồm')}${inner}</w:tc>`],
    ]);
    expect(linesOf({ body })).toEqual(['STT\tViệc', '1\tgồm a b c d']);
  });
});
