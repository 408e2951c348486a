import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../support/reading-of';
import type { DocumentFacts } from '#shared/model/fact';
import { buildOutline } from '#shared/outline/index';
import { readFacts } from '#shared/facts/index';

const HEAD = [
  'KẾ HOẠCH',
  'Công tác thông tin năm 2024',
  'Căn cứ Kế hoạch số 04-KH/BCĐ ngày 30 tháng 01 năm 2024, Ủy ban nhân dân tỉnh ban hành kế hoạch như sau:',
];

function read(...blocks: readonly string[]): DocumentFacts {
  const reading = readingOf(...HEAD, ...blocks);
  return readFacts(reading, buildOutline(reading));
}

/** section | text | chủ trì | phối hợp | hạn */
function tasks(...blocks: readonly string[]): readonly string[] {
  return read(...blocks).tasks.map((task) =>
    [
      task.section,
      task.text.slice(0, 24),
      task.lead.map(({ text }) => text).join(' + '),
      task.coordinate.map(({ text }) => text).join(' + '),
      task.due ?? task.recurrence.join(' '),
    ].join(' | '),
  );
}

describe('what is to be done', () => {
  it('reads an item with field lines as one task', () => {
    expect(
      tasks(
        'II. NỘI DUNG',
        '1. Tập huấn nghiệp vụ',
        '- Nội dung: Thông tin về chủ trương.',
        '- Thời gian thực hiện: Quý III/2024;',
        '- Đơn vị chủ trì: Sở Văn hóa, Thể thao và Du lịch;',
        '- Đơn vị phối hợp: Các Sở, Ban ngành, UBND các huyện, thành phố.',
      ),
    ).toEqual([
      'II.1 | Tập huấn nghiệp vụ | Sở Văn hóa, Thể thao và Du lịch | Các Sở, Ban ngành + UBND các huyện, thành phố | 2024-09-30',
    ]);
  });

  it('joins a time field and the one line that says who', () => {
    expect(
      tasks(
        'II. NỘI DUNG',
        '1. Tuyên truyền trực quan',
        '- Thời gian: Từ ngày 15/8/2024 đến hết ngày 05/9/2024.',
        '- Giao Trung tâm dịch vụ tổng hợp chủ trì, phối hợp với Văn phòng Đảng ủy thực hiện.',
      ),
    ).toEqual([
      'II.1 | Tuyên truyền trực quan | Trung tâm dịch vụ tổng hợp | Văn phòng Đảng ủy | 2024-09-05',
    ]);
  });

  it('reads lettered field lines the same way', () => {
    expect(
      tasks(
        'II. NỘI DUNG',
        '1. Tập huấn nghiệp vụ',
        'a) Nội dung: Thông tin về chủ trương;',
        'b) Thời gian: Tháng 6/2024;',
        'c) Đơn vị thực hiện: Sở Ngoại vụ.',
      ),
    ).toEqual(['II.1 | Tập huấn nghiệp vụ | Sở Ngoại vụ |  | 2024-06-30']);
  });

  it('reads fields in one line and in brackets', () => {
    expect(
      tasks(
        'II. NỘI DUNG',
        '1. Xây dựng chuyên mục trên báo (Chủ trì: Báo Cao Bằng; phối hợp: Sở Ngoại vụ; thời gian: thường xuyên).',
      ),
    ).toEqual(['II.1 | Xây dựng chuyên mục trên | Báo Cao Bằng | Sở Ngoại vụ | ongoing']);
  });

  it('gives the bullets under a body’s heading to that body', () => {
    expect(
      tasks(
        'III. TỔ CHỨC THỰC HIỆN',
        '1. Giao Sở Nội vụ:',
        '- Chủ trì, phối hợp với Sở Tài chính xây dựng đề án.',
        '- Kiểm tra việc thực hiện trước ngày 30/11/2024.',
        '2. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
        'Vận động nhân dân thực hiện kế hoạch.',
      ),
    ).toEqual([
      'III.1 | Chủ trì, phối hợp với Sở | Sở Nội vụ | Sở Tài chính | ',
      'III.1 | Kiểm tra việc thực hiện  | Sở Nội vụ |  | 2024-11-30',
      'III.2 | Vận động nhân dân thực h | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh |  | ',
    ]);
  });

  it('takes "có trách nhiệm" off a heading and knows bodies the lexicon does not', () => {
    expect(
      tasks(
        'III. TỔ CHỨC THỰC HIỆN',
        '1. Sở Tài chính có trách nhiệm:',
        '- Bố trí kinh phí thực hiện.',
        '2. Giáo viên chủ nhiệm',
        '- Lập danh sách học sinh tham gia.',
      ),
    ).toEqual([
      'III.1 | Bố trí kinh phí thực hiệ | Sở Tài chính |  | ',
      'III.2 | Lập danh sách học sinh t | Giáo viên chủ nhiệm |  | ',
    ]);
  });

  it('reads the subject of a heading that goes on, and what stands in brackets', () => {
    expect(
      tasks(
        'IV. TỔ CHỨC THỰC HIỆN',
        '1. Các sở, ban, ngành và UBND các xã, phường căn cứ nhiệm vụ được giao tại Kế hoạch này:',
        '- Xây dựng kế hoạch chi tiết trước ngày 15/6/2024.',
        '- Duy trì mạng truyền số liệu (thường xuyên).',
        '- Rà soát danh mục (hoàn thành trước 30/9 hằng năm).',
      ),
    ).toEqual([
      'IV.1 | Xây dựng kế hoạch chi ti | Các sở, ban, ngành + UBND các xã, phường |  | 2024-06-15',
      'IV.1 | Duy trì mạng truyền số l | Các sở, ban, ngành + UBND các xã, phường |  | ongoing',
      'IV.1 | Rà soát danh mục (hoàn t | Các sở, ban, ngành + UBND các xã, phường |  | yearly',
    ]);
  });

  it('cuts a body and a colon off a numbered item', () => {
    expect(
      tasks(
        'III. TỔ CHỨC THỰC HIỆN',
        '1. Sở Tư pháp: Phối hợp với Công an tỉnh kiểm tra việc thực hiện. Tham mưu ban hành quy chế.',
      ),
    ).toEqual(['III.1 | Phối hợp với Công an tỉn | Sở Tư pháp | Công an tỉnh | ']);
  });

  it('knows persons and bodies outside the lexicon by their place', () => {
    expect(
      tasks(
        'IV. PHÂN CÔNG NHIỆM VỤ',
        '1. Ban giám hiệu: Xây dựng kế hoạch hội thi.',
        '2. Đồng chí Nguyễn Văn A - Chủ tịch Công đoàn: Phụ trách khen thưởng.',
      ),
    ).toEqual([
      'IV.1 | Xây dựng kế hoạch hội th | Ban giám hiệu |  | ',
      'IV.2 | Phụ trách khen thưởng. | Đồng chí Nguyễn Văn A - Chủ tịch Công đoàn |  | ',
    ]);
  });

  it('lets a bullet name a narrower body than its heading', () => {
    expect(
      tasks(
        'III. TỔ CHỨC THỰC HIỆN',
        '1. Các Sở, Ban ngành, UBND các huyện, thành phố',
        '- Xây dựng kế hoạch của đơn vị.',
        '- UBND các huyện, thành phố phối hợp với Sở Ngoại vụ triển khai.',
      ),
    ).toEqual([
      'III.1 | Xây dựng kế hoạch của đơ | Các Sở, Ban ngành + UBND các huyện, thành phố |  | ',
      'III.1 | UBND các huyện, thành ph | UBND các huyện, thành phố | Sở Ngoại vụ | ',
    ]);
  });

  it('passes over aims, money and provisos, wherever they stand', () => {
    expect(
      tasks(
        'I. MỤC ĐÍCH, YÊU CẦU',
        '1. Nâng cao nhận thức cho cán bộ.',
        'II. NỘI DUNG',
        '1. Mục tiêu',
        '- Phấn đấu đạt 100%.',
        '2. Tuyên truyền trên báo chí.',
        '3. Kinh phí thực hiện: Do ngân sách bảo đảm.',
        'III. KINH PHÍ',
        '- Sở Tài chính bố trí kinh phí.',
        'IV. TỔ CHỨC THỰC HIỆN',
        '1. Quá trình thực hiện nếu có vướng mắc, các đơn vị báo cáo về Sở Ngoại vụ.',
      ),
    ).toEqual(['II.2 | Tuyên truyền trên báo ch |  |  | ']);
  });

  it('finds the sections inside a Phần', () => {
    expect(
      tasks(
        'Phần I',
        'ĐÁNH GIÁ KẾT QUẢ NĂM 2023',
        'I. KẾT QUẢ',
        '1. Tổ chức 12 lớp tập huấn.',
        'Phần II',
        'KẾ HOẠCH NĂM 2024',
        'I. MỤC ĐÍCH, YÊU CẦU',
        '1. Nâng cao nhận thức.',
        'II. NHIỆM VỤ',
        '1. Tổ chức tập huấn.',
        'III. TỔ CHỨC THỰC HIỆN',
        '1. Sở Ngoại vụ',
        '- Theo dõi việc thực hiện.',
      ),
    ).toEqual([
      'Phần II.II.1 | Tổ chức tập huấn. |  |  | ',
      'Phần II.III.1 | Theo dõi việc thực hiện. | Sở Ngoại vụ |  | ',
    ]);
  });

  it('reads a table pasted with a line for each cell, empty cells lost', () => {
    expect(
      tasks(
        'PHỤ LỤC',
        'STT',
        'Nội dung',
        'Chủ trì',
        'Phối hợp',
        'Thời gian',
        'I.',
        'Công tác tuyên truyền',
        '1.',
        'Xây dựng chuyên trang trên báo',
        'Báo Cao Bằng',
        'Sở Ngoại vụ',
        'Quý II/2024',
        '2.',
        'Tổ chức hội nghị tổng kết',
        'Sở Ngoại vụ',
        '12/2024',
      ),
    ).toEqual([
      'I.1 | Xây dựng chuyên trang tr | Báo Cao Bằng | Sở Ngoại vụ | 2024-06-30',
      'I.2 | Tổ chức hội nghị tổng kế | Sở Ngoại vụ |  | 2024-12-31',
    ]);
  });

  it('keeps the words of a time without a year and leaves the day open', () => {
    const reading = readingOf(
      'KẾ HOẠCH',
      'Công tác thông tin',
      'I. NỘI DUNG',
      '1. Tổ chức tập huấn.',
      '- Thời gian: Quý III',
    );
    const [task] = readFacts(reading, buildOutline(reading)).tasks;
    expect([task?.time?.text, task?.due]).toEqual(['Quý III', null]);
  });
});

