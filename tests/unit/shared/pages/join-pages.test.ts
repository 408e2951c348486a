import { describe, expect, test } from 'vitest';
import { rule, setCentred, setPage, setParagraph, setSpaced } from './typeset';
import type { SetLine } from './typeset';
import { joinPages } from '#shared/pages/join-pages';
import { locateSpan } from '#shared/pages/locate-span';
import type { Page } from '#shared/model/page';
import type { Reading } from '#shared/model/reading';

const LONG =
  'Tăng cường công tác quản lý nhà nước về thông tin đối ngoại trên địa bàn tỉnh, nâng cao chất lượng nội dung, đổi mới phương thức tuyên truyền, bảo đảm thông tin chính xác, kịp thời đến các tầng lớp nhân dân.';
const BODY = [0, 1, 2].flatMap((i) => setParagraph(LONG, 200 + i * 100));

function wordsOf(reading: Reading): string[] {
  return reading.blocks.map((block) => reading.text.slice(block.start, block.end));
}
const read = (...pages: Page[]): string[] => wordsOf(joinPages(pages));
const kinds = (...pages: Page[]): string[] => joinPages(pages).blocks.map((block) => block.kind);

describe('paragraphs', () => {
  test('lines are joined, an indented one begins the next', () => {
    expect(read(setPage(1, BODY))).toEqual([LONG, LONG, LONG]);
  });

  test('a bold heading stands alone', () => {
    const heading: SetLine = { text: '1. Mục đích', x: 121, y: 182, bold: true };
    const reading = joinPages([setPage(1, [heading, ...BODY])]);
    expect(wordsOf(reading)[0]).toBe('1. Mục đích');
    expect(reading.blocks.map((block) => block.bold)).toEqual([true, false, false, false]);
  });

  test('a heading in italics does too, over two lines', () => {
    const words = [
      '2.1. Tăng cường công tác dự báo, cảnh báo sớm, thường xuyên',
      'duy trì hệ thống:',
    ];
    const heading = words.map((text, i): SetLine => ({
      text,
      x: i === 0 ? 121 : 85,
      y: 164 + i * 18,
      italic: true,
    }));
    const reading = joinPages([setPage(1, [...heading, ...BODY])]);
    expect(wordsOf(reading)).toEqual([words.join(' '), LONG, LONG, LONG]);
    expect(reading.blocks.map((block) => block.italic)).toEqual([true, false, false, false]);
  });

  test('a title in three lines is one, though its middle fills the line', () => {
    const title = [
      'thực hiện Kết luận của Bộ Chính trị về nâng cao',
      'chất lượng, hiệu quả của công tác thông tin đối ngoại, tuyên truyền',
      'trong tình hình mới',
    ].map((text, i) => setCentred(text, 100 + i * 18));
    const [first] = joinPages([setPage(1, [...title, ...BODY])]).blocks;
    expect(first?.centred).toBe(true);
    expect(read(setPage(1, [...title, ...BODY]))[0]).toBe(title.map((line) => line.text).join(' '));
  });

  test('one cut by the page end goes on; its page is the first', () => {
    const lines = setParagraph(LONG, 700);
    const first = setPage(1, [...BODY, ...lines.slice(0, 2)]);
    const rest = lines.slice(2).map((line, i) => ({ ...line, y: 100 + i * 18 }));
    const reading = joinPages([first, setPage(2, [...rest, ...BODY])]);
    expect(wordsOf(reading)).toEqual(Array.from({ length: 7 }, () => LONG));
    expect(reading.blocks[3]?.page).toBe(1);
  });

  test('a space the file puts into tightly set words parts them', () => {
    const [first, second] = setPage(1, [{ text: 'trạm bơm', x: 100, y: 100 }]).runs;
    if (!first || !second) throw new Error('two runs');
    const tight = { ...second, x: first.x + first.width + 1 };
    const page = { ...setPage(1, []), runs: [first, tight] };
    expect(read(page)).toEqual(['trạm bơm']);
    expect(read({ ...page, runs: [first, { ...tight, afterSpace: false }] })).toEqual(['trạmbơm']);
  });
});

