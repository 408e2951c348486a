import { expect, it } from 'vitest';
import { sameNumber } from '#shared/planning/same-number';

it('tells one act from another, not one spelling from another', () => {
  expect(sameNumber('14-HD/BTGTU', '14/HD-BTGTU')).toBe(true);
  expect(sameNumber('08 –HD/BTGTU', '8-hd/btgtu')).toBe(true);
  expect(sameNumber('72/2015/NĐ-CP', '72/2015/NÐ-CP'.replace('Ð', 'Đ'))).toBe(true);
  expect(sameNumber('14-HD/BTGTU', '114-HD/BTGTU')).toBe(false);
});
