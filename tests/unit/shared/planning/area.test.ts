import { expect, it } from 'vitest';
import { isElsewhere } from '#shared/planning/area';

const unit = {
  name: 'Sở Thông tin và Truyền thông tỉnh Cao Bằng',
  otherNames: [],
  parent: '',
  place: '',
};
const nothing = { issuer: null, issuerInferred: null, issuerParent: null, place: null };

it.each([
  [{ issuer: 'ỦY BAN NHÂN DÂN TỈNH SƠN LA' }, true],
  [{ issuer: 'SỞ Y TẾ', place: 'Kiên Giang' }, true],
  [{ issuerInferred: 'Ủy ban nhân dân thành phố Cần Thơ' }, true],
  [{ issuer: 'ỦY BAN NHÂN DÂN', issuerParent: 'TỈNH CAO BẰNG' }, false],
  [{ issuer: 'CHÍNH PHỦ', place: 'Hà Nội' }, false],
  [{ issuer: 'ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI', place: 'Hà Nội' }, true],
  [{}, false],
])('%o: %s', (meta, expected) => {
  expect(isElsewhere({ ...nothing, ...meta }, unit)).toBe(expected);
  expect(isElsewhere({ ...nothing, ...meta }, { ...unit, name: 'Sở Y tế' })).toBe(false);
});