describe('titles and signatures', () => {
  test('a chapter and its name are two, a wide name over two lines is one', () => {
    const lines = [
      setCentred('Chương II', 100),
      setCentred('THÔNG BÁO VÀ HỒ SƠ ĐĂNG KÝ THAM GIA TUYỂN CHỌN', 118),
      setCentred('XÉT CHỌN TỔ CHỨC, CÁ NHÂN CHỦ TRÌ', 136),
    ];
    expect(read(setPage(1, [...lines, ...BODY])).slice(0, 2)).toEqual([
      'Chương II',
      'THÔNG BÁO VÀ HỒ SƠ ĐĂNG KÝ THAM GIA TUYỂN CHỌN XÉT CHỌN TỔ CHỨC, CÁ NHÂN CHỦ TRÌ',
    ]);
  });

  test('who signs stands below in whose place', () => {
    const lines = [setCentred('TM. ỦY BAN NHÂN DÂN', 600), setCentred('CHỦ TỊCH', 618)];
    expect(read(setPage(1, [...BODY, ...lines])).slice(3)).toEqual([
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
    ]);
  });

  test('labels set apart by a tab are read line by line', () => {
    const lines: SetLine[] = [
      { text: '- Thành phần:', x: 121, y: 100 },
      { text: 'Lãnh đạo sở.', x: 300, y: 100 },
      { text: '- Địa điểm:', x: 121, y: 118 },
      { text: 'Phòng họp.', x: 300, y: 118 },
    ];
    expect(read(setPage(1, [...lines, ...BODY])).slice(0, 2)).toEqual([
      '- Thành phần: Lãnh đạo sở.',
      '- Địa điểm: Phòng họp.',
    ]);
  });

  test('an item at the top of a page is no rest of the page before', () => {
    const last: SetLine = { text: '- Thời gian: ngày 28/12/2011', x: 121, y: 700 };
    const first: SetLine = { text: 'b) Đào tạo', x: 85, y: 100 };
    expect(read(setPage(1, [...BODY, last]), setPage(2, [first, ...BODY]))[4]).toBe('b) Đào tạo');
  });
});

describe('what does not belong to the text', () => {
  test('page numbers, repeated heads, watermarks and twins go', () => {
    const pages = [1, 2, 3].map((number) => {
      const page = setPage(number, [
        { text: String(number), x: 300, y: 40 },
        { text: 'Lưu hành nội bộ', x: 100, y: 820 },
        { text: 'BẢN SAO', x: 200, y: 400, size: 40, angle: -45 },
        { text: `Nội dung ${number}.`, x: 121, y: 110 },
        ...BODY,
      ]);
      return {
        ...page,
        runs: [...page.runs, ...page.runs.map((run) => ({ ...run, x: run.x + 0.3 }))],
      };
    });
    expect(read(...pages).filter((text) => text !== LONG)).toEqual([
      'Nội dung 1.',
      'Nội dung 2.',
      'Nội dung 3.',
    ]);
  });

  test('a hidden layer goes where letters are painted, and is read where none are', () => {
    const hidden = BODY.map((line) => ({ ...line, hidden: true }));
    expect(read(setPage(1, [...BODY, ...hidden]))).toEqual([LONG, LONG, LONG]);
    expect(read(setPage(1, hidden))).toEqual([LONG, LONG, LONG]);
  });
});

describe('footnotes', () => {
  const mark: SetLine = { text: '1', x: 300, y: 690, size: 8 };
  const body: SetLine = { text: 'thông tin đối ngoại', x: 121, y: 695 };
  const notes: SetLine[] = [
    { text: '1', x: 85, y: 755, size: 6 },
    { text: 'Chỉ thị số 21-CT/TTg của Thủ tướng', x: 92, y: 758, size: 10 },
    { text: 'về chiến lược.', x: 85, y: 770, size: 10 },
  ];

  test('stand apart, their marks leave both texts', () => {
    const marked = { ...mark, x: 121 + 16 * 7 + 3 * 3.5 };
    const page = setPage(1, [...BODY, body, marked, ...notes]);
    expect(read(page).slice(3)).toEqual([
      'thông tin đối ngoại',
      'Chỉ thị số 21-CT/TTg của Thủ tướng về chiến lược.',
    ]);
    expect(kinds(page).slice(3)).toEqual(['paragraph', 'footnote']);
  });

  test('a small Nơi nhận is none', () => {
    const recipients: SetLine[] = [
      { text: 'Nơi nhận:', x: 85, y: 700, size: 11 },
      { text: '- Như trên;', x: 85, y: 714, size: 11 },
    ];
    expect(kinds(setPage(1, [...BODY, ...recipients]))).not.toContain('footnote');
  });

  test('the power of a unit is no mark', () => {
    const unit: SetLine = { text: 'rộng 5 m', x: 121, y: 120 };
    const power: SetLine = { text: '2', x: 121 + 6 * 7 + 2 * 3.5, y: 115, size: 8 };
    expect(read(setPage(1, [unit, power, ...BODY]))[0]).toBe('rộng 5 m2');
  });
});

