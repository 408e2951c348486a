import { describe, expect, test } from 'vitest';
import { findMissingSpaces } from '#shared/text/find-missing-spaces';

function part(text: string): string {
  let [parted, at] = ['', 0];
  for (const place of findMissingSpaces(text)) {
    parted += `${text.slice(at, place)} `;
    at = place;
  }
  return parted + text.slice(at);
}

describe('glued words are parted', () => {
  test.each([
    ['Thông báo số 70-TB/TWngày 06 tháng 01', 'Thông báo số 70-TB/TW ngày 06 tháng 01'],
    ['Luật tổ chức Chính phủngày 25', 'Luật tổ chức Chính phủ ngày 25'],
    ['Chỉ thị số45-CT/TW ngày22 tháng7', 'Chỉ thị số 45-CT/TW ngày 22 tháng 7'],
    ['kỷ niệm 100năm Ngày sinh', 'kỷ niệm 100 năm Ngày sinh'],
    ['cố TổngBí thư', 'cố Tổng Bí thư'],
    ['Bộ Vănhóa, Thủtrưởng cơ quan', 'Bộ Văn hóa, Thủ trưởng cơ quan'],
    ['PHÊDUYỆT KẾ HOẠCH', 'PHÊ DUYỆT KẾ HOẠCH'],
    ['nâng cao cácngày kỷ niệm cóhiệu lực', 'nâng cao các ngày kỷ niệm có hiệu lực'],
  ])('%s', (glued, parted) => {
    expect(part(glued)).toBe(parted);
  });
});

describe('what may be meant so is left alone', () => {
  test.each([
    'YouTube, VNeID, MobiFone, Facebook',
    'Nguyễn Thường Nghiêng chuyển khoẻ khoản',
    'đoànhọc',
    'Mêkông, Hmông, Ôxtrâylia',
    'GDĐT, QĐND, BTGTU',
    'ten@gdđt.vn',
    'Covid19, 4G, H2O',
  ])('%s', (text) => {
    expect(part(text)).toBe(text);
  });
});
