import { describe, expect, test } from 'vitest';
import type { Reading } from '#shared/model/reading';
import { readTextReading } from '#shared/pages/read-text-reading';

function blocksOf(reading: Reading): string[] {
  return reading.blocks.map((block) => reading.text.slice(block.start, block.end));
}

const read = (text: string): string[] => blocksOf(readTextReading(text));

describe('paragraphs', () => {
  test('a blank line ends one', () => {
    expect(read('1. Mục đích\n\nTăng cường quản lý.')).toEqual([
      '1. Mục đích',
      'Tăng cường quản lý.',
    ]);
  });

  test('lines with a mark each stand for themselves', () => {
    const lines = [
      '- Đơn vị chủ trì: Sở A',
      '- Đơn vị phối hợp: Sở B;',
      'a) Việc một',
      'b) Việc hai',
    ];
    expect(read(lines.join('\n'))).toEqual(lines);
  });

  test('a name under a title does too', () => {
    const lines = ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Trần Văn A'];
    expect(read(lines.join('\n'))).toEqual(lines);
  });

  test.each([
    ['Theo đề nghị của Sở Lao động', '- Thương binh và Xã hội tại Tờ trình số 92/TTr-SLĐTBXH.'],
    ['Giao phòng Tài chính', '- Kế hoạch tham mưu kinh phí.'],
    ['Mục tiêu phát triển kinh tế', '- xã hội năm 2024'],
    ['Phòng Văn hoá', '- Xã hội chủ trì.'],
    [
      'Ban hành kèm theo Quyết định này Kế hoạch thực hiện',
      'Chương trình phát triển công tác xã hội.',
    ],
  ])('a line goes on where a name is cut: %s / %s', (before, after) => {
    expect(read(`${before}\n${after}`)).toEqual([`${before} ${after}`]);
  });

  test.each([
    ['III. KẾ HOẠCH THỰC HIỆN', 'Chương trình gồm hai giai đoạn.'],
    ['2. Sở Tài chính', '- Cân đối ngân sách.'],
    ['1. Phòng Văn hóa', '- Xã hội hóa các hoạt động thể thao.'],
    ['3. Sở Lao động:', '- Thương binh và người có công được thăm hỏi.'],
    ['1- Tổ chức quán triệt Kết luận.', '2- UBND xã xây dựng kế hoạch.'],
    ['1- Tăng tỷ lệ văn bản ký số', '2- 15 chi bộ hoàn thành đại hội.'],
    ['tại Tờ trình số 92/TTr-SLĐTBXH.', 'QUYẾT ĐỊNH:'],
  ])('an item under a line stands for itself: %s / %s', (before, after) => {
    expect(read(`${before}\n${after}`)).toEqual([before, after]);
  });

  test('a number between dashes is a page’s, wherever it stands', () => {
    const lines = ['- Phối hợp với Công an thành phố', '      - 2 -', 'kiểm tra tại các đơn vị.'];
    expect(read(lines.join('\n'))).toEqual([
      '- Phối hợp với Công an thành phố kiểm tra tại các đơn vị.',
    ]);
  });

  test('words that a copy glued together are parted, and each still stands in its line', () => {
    const reading = readTextReading(
      'Thông báo số 70-TB/TWngày 06 của Bộ Vănhóa\n\n| A | cố TổngBí thư |',
    );
    expect(blocksOf(reading)).toEqual([
      'Thông báo số 70-TB/TW ngày 06 của Bộ Văn hóa',
      'A\tcố Tổng Bí thư',
    ]);
    for (const piece of reading.pieces) {
      const line = reading.lines[piece.line]?.text ?? '';
      expect(line.slice(piece.lineStart, piece.lineStart + piece.length)).toBe(
        reading.text.slice(piece.start, piece.start + piece.length),
      );
    }
  });

  test('a line that begins small goes on with the one before', () => {
    expect(read('Kết luận của Bộ Chính trị\nvề công tác')).toEqual([
      'Kết luận của Bộ Chính trị về công tác',
    ]);
  });

  test('hard-wrapped lines are joined by their length', () => {
    const wrapped = [
      'Các đơn vị gửi hồ sơ đề nghị tặng, truy tặng Huy hiệu Đảng đến Ban Thường',
      'vụ Thành ủy qua Ban Tổ chức Thành ủy trước ba mươi ngày làm việc của các đợt',
      'trao tặng Huy hiệu Đảng trong năm, đồng thời báo cáo kết quả với Ban Tổ chức',
      'Thành ủy theo quy định để tổng hợp chung, phục vụ công tác chỉ đạo, điều hành',
      'của cấp ủy và theo dõi việc thực hiện ở các đơn vị trực thuộc, bảo đảm đúng',
      'quy trình, thủ tục và thời gian đã nêu trong hướng dẫn này của cấp có thẩm',
      'quyền.',
      'Giao văn phòng theo dõi.',
    ];
    expect(read(wrapped.join('\n'))).toEqual([
      wrapped.slice(0, 7).join(' '),
      'Giao văn phòng theo dõi.',
    ]);
  });

  test('hard-wrapped lines are joined over the blank lines that stand behind each', () => {
    const text = Array.from({ length: 6 }, (_, i) => [
      `Các cơ quan, đơn vị căn cứ chức năng, nhiệm vụ được giao xây dựng kế`,
      `hoạch cụ thể, tổ chức thực hiện và báo cáo kết quả về Ban Tuyên giáo`,
      `tỉnh trước ngày ${i + 1}/12.`,
    ]);
    const once = text.map((lines) => lines.join('\n')).join('\n\n');
    const expected = text.map((lines) => lines.join(' '));
    for (const between of ['\n', '\n\n', '\n \n\n']) {
      expect(read(once.replaceAll('\n', between))).toEqual(expected);
    }
  });

  test('blank lines between paragraphs of one line each still part them', () => {
    const one = 'Các cơ quan, đơn vị căn cứ chức năng, nhiệm vụ được giao xây dựng kế hoạch năm';
    const text = Array.from({ length: 12 }, (_, i) => `${one} ${i}`);
    expect(read(text.join('\n\n\n'))).toEqual(text);
  });

  test('capitals are never joined with what is not', () => {
    expect(read('KẾ HOẠCH\nthực hiện Kết luận')).toEqual(['KẾ HOẠCH', 'thực hiện Kết luận']);
  });
});