/** The head of a table of three columns. */
function head(y: number): SetLine[] {
  return [
    { text: 'STT', x: 90, y },
    { text: 'Nội dung', x: 130, y },
    { text: 'Chủ trì', x: 410, y },
  ];
}

describe('tables', () => {
  const edges = [85, 120, 400, 540];
  const grid = (ys: readonly number[]) => [
    ...ys.map((y) => rule(85, y, 540, y)),
    ...edges.map((x) => rule(x, ys[0] ?? 0, x, ys.at(-1) ?? 0)),
  ];

  test('rows and cells, an empty one too, and a merged one once', () => {
    const rules = grid([100, 130, 160, 190]).filter(({ y0, y1 }) => !(y0 === 160 && y1 === 160));
    const page = setPage(
      1,
      [
        ...head(120),
        { text: '1', x: 95, y: 150 },
        { text: 'Việc thứ nhất', x: 130, y: 150 },
        { text: 'Sở A', x: 410, y: 150 },
        { text: 'Sở B', x: 410, y: 180 },
      ],
      [...rules, rule(85, 160, 120, 160), rule(120, 160, 400, 160)],
    );
    const { text, blocks } = joinPages([page]);
    expect(blocks.map((row) => row.cells.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ['STT', 'Nội dung', 'Chủ trì'],
      ['1', 'Việc thứ nhất', 'Sở A Sở B'],
    ]);
  });

  test('over a page end: the repeated head goes, a row without number is the rest of the last', () => {
    const first = setPage(
      1,
      [...head(120), { text: '1', x: 95, y: 150 }, { text: 'Trước 30/6/202', x: 130, y: 150 }],
      grid([100, 130, 160]),
    );
    const second = setPage(
      2,
      [
        ...head(120),
        { text: '3', x: 130, y: 150 },
        { text: '2', x: 95, y: 180 },
        { text: 'Việc hai', x: 130, y: 180 },
      ],
      grid([100, 130, 160, 190]),
    );
    const reading = joinPages([first, second]);
    expect(wordsOf(reading)).toEqual([
      'STT\tNội dung\tChủ trì',
      '1\tTrước 30/6/2023\t',
      '2\tViệc hai\t',
    ]);
    expect(reading.blocks.map((row) => [row.table, row.page])).toEqual([
      [0, 1],
      [0, 1],
      [0, 2],
    ]);
  });

  test('without rules, by the white between columns', () => {
    const rows = [1, 2, 3].flatMap((n): SetLine[] => [
      { text: String(n), x: 95, y: 120 + n * 40 },
      { text: 'Việc phải làm trong năm', x: 130, y: 120 + n * 40 },
      { text: 'Sở Y tế', x: 410, y: 120 + n * 40 },
      { text: 'và những năm sau', x: 130, y: 138 + n * 40 },
    ]);
    const after: SetLine = { text: 'II. KINH PHÍ', x: 121, y: 300, bold: true };
    expect(read(setPage(1, [...head(120), ...rows, after]))).toEqual([
      'STT\tNội dung\tChủ trì',
      '1\tViệc phải làm trong năm và những năm sau\tSở Y tế',
      '2\tViệc phải làm trong năm và những năm sau\tSở Y tế',
      '3\tViệc phải làm trong năm và những năm sau\tSở Y tế',
      'II. KINH PHÍ',
    ]);
  });
});

