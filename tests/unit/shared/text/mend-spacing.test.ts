import { describe, expect, test } from 'vitest';
import { findStraySpaces } from '#shared/text/mend-spacing';
import { isWord } from '#shared/text/spelling';

function mend(text: string): string {
  let [mended, at] = ['', 0];
  for (const { start, end } of findStraySpaces(text)) {
    mended += text.slice(at, start);
    at = end;
  }
  return mended + text.slice(at);
}

describe('torn words are mended', () => {
  test.each([
    ['ỦY B AN NHÂN D Â N T HÀNH P HỐ HỒ C H Í M I NH', 'ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH'],
    ['C Ộ N G H Ò A X Ã H Ộ I C H Ủ N G H Ĩ A V I Ệ T N A M', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['K Ế   H O Ạ C H', 'KẾ   HOẠCH'],
    ['Q U Y Ế T Đ Ị N H', 'QUYẾT ĐỊNH'],
    ['SỞ Y T Ế TỈNH B ẮC KẠN', 'SỞ Y TẾ TỈNH BẮC KẠN'],
    ['KT. CHỦ TỊ CH P HÓ CHỦ T Ị CH', 'KT. CHỦ TỊCH PHÓ CHỦ TỊCH'],
    ['T hành phố Hồ Chí M inh, ngày 28 tháng 6', 'Thành phố Hồ Chí Minh, ngày 28 tháng 6'],
    ['- T hủ tướ ng C h í nh ph ủ ; - B ộ X â y d ự n g', '- Thủ tướng Chính phủ ; - Bộ Xây dựng'],
    ['Ngu y ễn Hữu Tín', 'Nguyễn Hữu Tín'],
    ['hoàn thành đến h ế t năm 2019', 'hoàn thành đến hết năm 2019'],
    ['Các tổ chức chí nh trị - xã hội', 'Các tổ chức chính trị - xã hội'],
    ['7. Bộ Y t ế', '7. Bộ Y tế'],
  ])('%s', (torn, whole) => {
    expect(mend(torn)).toBe(whole);
  });
});

describe('what may be meant so is left alone', () => {
  test.each([
    'A B C D',
    'V I P',
    'T P H C M',
    'VITAMIN A D E',
    'PHỤ LỤC V AN NINH',
    'C HOẠT ĐỘNG TUYÊN TRUYỀN',
    'SỞ Y TẾ',
    'đào mương dài 10 m ở thôn A, nặng 5 kg an toàn',
    'điểm d an toàn thực phẩm',
    'Dự án nhóm C hoàn thành trong năm, nhóm B an toàn lao động.',
    'Điểm a khoản 1 và điểm c khoản 2 Điều 5',
    'Thuốc nhóm C, nhóm B an toàn',
    'UBND TỈNH, HĐND TỈNH, TT HĐND',
  ])('%s', (text) => {
    expect(mend(text)).toBe(text);
  });
});

test('words are told from pieces of words by their spelling', () => {
  for (const word of ['nghiêng', 'quốc', 'giếng', 'uỷ', 'ủy', 'hoà', 'Yên', 'KHUẾCH', 'gì']) {
    expect(isWord(word), word).toBe(true);
  }
  for (const piece of ['n', 'ng', 'tướ', 'ễn', 'cat', 'ngĩa', 'kan', 'tôc', 'UBND', 'ỉnh']) {
    expect(isWord(piece), piece).toBe(false);
  }
});
