import { formatDay } from '#shared/calendar/day';
import type { JoinedCommemoration } from '#shared/planning/join-anniversaries';
import type {
  Commemoration,
  CommemorationGroup,
  Observance,
  YearGrade,
} from '#shared/model/commemoration';

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

/** "Ngày thành lập Đảng … (03/02/1930 – 03/02/2027)": the name with both dates, so that the reader can check the count. */
export function describeEvent({ commemoration, count, day }: Observance): string {
  const { name, calendar, month, firstYear } = commemoration;
  if (firstYear === null || count === null) return name;
  if (calendar === 'lunar') return `${name} (${firstYear} – ${firstYear + count})`;
  const parts = [firstYear, month, commemoration.day].filter((part) => part !== null);
  const first = parts.map((part) => String(part).padStart(2, '0')).join('-');
  return `${name} (${formatDay(first)} – ${formatDay(day)})`;
}

/** Neither a source of its own, nor a document, nor the officer vouches for it: "chưa đối chiếu". */
export function isUnchecked({
  commemoration,
  origin,
  sources,
  changed,
}: JoinedCommemoration): boolean {
  return commemoration.source === '' && origin === 'table' && sources.length === 0 && !changed;
}
