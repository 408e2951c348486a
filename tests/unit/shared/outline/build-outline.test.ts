import { describe, expect, it } from 'vitest';
import type { Outline, Section } from '#shared/model/outline';
import type { Reading, Span } from '#shared/model/reading';
import { buildOutline } from '#shared/outline/index';
import { readingOf } from '../../../support/reading-of';

function texts(reading: Reading, spans: readonly Span[]): readonly string[] {
  return spans.map(({ start, end }) => reading.text.slice(start, end));
}

function paths(sections: readonly Section[]): readonly string[] {
  return sections.flatMap((section) => [
    `${section.path}${section.no === null ? ` ${section.kind}` : ''}`,
    ...paths(section.children),
  ]);
}

function read(...blocks: readonly string[]): { reading: Reading; outline: Outline } {
  const reading = readingOf(...blocks);
  return { reading, outline: buildOutline(reading) };
}

const OPENING =
  'Căn cứ Kế hoạch số 04-KH/BCĐ ngày 30 tháng 01 năm 2024, Ủy ban nhân dân tỉnh ban hành kế hoạch như sau:';

describe('buildOutline', () => {
  it('nests by the labels alone', () => {
    const { outline } = read(
      'KẾ HOẠCH',
      'Công tác năm 2024',
      OPENING,
      'I. NỘI DUNG',
      '1. Đầu tư',
      '1.1. Thiết lập mới cụm thông tin.',
      '- Đơn vị chủ trì: Sở A',
      '1.2. Sửa chữa.',
      '2. Tuyên truyền',
      'a) Báo chí;',
      'b) Mạng xã hội;',
      'd) Truyền thanh;',
      'đ) Cổ động.',
      'II. KINH PHÍ',
      'IV. TỔ CHỨC THỰC HIỆN',
      '1. Sở A',
      '- Chủ trì.',
    );
    expect(paths(outline.sections)).toEqual([
      'I',
      'I.1',
      'I.1.1',
      'I.1.1 bullet',
      'I.1.2',
      'I.2',
      'I.2.a',
      'I.2.b',
      'I.2.d',
      'I.2.đ',
      'II',
      'IV',
      'IV.1',
      'IV.1 bullet',
    ]);
  });

  it('parts head, opening, closing and foot', () => {
    const { reading, outline } = read(
      'KẾ HOẠCH',
      'thực hiện Kết luận số 57-KL/TW, ngày 15/6/2023 của Bộ Chính trị',
      OPENING,
      'I. NỘI DUNG',
      '1. Việc một.',
      'Trên đây là Kế hoạch của tỉnh./.',
      'Nơi nhận:',
      '- Bộ A;',
      '- Lưu: VT.',
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
      'Nguyễn Văn A',
    );
    expect(texts(reading, outline.head)).toHaveLength(2);
    expect(texts(reading, outline.opening)).toEqual([OPENING]);
    expect(texts(reading, outline.closing)).toEqual(['Trên đây là Kế hoạch của tỉnh./.']);
    expect(texts(reading, outline.foot)[0]).toBe('Nơi nhận:');
    expect(texts(reading, outline.foot).at(-1)).toBe('Nguyễn Văn A');
  });

  it('takes the signature into the foot when it stands before Nơi nhận', () => {
    const { reading, outline } = read(
      'KẾ HOẠCH',
      'Công tác năm 2024',
      OPENING,
      'I. NỘI DUNG',
      '1. Việc một.',
      'KT. GIÁM ĐỐC',
      'PHÓ GIÁM ĐỐC',
      'Nguyễn Văn A',
      'Nơi nhận:',
      '- Bộ A.',
    );
    expect(texts(reading, outline.foot)[0]).toBe('KT. GIÁM ĐỐC');
  });

  it('keeps stamps and handwriting of the head out of the body', () => {
    const { outline } = read(
      'TỈNH ỦY A',
      'Số 14-HD/BTGTU',
      '- Cai đ. TTĐN',
      'HƯỚNG DẪN',
      'Công tác năm 2021',
      'VĂN PHÒNG HUYỆN ỦY B',
      'ĐẾN Số:.....264.....',
      OPENING,
      'I. NỘI DUNG',
      '1. Việc một.',
    );
    expect(outline.head).toHaveLength(7);
    expect(paths(outline.sections)).toEqual(['I', 'I.1']);
  });

  it('tells headings from numbered running text', () => {
    const { outline } = read(
      'KẾ HOẠCH',
      'Công tác năm 2024',
      OPENING,
      'I. NỘI DUNG',
      '1. Tập huấn nghiệp vụ',
      '- Nội dung: Thông tin.',
      '2. Tổ chức quán triệt nghị quyết. Nâng cao chất lượng tuyên truyền.',
      '3. Thiết lập mới cụm thông tin.',
      '- Đơn vị chủ trì: Sở A',
    );
    expect(outline.sections[0]?.children.map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'heading',
    ]);
  });

  it('reads a decision and the plan it issues as one document of two parts', () => {
    const { reading, outline } = read(
      'QUYẾT ĐỊNH',
      'Ban hành Kế hoạch bảo vệ bí mật nhà nước',
      OPENING,
      'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch.',
      'Nơi nhận:',
      '- Như Điều 3.',
      'CHỦ TỊCH',
      'KẾ HOẠCH',
      'Bảo vệ bí mật nhà nước',
      'I. MỤC ĐÍCH',
      '1. Nâng cao nhận thức.',
    );
    expect(paths(outline.sections)).toEqual(['Điều 1', 'I', 'I.1']);
    expect(texts(reading, outline.head)).toContain('KẾ HOẠCH');
    expect(texts(reading, outline.foot)).toEqual(['Nơi nhận:', '- Như Điều 3.', 'CHỦ TỊCH']);
  });

  it('puts a paragraph after bullets under their numbered section', () => {
    const { outline } = read(
      'KẾ HOẠCH',
      'Công tác năm 2024',
      OPENING,
      'I. TỔ CHỨC THỰC HIỆN',
      '1. Các đơn vị',
      '- Xây dựng kế hoạch.',
      'Kết thúc đợt, các đơn vị báo cáo kết quả.',
    );
    expect(paths(outline.sections)).toEqual(['I', 'I.1', 'I.1 bullet', 'I.1 paragraph']);
  });

  it('reads "I." of a scan as 1 where a 2 follows', () => {
    const { outline } = read(
      'KẾ HOẠCH',
      'Công tác năm 2024',
      OPENING,
      'I. MỤC ĐÍCH',
      'II. NHIỆM VỤ, BIỆN PHÁP',
      'I. Nhiệm vụ',
      '2. Biện pháp',
      'III. KINH PHÍ',
    );
    expect(paths(outline.sections)).toEqual(['I', 'II', 'II.1', 'II.2', 'III']);
  });

  it('opens a label that ran into the paragraph before it', () => {
    const { reading, outline } = read(
      'KẾ HOẠCH',
      'Công tác năm 2024',
      OPENING,
      'I. NỘI DUNG',
      '1. Xây dựng kế hoạch tuyên truyền. 2. Tổ chức tập huấn nghiệp vụ. 3. Tổng kết.',
      'II. KINH PHÍ',
    );
    expect(paths(outline.sections)).toEqual(['I', 'I.1', 'I.2', 'I.3', 'II']);
    expect(texts(reading, outline.sections[0]?.children.map(({ span }) => span) ?? [])).toEqual([
      'Xây dựng kế hoạch tuyên truyền.',
      'Tổ chức tập huấn nghiệp vụ.',
      'Tổng kết.',
    ]);
  });

  it('gives each appendix behind the signature a section of its own', () => {
    const { outline } = read(
      'KẾ HOẠCH',
      'Công tác năm 2024',
      OPENING,
      'I. NỘI DUNG',
      'Nơi nhận:',
      '- Lưu: VT.',
      'PHỤ LỤC I',
      'DANH MỤC NHIỆM VỤ',
      '1. Xây dựng kế hoạch.',
      'PHỤ LỤC II',
      'PHÂN CÔNG PHỤ TRÁCH',
      '1. Sở Nội vụ: tổng hợp.',
    );
    expect(paths(outline.sections)).toEqual([
      'I',
      'PHỤ LỤC I',
      'PHỤ LỤC I.1',
      'PHỤ LỤC II',
      'PHỤ LỤC II.1',
    ]);
    expect(outline.sections[1]?.title).toBe('DANH MỤC NHIỆM VỤ');
  });

  it('reads the plan behind a decision that lost its Nơi nhận', () => {
    const { outline } = read(
      'QUYẾT ĐỊNH',
      'Ban hành Kế hoạch cải cách hành chính',
      'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính.',
      'Điều 2. Quyết định này có hiệu lực kể từ ngày ký.',
      'KẾ HOẠCH',
      'Cải cách hành chính năm 2024',
      '(Kèm theo Quyết định số 123/QĐ-BNV ngày 05/01/2024 của Bộ trưởng Bộ Nội vụ)',
      'I. MỤC TIÊU',
      'II. NHIỆM VỤ',
    );
    expect(paths(outline.sections)).toEqual(['Điều 1', 'Điều 2', 'I', 'II']);
  });

  it('never fails on texts without any form', () => {
    for (const blocks of [[], [''], ['Một dòng.'], ['- một', '- hai'], ['Nơi nhận:']]) {
      expect(() => read(...blocks)).not.toThrow();
    }
  });
});
