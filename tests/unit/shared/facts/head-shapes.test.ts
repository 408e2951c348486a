import { describe, expect, test } from 'vitest';
import type { DocumentFacts } from '#shared/model/fact';
import { buildOutline } from '#shared/outline/index';
import { readFacts } from '#shared/facts/index';
import { readTextReading } from '#shared/pages/read-text-reading';

function read(...lines: readonly string[]): DocumentFacts {
  const reading = readTextReading(lines.join('\n'));
  return readFacts(reading, buildOutline(reading));
}

const TITLE = ['KẾ HOẠCH', 'Thực hiện chương trình mỗi xã một sản phẩm năm 2024'];
const BODY = ['I. NỘI DUNG', '1. Tuyên truyền trên báo chí.'];
const MOTTO = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
const ISSUER = ['ỦY BAN NHÂN DÂN', 'TỈNH LAI CHÂU'];
const NUMBER = 'Số: 1556/KH-UBND';
const DATE = 'Lai Châu, ngày 25 tháng 4 năm 2024';

const HEAD = {
  type: 'Kế hoạch',
  number: '1556/KH-UBND',
  date: '2024-04-25',
  place: 'Lai Châu',
  issuer: 'ỦY BAN NHÂN DÂN TỈNH LAI CHÂU',
  issuerParent: null,
  title: TITLE[1],
};

describe('one head in every shape it arrives in', () => {
  const gap = '              ';
  const beside = (between: string): string[] => [
    `${ISSUER[0]}${between}${MOTTO[0]}`,
    `${ISSUER[1]}${between}${MOTTO[1]}`,
    `${NUMBER}${between}${DATE}`,
  ];
  test.each([
    ['side by side', beside(gap)],
    ['joined by tabs', beside('\t')],
    [
      'a table of bars',
      [`| ${ISSUER.join(' ')} | ${MOTTO.join(' ')} |`, '|---|---|', `| ${NUMBER} | ${DATE} |`],
    ],
    [
      'cells ended by bars, broken in narrow columns',
      [
        ...ISSUER,
        '-------',
        '|',
        'CỘNG',
        'HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        '|',
        NUMBER,
        '|',
        'Lai',
        'Châu, ngày 25',
        'tháng 4 năm 2024',
        '|',
      ],
    ],
    ['motto first', [...MOTTO, ...ISSUER, DATE, NUMBER]],
    ['motto last', [...ISSUER, NUMBER, DATE, ...MOTTO]],
    ['lines of both columns in turn', [ISSUER[0], MOTTO[0], ISSUER[1], MOTTO[1], NUMBER, DATE]],
    [
      'letters spaced out',
      ['Ủ Y  B A N  N H Â N  D Â N', 'T ỈNH LAI C HÂU', ...MOTTO, 'Số: 1556/KH - UBND', DATE],
    ],
  ])('%s', (_, head) => {
    expect(read(...head.flatMap((line) => line ?? []), ...TITLE, ...BODY).meta).toMatchObject(HEAD);
  });

  test('stamps of incoming mail, copies and digital signatures say nothing of it', () => {
    const { meta } = read(
      'Ký bởi: Ủy ban nhân dân tỉnh Lai Châu',
      'Thời gian ký: 26/04/2024 08:15:30 +07:00',
      ...ISSUER,
      'SỞ NỘI VỤ TỈNH LAI CHÂU',
      'CÔNG VĂN ĐẾN',
      'Số: 3321/CV-SNV',
      'Ngày 27 tháng 4 năm 2024',
      NUMBER,
      ...MOTTO,
      DATE,
      ...TITLE,
      ...BODY,
      'TL. CHỦ TỊCH',
      'CHÁNH VĂN PHÒNG',
      'Hà Trọng Hải',
      'SAO Y',
      'Số: 12/SY-SNV, ngày 28 tháng 4 năm 2024',
      'Trần Văn Sao',
    );
    expect(meta).toMatchObject({ ...HEAD, signer: 'Hà Trọng Hải' });
  });
});