describe('what is to be reported', () => {
  it('reads receiver, channel, day and series', () => {
    const { reports } = read(
      'III. TỔ CHỨC THỰC HIỆN',
      '1. Các Sở, Ban ngành',
      '- Định kỳ 6 tháng (trước ngày 15/6/2024), năm báo cáo kết quả về Ủy ban nhân dân tỉnh (qua Sở Ngoại vụ).',
    );
    expect(reports).toHaveLength(1);
    expect(reports[0]?.to?.text).toBe('Ủy ban nhân dân tỉnh');
    expect(reports[0]?.via?.text).toBe('Sở Ngoại vụ');
    expect(reports[0]?.from.map(({ text }) => text)).toEqual(['Các Sở, Ban ngành']);
    expect(reports[0]?.due).toBe('2024-06-15');
  });

  it('finds the report asked for in the closing paragraph', () => {
    const { reports, tasks: found } = read(
      'I. NỘI DUNG',
      '1. Tuyên truyền.',
      'Trên đây là Kế hoạch năm 2024. Yêu cầu các Sở, Ban ngành báo cáo kết quả về Ủy ban nhân dân tỉnh trước ngày 15/11./.',
    );
    expect(found.map(({ section }) => section)).toEqual(['I.1']);
    expect(reports.map(({ due, to }) => [due, to?.text])).toEqual([
      ['2024-11-15', 'Ủy ban nhân dân tỉnh'],
    ]);
  });
});
