import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../support/reading-of';
import type { DocumentMeta } from '#shared/model/fact';
import { buildOutline } from '#shared/outline/index';
import { readFacts } from '#shared/facts/index';

function read(...blocks: readonly string[]): DocumentMeta {
  const reading = readingOf(...blocks);
  return readFacts(reading, buildOutline(reading)).meta;
}

const BODY = ['I. NỘI DUNG', '1. Tuyên truyền trên báo chí.'];

describe('head and foot', () => {
  it('reads a State head of two columns, line by line', () => {
    const meta = read(
      'UBND TỈNH CAO BẰNG',
      'SỞ VĂN HÓA, THỂ THAO',
      'VÀ DU LỊCH',
      'Số: 15/KH-SVHTTDL',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Cao Bằng, ngày 09 tháng 4 năm 2021',
      'KẾ HOẠCH',
      'Tuyên truyền công tác thông tin đối ngoại năm 2021',
      ...BODY,
    );
    expect(meta).toMatchObject({
      type: 'Kế hoạch',
      number: '15/KH-SVHTTDL',
      numberPart: '15',
      symbol: 'KH-SVHTTDL',
      date: '2021-04-09',
      place: 'Cao Bằng',
      issuer: 'UBND TỈNH CAO BẰNG SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH',
      issuerParent: 'UBND TỈNH CAO BẰNG',
      title: 'Tuyên truyền công tác thông tin đối ngoại năm 2021',
      year: 2021,
      system: 'state',
    });
  });

  it('reads both columns from one line', () => {
    const meta = read(
      'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'THÀNH PHỐ CẦN THƠ Độc lập - Tự do - Hạnh phúc',
      'Số: 45/KH-UBND Cần Thơ, ngày 27 tháng 02 năm 2024',
      'KẾ HOẠCH',
      'Thực hiện công tác thông tin đối ngoại năm 2024',
      ...BODY,
    );
    expect(meta).toMatchObject({
      number: '45/KH-UBND',
      date: '2024-02-27',
      place: 'Cần Thơ',
      issuer: 'ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ',
      issuerParent: null,
    });
  });

  it('reads a Party head and keeps its hyphen', () => {
    const meta = read(
      'TỈNH ỦY CAO BẰNG',
      '*',
      'Số 238-KH/TU',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Cao Bằng, ngày 23 tháng 10 năm 2023',
      'KẾ HOẠCH',
      'thực hiện Kết luận số 57-KL/TW, ngày 15/6/2023 của Bộ Chính trị',
      '-----',
      ...BODY,
      'Nơi nhận:',
      '- Ban Bí thư Trung ương Đảng,',
      '- Lưu Văn phòng Tỉnh uỷ.',
      'T/M BAN THƯỜNG VỤ',
      'BÍ THƯ',
      'Trần Hồng Minh',
    );
    expect(meta).toMatchObject({
      number: '238-KH/TU',
      date: '2023-10-23',
      issuer: 'TỈNH ỦY CAO BẰNG',
      title: 'thực hiện Kết luận số 57-KL/TW, ngày 15/6/2023 của Bộ Chính trị',
      capacity: 'T/M BAN THƯỜNG VỤ',
      signerTitle: 'BÍ THƯ',
      signer: 'Trần Hồng Minh',
      system: 'party',
    });
  });

  it.each([
    ['Số:      /KH-UBND', 'KH-UBND'],
    ['Số: …/KH-UBND', 'KH-UBND'],
    ['Số      -KH/TU', 'KH/TU'],
  ])('leaves a blank number blank: %s', (line, symbol) => {
    const meta = read(
      'ỦY BAN NHÂN DÂN TỈNH A',
      line,
      'Cao Bằng, ngày      tháng      năm 2024',
      'KẾ HOẠCH',
      'Thông tin đối ngoại',
      ...BODY,
    );
    expect(meta).toMatchObject({
      number: null,
      numberPart: null,
      symbol,
      date: null,
      place: 'Cao Bằng',
      year: 2024,
    });
  });

  it('takes neither number nor date from a stamp of incoming mail', () => {
    const meta = read(
      'TỈNH ỦY CAO BẰNG',
      'BAN TUYÊN GIÁO',
      'HƯỚNG DẪN',
      'Công tác thông tin đối ngoại',
      'VĂN PHÒNG HUYỆN ỦY HÀ QUẢNG',
      'ĐẾN Số: 264/KH-UBND',
      'Ngày: 04-04-2021',
      ...BODY,
    );
    expect(meta).toMatchObject({ number: null, date: null, title: 'Công tác thông tin đối ngoại' });
  });

  it('reads a letter by its V/v', () => {
    const meta = read(
      'BỘ NỘI VỤ',
      'Số: 5115/BNV-TCCB',
      'V/v thí điểm chi trả qua bưu điện',
      'Hà Nội, ngày 03 tháng 12 năm 2018',
      'Kính gửi: Sở Nội vụ các tỉnh',
      'Căn cứ đề xuất của các địa phương, Bộ Nội vụ đồng ý mở rộng thí điểm chi trả tại các tỉnh.',
    );
    expect(meta).toMatchObject({
      type: 'Công văn',
      number: '5115/BNV-TCCB',
      title: 'thí điểm chi trả qua bưu điện',
    });
  });

  it('guesses nothing that is not there, and infers the issuer from the opening', () => {
    const meta = read(
      'KẾ HOẠCH',
      'Công tác thông tin đối ngoại trên địa bàn tỉnh Cao Bằng năm 2023',
      'Căn cứ Nghị định số 72/2015/NĐ-CP ngày 07/9/2015 của Chính phủ, Ủy ban nhân dân (UBND) tỉnh ban hành Kế hoạch như sau:',
      ...BODY,
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
      'Lê Hải Hòa',
    );
    expect(meta).toMatchObject({
      number: null,
      date: null,
      place: null,
      issuer: null,
      issuerInferred: 'Ủy ban nhân dân tỉnh Cao Bằng',
      year: 2023,
      capacity: 'KT. CHỦ TỊCH',
      signerTitle: 'PHÓ CHỦ TỊCH',
      signer: 'Lê Hải Hòa',
      system: 'state',
    });
  });

  it('takes number and day of what it is attached to where it has none of its own', () => {
    const meta = read(
      'ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ',
      'QUY ĐỊNH',
      'Tuyển chọn tổ chức chủ trì nhiệm vụ khoa học và công nghệ',
      '(Ban hành kèm theo Quyết định số 09/2010/QĐ-UBND ngày 21 tháng 01năm 2010 của Ủy ban nhân dân thành phố Cần Thơ)',
      ...BODY,
    );
    expect(meta).toMatchObject({
      type: 'Quy định',
      number: '09/2010/QĐ-UBND',
      numberPart: '09/2010',
      date: '2010-01-21',
    });
  });

  it('reads the first line of a copy that has no head', () => {
    const meta = read(
      'Công điện số 149/CĐ-TTg ngày 28/8/2025 về việc tặng quà người dân nhân dịp Quốc khánh',
      ...BODY,
    );
    expect(meta).toMatchObject({
      type: 'Công điện',
      number: '149/CĐ-TTg',
      date: '2025-08-28',
      title: 'tặng quà người dân nhân dịp Quốc khánh',
    });
  });
});
