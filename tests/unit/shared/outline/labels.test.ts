import { describe, expect, it } from 'vitest';
import { readLabel } from '#shared/outline/labels';

describe('readLabel', () => {
  it.each([
    ['I. MỤC ĐÍCH, YÊU CẦU', 'roman', 'I'],
    ['I- MỤC ĐÍCH, YÊU CẦU', 'roman', 'I'],
    ['III – TỔ CHỨC THỰC HIỆN', 'roman', 'III'],
    ['VII/ KINH PHÍ', 'roman', 'VII'],
    ['A. PHẦN CHUNG', 'capital', 'A'],
    ['1. Mục đích', 'arabic', '1'],
    ['1) Mục đích', 'arabic', '1'],
    ['1- Mục đích', 'arabic', '1'],
    ['2 - NHIỆM VỤ CHUNG', 'arabic', '2'],
    ['2- UBND xã chủ trì', 'arabic', '2'],
    ['1. 100% hồ sơ được xử lý trên mạng', 'arabic', '1'],
    ['3. 05 lớp tập huấn', 'arabic', '3'],
    ['2- 15 chi bộ hoàn thành đại hội', 'arabic', '2'],
    ['1.1. 90% văn bản được ký số', 'arabic', '1.1'],
    ['a) 80 - 90% người dân được tuyên truyền', 'letter', 'a'],
    ['1.2- Tuyên truyền', 'arabic', '1.2'],
    ['3.1. Thiết lập mới', 'arabic', '3.1'],
    ['3.1 Thiết lập mới', 'arabic', '3.1'],
    ['2.1.a. Thành lập Ban Chỉ đạo', 'arabic', '2.1.a'],
    ['a) Tăng cường', 'letter', 'a'],
    ['đ) Công tác tuyên truyền', 'letter', 'đ'],
    ['- Phát huy sức mạnh', 'dash', null],
    ['– Phát huy sức mạnh', 'dash', null],
    ['+ Đợt 3/2: Gồm các đảng viên', 'plus', null],
    ['• Nội dung', 'star', null],
    ['Điều 3. Chánh Văn phòng', 'division', 'Điều 3'],
    ['Phần thứ nhất', 'division', 'Phần thứ nhất'],
    ['Phụ lục II', 'division', 'Phụ lục II'],
  ])('reads %s', (text, kind, no) => {
    const label = readLabel(text);
    expect([label?.kind, label?.no]).toEqual([kind, no]);
  });

  it.each([
    '30/4/1975 là ngày giải phóng miền Nam',
    '2021 là năm đầu thực hiện nghị quyết',
    'Điều 7 Nghị định số 26/2020/NĐ-CP quy định',
    'IV năm học',
    'V/v thí điểm chi trả',
    'Các sở, ban, ngành',
    '1,5 triệu đồng',
    '14-HD/BTGTU ngày 30/3/2021',
    '12- HD/BTCTW ngày 18/01/2022',
    '2 - 3 ngày làm việc',
    '30. 4. 1975',
    '12. 500.000',
    '57- NQ/TW ngày 22/12/2024',
  ])('finds no label in %s', (text) => {
    expect(readLabel(text)).toBeNull();
  });
});