test.each([
  ['Số: 55/2007/CT-UBND', '55/2007/CT-UBND', 'CT-UBND'],
  ['SỐ: 3210/QĐ - UBND', '3210/QĐ-UBND', 'QĐ-UBND'],
  ['Số 12- HD/BTCTU', '12-HD/BTCTU', 'HD/BTCTU'],
  ['Số 08 –HD/BTCTU', '08-HD/BTCTU', 'HD/BTCTU'],
])('the number in %s', (line, number, symbol) => {
  expect(read('TỈNH ỦY A', line, ...TITLE, ...BODY).meta).toMatchObject({ number, symbol });
});

test.each([
  ['Hà Nội, ngày 30/3/2021', 'Hà Nội', '2021-03-30'],
  ['Phan Rang-Tháp Chàm, ngày 05 tháng 3 năm 2007', 'Phan Rang-Tháp Chàm', '2007-03-05'],
  ['Tp. Hồ Chí Minh, ngày 5 tháng 3 năm 2007', 'Tp. Hồ Chí Minh', '2007-03-05'],
  ['Hà Nội, ngày     tháng 3 năm 2021', 'Hà Nội', null],
])('place and date in %s', (line, place, date) => {
  expect(read('BỘ NỘI VỤ', line, ...TITLE, ...BODY).meta).toMatchObject({ place, date });
});

describe('foot', () => {
  const recipients = ['TT. Tỉnh ủy', 'Các sở, ngành', 'Lưu: VT'];
  const signature = {
    capacity: 'KT. CHỦ TỊCH',
    signerTitle: 'PHÓ CHỦ TỊCH',
    signer: 'Hà Trọng Hải',
  };
  const gap = '                    ';
  test.each([
    [
      'side by side',
      [
        `Nơi nhận:${gap}KT. CHỦ TỊCH`,
        `- TT. Tỉnh ủy;${gap}PHÓ CHỦ TỊCH`,
        '- Các sở, ngành;',
        `- Lưu: VT.${gap}Hà Trọng Hải`,
      ],
    ],
    [
      'in one line',
      [
        'Trên đây là Kế hoạch./. Nơi nhận: - TT. Tỉnh ủy; - Các sở, ngành; - Lưu: VT. KT. CHỦ TỊCH PHÓ CHỦ TỊCH Hà Trọng Hải',
      ],
    ],
    [
      'the signature first',
      [
        'KT. CHỦ TỊCH',
        'PHÓ CHỦ TỊCH',
        'Hà Trọng Hải',
        'Nơi nhận: TT. Tỉnh ủy; Các sở, ngành; Lưu: VT.',
      ],
    ],
  ])('%s', (_, foot) => {
    const facts = read(...ISSUER, ...TITLE, ...BODY, ...foot);
    expect(facts.recipients.map(({ text }) => text)).toEqual(recipients);
    expect(facts.meta).toMatchObject(signature);
  });
});

describe('two signers', () => {
  const two = {
    signer: 'Trần Thị Bình; Nguyễn Văn An',
    signerTitle: 'CHỦ TỊCH; PHÓ CHỦ TỊCH',
    capacity: 'TM. BAN THƯỜNG VỤ; TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH',
  };
  const left = ['TM. BAN THƯỜNG VỤ', 'CHỦ TỊCH'];
  const right = ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'];
  const gap = '               ';
  test.each([
    ['one below the other', [...left, 'Trần Thị Bình', ...right, 'Nguyễn Văn An']],
    [
      'side by side',
      [
        `${left[0]}${gap}${right[0]}`,
        `${left[1]}${gap}${right[1]}`,
        `${gap}${gap}${right[2]}`,
        `Trần Thị Bình${gap}Nguyễn Văn An`,
      ],
    ],
  ])('%s', (_, foot) => {
    expect(
      read(...ISSUER, ...TITLE, ...BODY, ...foot, 'Nơi nhận:', '- Lưu: VT.').meta,
    ).toMatchObject(two);
  });
});

