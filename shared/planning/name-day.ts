import type { Commemoration, CommemorationGroup, YearGrade } from '#shared/model/commemoration';

const CATEGORIES: Readonly<Record<string, string>> = {
  national: 'Cả nước',
  party: 'Đảng',
  person: 'Nhân vật',
  organisation: 'Ngành, đoàn thể',
  military: 'Lực lượng vũ trang',
  international: 'Quốc tế',
  traditional: 'Truyền thống dân tộc',
  'local-cao-bang': 'Địa phương: Cao Bằng',
  'local-can-tho': 'Địa phương: Cần Thơ',
  diplomatic: 'Quan hệ ngoại giao',
  document: 'Theo văn bản',
  own: 'Ngày của tôi',
};

const GRADES: Readonly<Record<YearGrade, string>> = {
  round: 'Tròn',
  five: 'Lẻ 5',
  other: 'Khác',
};

const GROUPS: Readonly<Record<CommemorationGroup, string>> = {
  great: 'Các ngày lễ lớn, ngày nghỉ lễ của đất nước',
  person: 'Ngày sinh, ngày mất các đồng chí lãnh đạo và danh nhân tiêu biểu',
  event: 'Các sự kiện lịch sử quan trọng',
  day: 'Ngày truyền thống, ngày quốc tế, ngày của địa phương',
  diplomatic: 'Ngày thiết lập quan hệ ngoại giao (năm tròn, năm lẻ 5)',
  own: 'Ngày của cơ quan, đơn vị',
};

/** Heads of a year's list, in the order of the yearly guidance. */
export const GROUP_ORDER: readonly CommemorationGroup[] = [
  'great',
  'person',
  'event',
  'day',
  'diplomatic',
  'own',
];

/** "Cả nước", "Địa phương: Cao Bằng"; a category nobody named stays as it is. */
export function nameCategory({ category }: Pick<Commemoration, 'category'>): string {
  return CATEGORIES[category] ?? category;
}

/** Tròn, Lẻ 5, Khác (Nghị định 145/2013/NĐ-CP, điều 3). */
export function nameGrade(grade: YearGrade): string {
  return GRADES[grade];
}

/** The head under which a year's list names days of a group. */
export function nameGroup(group: CommemorationGroup): string {
  return GROUPS[group];
}
