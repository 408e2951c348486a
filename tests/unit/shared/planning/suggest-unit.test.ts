import { expect, it } from 'vitest';
import { suggestUnit } from '#shared/planning/suggest-unit';

it.each([
  ['Sở Văn hóa, Thể thao và Du lịch tỉnh Cao Bằng', 'UBND tỉnh Cao Bằng', 'Cao Bằng'],
  ['Phòng Văn hóa và Thông tin huyện Hà Quảng', 'UBND huyện Hà Quảng', 'Hà Quảng'],
  ['Ban Tuyên giáo Huyện ủy Hà Quảng', 'Huyện ủy Hà Quảng', 'Hà Quảng'],
  ['UBND xã Đàm Thủy', '', 'Đàm Thủy'],
  ['Báo Cao Bằng', '', ''],
  ['Sở Ngoại vụ', '', ''],
])('%s stands under "%s"', (name, parent, place) => {
  expect(suggestUnit(name, [])).toEqual({ name, otherNames: [], parent, place });
});