test('a title may begin with the name of another kind of document', () => {
  const { meta } = read(...ISSUER, 'QUYẾT ĐỊNH', 'QUY ĐỊNH CHẾ ĐỘ BÁO CÁO ĐỊNH KỲ', ...BODY);
  expect(meta).toMatchObject({ type: 'Quyết định', title: 'QUY ĐỊNH CHẾ ĐỘ BÁO CÁO ĐỊNH KỲ' });
});

test.each([
  [['KẾ HOẠCH PHỐI HỢP', 'Tổ chức Tháng Công nhân năm 2024'], 'Tổ chức Tháng Công nhân năm 2024'],
  [
    ['KẾ HOẠCH', 'TRIỂN KHAI NGHỊ QUYẾT', 'SỐ 57-NQ/TW CỦA BỘ CHÍNH TRỊ'],
    'TRIỂN KHAI NGHỊ QUYẾT SỐ 57-NQ/TW CỦA BỘ CHÍNH TRỊ',
  ],
])('the title below %j', (lines, title) => {
  expect(read(...ISSUER, NUMBER, ...lines, ...BODY).meta).toMatchObject({
    type: 'Kế hoạch',
    number: '1556/KH-UBND',
    title,
  });
});

test('a number another document has is not taken from the title', () => {
  const { meta } = read('PHỤ LỤC II', 'NHIỆM VỤ THỰC HIỆN NGHỊ QUYẾT SỐ 57-NQ/TW', ...BODY);
  expect(meta).toMatchObject({ number: null, date: null });
});

test.each([
  ['Sô: 1556 /KH-UBND', 'Lai Châu, ngày 25 tháng 4 năm 2O24'],
  ['Số: l556/KH-UBND', 'Lai Châu, ngày 25 tháng O4 năm 2024'],
  ['Số: 1556/KH-UBND', 'Lai Châu, ngày 25 tháng 4 năm 2024'],
])('figures as a scan writes them: %s, %s', (number, date) => {
  const { meta, citations } = read(...ISSUER, ...MOTTO, number, date, ...TITLE, ...BODY);
  expect(meta).toMatchObject({ number: '1556/KH-UBND', numberPart: '1556', date: '2024-04-25' });
  expect(citations).toEqual([]);
});

test('a number and a day left blank stay blank', () => {
  const blank = ['Số:      /KH-UBND', 'Lai Châu, ngày     tháng 4 năm 2024'];
  const { meta } = read(...ISSUER, ...MOTTO, ...blank, ...TITLE, ...BODY);
  expect(meta).toMatchObject({ number: null, symbol: 'KH-UBND', date: null, year: 2024 });
});

test.each([
  [['CHƯƠNG TRÌNH HÀNH ĐỘNG', 'Thực hiện Nghị quyết số 20-NQ/TW về nông nghiệp']],
  [['CHƯƠNG TRÌNH HÀNH ĐỘNG Thực hiện Nghị quyết số 20-NQ/TW về nông nghiệp']],
])('a programme of action is a kind of its own: %j', (lines) => {
  const { meta } = read(...ISSUER, NUMBER, ...lines, ...BODY);
  expect(meta).toMatchObject({
    type: 'Chương trình hành động',
    title: 'Thực hiện Nghị quyết số 20-NQ/TW về nông nghiệp',
  });
});

test('recipients below a label that a scan spoilt, with words of the signature beside', () => {
  const gap = '                    ';
  const foot = [
    `Nơi nhân:${gap}TM. ỦY BAN NHÂN DÂN`,
    `- Thanh tra tỉnh;${gap}CHỦ TỊCH`,
    '- CT, các PCT UBND tỉnh; (đã ký)',
    `- Lưu: VT.${gap}Trần Văn Bình`,
  ];
  const { meta, recipients } = read(...ISSUER, ...TITLE, ...BODY, ...foot);
  expect(recipients.map(({ text }) => text)).toEqual([
    'Thanh tra tỉnh',
    'CT, các PCT UBND tỉnh',
    'Lưu: VT',
  ]);
  expect(meta).toMatchObject({ signer: 'Trần Văn Bình', capacity: 'TM. ỦY BAN NHÂN DÂN' });
});
