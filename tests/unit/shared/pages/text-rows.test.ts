import { describe, expect, test } from 'vitest';
import { readTextReading } from '#shared/pages/read-text-reading';

/** Each block as its words, a row as its cells. */
function read(...lines: readonly string[]): (string | string[])[] {
  const reading = readTextReading(lines.join('\n'));
  return reading.blocks.map((block) =>
    block.kind === 'row'
      ? block.cells.map(({ start, end }) => reading.text.slice(start, end))
      : reading.text.slice(block.start, block.end),
  );
}

const HEAD = ['STT', 'Nội dung', 'Chủ trì', 'Thời gian'];
const FIRST = ['1', 'Tuyên truyền', 'Sở A', 'Quý I'];
const SECOND = ['2', 'Tập huấn', 'Sở B', 'Tháng 6'];

describe('a table pasted with tabs', () => {
  test('gives rows with empty cells, sections and cells of many lines', () => {
    expect(
      read(
        'Phân công như sau:',
        HEAD.join('\t'),
        'I\tCông tác chung\t\t',
        FIRST.join('\t'),
        '2\t"Tập huấn',
        'cho cơ sở"\tSở B\tTháng 6',
        'và tháng 7',
        '3\tTổng kết\tSở C\tTháng 12',
        '2. Kinh phí',
      ),
    ).toEqual([
      'Phân công như sau:',
      HEAD,
      ['I', 'Công tác chung', '', ''],
      FIRST,
      ['2', 'Tập huấn cho cơ sở', 'Sở B', 'Tháng 6 và tháng 7'],
      ['3', 'Tổng kết', 'Sở C', 'Tháng 12'],
      '2. Kinh phí',
    ]);
  });

  test('is none where a tab follows a label', () => {
    expect(read('1.\tMục đích', '2.\tYêu cầu', '-\tViệc một')).toEqual([
      '1. Mục đích',
      '2. Yêu cầu',
      '- Việc một',
    ]);
  });
});

describe('a table pasted one cell a line', () => {
  test('ends where its last row is full', () => {
    expect(read(...HEAD, ...FIRST, ...SECOND, 'II. TỔ CHỨC', '1. Sở A theo dõi.')).toEqual([
      HEAD,
      FIRST,
      SECOND,
      'II. TỔ CHỨC',
      '1. Sở A theo dõi.',
    ]);
  });

  test('with bars keeps empty cells and cells of many lines', () => {
    const barred = (cells: readonly string[]): string[] => cells.flatMap((cell) => [cell, '|']);
    expect(
      read(
        ...barred(HEAD),
        ...barred(['I', 'Chung']),
        ...barred(FIRST),
        ...barred(['2', 'Tập\nhuấn', '', 'Tháng 6']),
        'Hết.',
      ),
    ).toEqual([HEAD, ['I', 'Chung'], FIRST, ['2', 'Tập huấn', '', 'Tháng 6'], 'Hết.']);
  });

  test.each([
    ['a row that lost a cell', ['1', 'Tuyên truyền', 'Sở A', ...SECOND]],
    [
      'the last of many rows that did',
      [...FIRST, ...SECOND, '3', 'Tổng kết', 'Sở C', '4', 'Khen thưởng', 'Sở D', 'Quý IV'],
    ],
    [
      'rows that go on after one that had too much',
      [...FIRST, ...SECOND, 'Ghi chú', '3', 'A', 'B'],
    ],
  ])('is left as it is with %s', (_, rows) => {
    const lines = [...HEAD, ...rows];
    expect(read(...lines)).toEqual(lines);
  });
});

test('a row of bars that a page end cut is put together', () => {
  expect(
    read('| TT | Việc | Ai |', '|---|---|---|', '| 1 | Tổ chức | Sở A |', '|  | tập huấn | và B |'),
  ).toEqual([
    ['TT', 'Việc', 'Ai'],
    ['1', 'Tổ chức tập huấn', 'Sở A và B'],
  ]);
});

