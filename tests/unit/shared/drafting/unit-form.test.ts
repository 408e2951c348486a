import { describe, expect, it } from 'vitest';
import { citeInFull, citeShort } from '#shared/drafting/cite';
import { setOwnDeadline, setOwnSeriesDay } from '#shared/drafting/own-deadline';
import { abbreviateUnit, describeUnitForm } from '#shared/drafting/unit-form';
import { weekdayOf } from '#shared/calendar/day';
import type { DocumentMeta } from '#shared/model/fact';

const meta: DocumentMeta = {
  type: 'Hướng dẫn',
  number: '14-HD/BTGTU',
  numberPart: '14',
  symbol: 'HD/BTGTU',
  date: '2021-03-30',
  place: 'Cao Bằng',
  issuer: 'BAN TUYÊN GIÁO',
  issuerInferred: 'Ban Tuyên giáo Tỉnh ủy Cao Bằng',
  issuerParent: 'TỈNH ỦY CAO BẰNG',
  title: 'Công tác thông tin đối ngoại năm 2021',
  year: 2021,
  signer: null,
  signerTitle: null,
  capacity: null,
  system: 'party',
  evidence: {},
};

describe('unit form', () => {
  it.each([
    ['Sở Văn hóa, Thể thao và Du lịch tỉnh Cao Bằng', 'SVHTTDL', 'state', 'GIÁM ĐỐC'],
    ['Sở Thông tin và Truyền thông', 'STTTT', 'state', 'GIÁM ĐỐC'],
    ['Ban Tuyên giáo Tỉnh ủy', 'BTGTU', 'party', 'TRƯỞNG BAN'],
    ['Ban Tuyên giáo Huyện ủy Hà Quảng', 'BTGHU', 'party', 'TRƯỞNG BAN'],
    ['UBND huyện Trùng Khánh', 'UBND', 'state', 'CHỦ TỊCH'],
    ['Đài Phát thanh - Truyền hình tỉnh', 'ĐPTTH', 'state', 'GIÁM ĐỐC'],
    ['Liên hiệp các tổ chức hữu nghị', 'LHCTCHN', 'state', 'THỦ TRƯỞNG ĐƠN VỊ'],
  ])('%s', (name, abbreviation, system, signerTitle) => {
    expect(abbreviateUnit(name)).toBe(abbreviation);
    expect(describeUnitForm(name)).toMatchObject({ system, signerTitle });
  });
});

describe('citing', () => {
  it('cites in full with a comma for the Party and without for the State', () => {
    expect(citeInFull(meta, 'state')).toBe(
      'Hướng dẫn số 14-HD/BTGTU ngày 30/3/2021 của Ban Tuyên giáo Tỉnh ủy Cao Bằng về công tác thông tin đối ngoại năm 2021',
    );
    expect(citeInFull(meta, 'party')).toContain('14-HD/BTGTU, ngày 30/3/2021 của');
  });

  it('leaves out what the document does not say', () => {
    const blank = {
      ...meta,
      number: null,
      date: null,
      issuer: null,
      issuerInferred: null,
      symbol: 'KH-SVHTTDL',
    };
    expect(citeShort(blank)).toBe('Hướng dẫn số …/KH-SVHTTDL');
    expect(
      citeInFull({ ...blank, symbol: null, title: 'Thực hiện Kết luận số 57-KL/TW' }, 'state'),
    ).toBe('Hướng dẫn thực hiện Kết luận số 57-KL/TW');
    expect(citeInFull({ ...blank, symbol: null, title: 'UBND tỉnh giao' }, 'state')).toContain(
      'về UBND tỉnh',
    );
  });
});

describe('own deadlines', () => {
  it('come earlier, never on a weekend', () => {
    expect(setOwnDeadline('2023-11-15')).toBe('2023-11-03');
    for (const due of ['2023-11-15', '2024-03-01', '2026-06-30', '2026-07-01', '2026-07-02']) {
      expect(weekdayOf(setOwnDeadline(due))).toBeLessThanOrEqual(5);
      expect(setOwnDeadline(due) < due).toBe(true);
    }
    expect(setOwnSeriesDay(20)).toBe(15);
    expect(setOwnSeriesDay(3)).toBeNull();
  });
});