describe('letters set apart', () => {
  const spacedHead = (gap: number): Page => {
    const page = setPage(1, BODY);
    const title = setSpaced({ text: 'KẾ HOẠCH', x: 0, y: 140, bold: true }, gap);
    const { x = 0, width = 0 } = title.at(-1) ?? {};
    const shift = (85 + 540 - x - width) / 2;
    const runs = [
      ...setSpaced({ text: 'SỞ VĂN HÓA', x: 60, y: 80, size: 10 }, gap),
      ...setSpaced({ text: 'CỘNG HÒA XÃ HỘI', x: 340, y: 80, size: 10, bold: true }, gap),
      ...setSpaced({ text: 'Độc lập Tự do', x: 350, y: 94, size: 10, bold: true }, gap),
      ...title.map((run) => ({ ...run, x: run.x + shift })),
    ];
    return { ...page, runs: [...runs, ...page.runs] };
  };

  test.each([0.2, 0.3, 0.5, 0.7])('by %s em are words, in their own column', (gap) => {
    expect(read(spacedHead(gap)).slice(0, 4)).toEqual([
      'SỞ VĂN HÓA',
      'CỘNG HÒA XÃ HỘI',
      'Độc lập Tự do',
      'KẾ HOẠCH',
    ]);
  });

  test('each in its own column of a table stay apart', () => {
    const runs = setSpaced({ text: 'ABCDE', x: 100, y: 80 }, 0.5);
    expect(read({ ...setPage(1, BODY), runs })).toEqual(['A B C D E']);
  });
});

describe('two columns', () => {
  test('the head is read issuer, motto, number, subject, date', () => {
    const lines: SetLine[] = [
      { text: 'UBND TỈNH CAO BẰNG', x: 90, y: 80, size: 13 },
      { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', x: 290, y: 80, size: 13, bold: true },
      { text: 'SỞ VĂN HÓA', x: 120, y: 96, size: 13, bold: true },
      { text: 'Độc lập - Tự do - Hạnh phúc', x: 310, y: 96, size: 13, bold: true },
      { text: 'Số:', x: 100, y: 130, size: 13 },
      { text: '/KH-SVH', x: 150, y: 130, size: 13 },
      { text: 'Cao Bằng, ngày 09 tháng 4 năm 2021', x: 290, y: 130, size: 13 },
      { text: 'V/v tuyên truyền', x: 100, y: 146, size: 12 },
    ];
    expect(read(setPage(1, [...lines, ...BODY])).slice(0, 7)).toEqual([
      'UBND TỈNH CAO BẰNG',
      'SỞ VĂN HÓA',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: /KH-SVH',
      'V/v tuyên truyền',
      'Cao Bằng, ngày 09 tháng 4 năm 2021',
    ]);
  });

  test('Nơi nhận before the signature, over a page end too', () => {
    const foot: SetLine[] = [
      { text: 'Nơi nhận:', x: 85, y: 760, size: 12, bold: true },
      { text: 'KT. CHỦ TỊCH', x: 380, y: 760, bold: true },
      { text: '- Như trên;', x: 85, y: 776, size: 11 },
      { text: 'PHÓ CHỦ TỊCH', x: 376, y: 778, bold: true },
    ];
    const rest: SetLine = { text: '- Lưu: VT.', x: 85, y: 80, size: 11 };
    expect(read(setPage(1, [...BODY, ...foot]), setPage(2, [rest])).slice(3)).toEqual([
      'Nơi nhận:',
      '- Như trên;',
      '- Lưu: VT.',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
    ]);
  });
});

describe('locateSpan', () => {
  const reading = joinPages([setPage(1, BODY)]);

  test('marks the words of a span, a box a line', () => {
    const start = reading.text.indexOf('đối ngoại trên địa bàn');
    const places = locateSpan(reading, { start, end: start + 'đối ngoại trên địa bàn'.length });
    expect(places).toHaveLength(1);
    expect(places[0]?.page).toBe(1);
    const lines = BODY.slice(0, 2);
    expect(places[0]?.boxes.length).toBe(2);
    expect(places[0]?.boxes[1]?.x).toBe(lines[1]?.x);
    for (const [i, box] of (places[0]?.boxes ?? []).entries()) {
      expect(box.y).toBeLessThan(lines[i]?.y ?? 0);
      expect(box.y + box.height).toBeGreaterThan(lines[i]?.y ?? 0);
    }
  });

  test('part of a word marks the word', () => {
    const start = reading.text.indexOf('cường');
    const [place] = locateSpan(reading, { start: start + 1, end: start + 2 });
    expect(place?.boxes.map(({ x, width }) => [x, width])).toEqual([[121 + 4 * 7 + 3.5, 35]]);
  });

  test('a whole reading is everywhere, an empty span nowhere', () => {
    const whole = locateSpan(reading, { start: 0, end: reading.text.length });
    expect(whole[0]?.boxes).toHaveLength(reading.lines.length);
    expect(locateSpan(reading, { start: 5, end: 5 })).toEqual([]);
  });
});