describe('columns side by side', () => {
  test.each(['\t', '            '])('head and foot become rows: %j', (gap) => {
    expect(
      read(
        `UBND TỈNH A${gap}CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`,
        `SỞ B${gap}Độc lập - Tự do - Hạnh phúc`,
        `Số: 12/KH-SB${gap}Cao Bằng, ngày 12 tháng 3 năm 2024`,
        'KẾ HOẠCH',
        `Nơi nhận:${gap}KT. GIÁM ĐỐC`,
        `- Như trên;${gap}PHÓ GIÁM ĐỐC`,
        `- Lưu: VT.${gap}Nguyễn Văn An`,
      ),
    ).toEqual([
      ['UBND TỈNH A', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['SỞ B', 'Độc lập - Tự do - Hạnh phúc'],
      ['Số: 12/KH-SB', 'Cao Bằng, ngày 12 tháng 3 năm 2024'],
      'KẾ HOẠCH',
      ['Nơi nhận:', 'KT. GIÁM ĐỐC'],
      ['- Như trên;', 'PHÓ GIÁM ĐỐC'],
      ['- Lưu: VT.', 'Nguyễn Văn An'],
    ]);
  });

  test('wide spaces in running text part nothing', () => {
    expect(read('Các đơn vị      triển khai thực hiện.')).toEqual([
      'Các đơn vị triển khai thực hiện.',
    ]);
  });
});

describe('paragraphs that a copy ran together or broke', () => {
  test('Nơi nhận and the signature are cut off', () => {
    expect(
      read('Trên đây là Kế hoạch./. Nơi nhận: - Sở A; - Lưu: VT. TM. ỦY BAN NHÂN DÂN CHỦ TỊCH'),
    ).toEqual([
      'Trên đây là Kế hoạch./.',
      'Nơi nhận: - Sở A; - Lưu: VT.',
      'TM. ỦY BAN NHÂN DÂN CHỦ TỊCH',
    ]);
  });

  test('a line that cannot end there goes on, whatever the next begins with', () => {
    expect(
      read('Căn cứ Nghị định số', '34/2016/NĐ-CP ngày 14 tháng 5', 'Hà Nội, ngày', '13 tháng 7'),
    ).toEqual(['Căn cứ Nghị định số 34/2016/NĐ-CP ngày 14 tháng 5', 'Hà Nội, ngày 13 tháng 7']);
  });

  test.each([
    [['trong giai đoạn 2011', '- 2020 và các năm tiếp theo'], 1],
    [['thực hiện theo quy định tại', 'Điều 7 Nghị định số 26/2020/NĐ-CP'], 1],
    [['kế hoạch 1820/KH-', 'KT-BTGTUCB, ngày 16/12/2020'], 1],
    [['Công tác thông tin đối ngoại năm 2024 trên địa bàn', 'Thực hiện Kết luận số 57-KL/TW'], 2],
    [['Tổ chức các hoạt động đối ngoại trong năm.', 'Đơn vị chủ trì: Sở Ngoại vụ.'], 2],
    [['Hoàn thành các nền tảng số', '12/2028'], 2],
    [['Kế hoạch chuyển đổi số', 'Bộ Nội vụ', '2025 và những năm tiếp theo', '115.'], 4],
    [['Gồm các việc sau', '- 2 lớp tập huấn'], 2],
  ])('%j', (lines, paragraphs) => {
    expect(read(...lines)).toHaveLength(paragraphs);
  });

  test('a note between the lines of a sentence is moved behind it', () => {
    expect(
      read('công tác đối ngoại¹ ở cả trong', '¹ Chỉ thị số 21.', 'nước và ngoài nước.'),
    ).toEqual(['công tác đối ngoại ở cả trong nước và ngoài nước.', 'Chỉ thị số 21.']);
  });

  test('a heading in capitals broken after a comma is one', () => {
    expect(read('I. MỤC ĐÍCH,', 'YÊU CẦU', '1. Mục', 'đích')).toEqual([
      'I. MỤC ĐÍCH, YÊU CẦU',
      '1. Mục đích',
    ]);
  });
});