describe('a paragraph cut by the end of a page', () => {
  test('goes on with a small letter', () => {
    expect(read('- Đấu tranh, thực hiện\n\nthắng lợi Nghị quyết.')).toEqual([
      '- Đấu tranh, thực hiện thắng lợi Nghị quyết.',
    ]);
  });

  test('goes on with a name when it is running text', () => {
    const before = `${'Nâng cao trách nhiệm của các cơ quan, tổ chức, '.repeat(4)}Ban`;
    expect(read(`${before}\n\nTuyên giáo Tỉnh uỷ, Sở Ngoại vụ.`)).toHaveLength(1);
    expect(read('4. Đề nghị Sở Ngoại vụ\n\nPhối hợp với các đơn vị.')).toHaveLength(2);
  });

  test('loses no letter and gains no space within a number', () => {
    expect(read('kế hoạch 1820/KH-\n\nKT-BTGTUCB, ngày 16/12/2020')).toEqual([
      'kế hoạch 1820/KH-KT-BTGTUCB, ngày 16/12/2020',
    ]);
  });

  test('does not go on with an item', () => {
    expect(read('ra thế giới\n\nd) Tích cực đổi mới')).toHaveLength(2);
  });

  test('loses the page number between', () => {
    const page = 'Các đơn vị triển khai thực hiện nghiêm túc. '.repeat(20);
    expect(read(`${page}\nđồng thời\n\n2\n\nbáo cáo kết quả.\n\n3\n\nSở A`).at(-1)).toBe('Sở A');
    expect(read(`${page}\nđồng thời\n\n2\n\nbáo cáo kết quả.`).at(-1)).toContain(
      'đồng thời báo cáo kết quả.',
    );
    expect(read('1\n\nNội dung\n\n2\n\nViệc khác')).toContain('2');
  });
});

describe('footnotes', () => {
  const text =
    'công tác thông tin đối ngoại¹, nhất là ở\n\n¹ Chỉ thị số 21.\n\ntrong nước rộng 5 m².';

  test('stand after the paragraph they interrupted; their marks leave the text', () => {
    const reading = readTextReading(text);
    expect(blocksOf(reading)).toEqual([
      'công tác thông tin đối ngoại, nhất là ở trong nước rộng 5 m².',
      'Chỉ thị số 21.',
    ]);
    expect(reading.blocks.map((block) => block.kind)).toEqual(['paragraph', 'footnote']);
  });
});

describe('Markdown', () => {
  test('marks leave the text and are remembered', () => {
    const reading = readTextReading(
      '## 2. *Yêu cầu*\n\n***Nơi nhận:***\n\nphương châm “*chính xác*” \\*',
    );
    expect(blocksOf(reading)).toEqual(['2. Yêu cầu', 'Nơi nhận:', 'phương châm “chính xác” *']);
    expect(reading.blocks.map(({ bold, italic }) => [bold, italic])).toEqual([
      [true, false],
      [true, true],
      [false, false],
    ]);
  });

  test('bold goes over line ends', () => {
    const reading = readTextReading('**thực hiện Kết luận\nvề công tác**');
    expect(blocksOf(reading)).toEqual(['thực hiện Kết luận về công tác']);
    expect(reading.blocks[0]?.bold).toBe(true);
  });

  test('other asterisks stay', () => {
    expect(read('*\n\n2 * 3\n\n(*) Ghi chú')).toEqual(['*', '2 * 3', '(*) Ghi chú']);
  });

  test('a title whose two lines became one is cut where the capitals end', () => {
    expect(read('## **KẾ HOẠCH** **Tuyên truyền năm 2021**')).toEqual([
      'KẾ HOẠCH',
      'Tuyên truyền năm 2021',
    ]);
  });

  test('a table gives rows and cells', () => {
    const reading = readTextReading(
      '| TT | Việc |\n|---|---|\n| 1. | **In** a\\|b |\n| 2 |  |\n\nHết',
    );
    const rows = reading.blocks.filter((block) => block.kind === 'row');
    const cells = rows.map((row) =>
      row.cells.map(({ start, end }) => reading.text.slice(start, end)),
    );
    expect(cells).toEqual([
      ['TT', 'Việc'],
      ['1.', 'In a|b'],
      ['2', ''],
    ]);
    expect(reading.blocks.map((block) => block.table)).toEqual([0, 0, 0, -1]);
  });
});

test('every letter is traced to its place in its line', () => {
  const reading = readTextReading('**Kế  hoạch** số\u00a01\nvề việc¹\n\n¹ Ghi chú\n\n| a | b |');
  for (const piece of reading.pieces) {
    const { start, length, line, lineStart } = piece;
    expect(reading.lines[line]?.text.slice(lineStart, lineStart + length)).toBe(
      reading.text.slice(start, start + length),
    );
  }
  expect(reading.text).toBe('Kế hoạch số 1 về việc\nGhi chú\na\tb');
});
