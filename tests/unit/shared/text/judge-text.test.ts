import { expect, test } from 'vitest';
import { isMisdecoded, isSyllable, isUseless, judgeText } from '#shared/text/judge-text';

const CLEAN =
  'Tăng cường công tác quản lý nhà nước về thông tin đối ngoại trên địa bàn tỉnh Cao Bằng; '.repeat(
    3,
  );

test.each(['nghiêng', 'quyết', 'Đẩy', 'ưu', 'khuỷu', 'hoà', 'hòa', 'gìn', 'ý'])(
  '%s is a syllable',
  (word) => {
    expect(isSyllable(word)).toBe(true);
  },
);

test.each(['strong', 'hoạảt', 'xyz', 'c«ng', 'hoạchh'])('%s is none', (word) => {
  expect(isSyllable(word)).toBe(false);
});

test('clean text is of use', () => {
  const quality = judgeText(CLEAN);
  expect(quality.valid).toBeGreaterThan(0.98);
  expect(isUseless(quality)).toBe(false);
  expect(isMisdecoded(quality)).toBe(false);
});

test('a layer in another language is not', () => {
  expect(isUseless(judgeText('Tang cucng cong tac quan ly nha nuoc ve thong tin '.repeat(9)))).toBe(
    true,
  );
});

test('letters without meaning are not', () => {
  expect(isUseless(judgeText('\ue001\ue002 \ue003\ue004\ue005'))).toBe(true);
});

test('UTF-8 read as another encoding is recognised', () => {
  const twice = String.fromCharCode(...new TextEncoder().encode(CLEAN));
  expect(isMisdecoded(judgeText(twice))).toBe(true);
});

test('a few words are given the benefit', () => {
  expect(isUseless(judgeText('Windows XP'))).toBe(false);
});
