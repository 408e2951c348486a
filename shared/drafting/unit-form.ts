import { foldText } from '#shared/text/fold';

/** What the layout of a document depends on in the unit that issues it. */
export interface UnitForm {
  readonly system: 'party' | 'state';
  /** E.g. `SVHTTDL`, `BTGTU`, `UBND`. */
  readonly abbreviation: string;
  /** TM. …, or empty where the head signs for a unit under the thủ trưởng regime. */
  readonly capacity: string;
  /** Office of its head, e.g. `GIÁM ĐỐC`. */
  readonly signerTitle: string;
}

const PARTY =
  /(?:^|\s)(?:tinh uy|thanh uy|huyen uy|quan uy|thi uy|dang uy|chi bo|ban tuyen giao|ban to chuc|ban noi chinh|ban dan van|uy ban kiem tra)(?:\s|$)/u;

/** Where a unit's own name ends and the name of its place begins. */
const PLACE = /\s(?:tỉnh|thành phố|TP\.?|huyện|quận|thị xã|xã|phường|đặc khu)(?:\s.*)?$/u;

/** Offices of heads, by how the unit's folded name begins (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7; Hướng dẫn 05-HD/VPTW). */
const HEADS: readonly (readonly [begins: RegExp, capacity: string, title: string])[] = [
  [/^(?:so|trung tam|dai|vien|kho bac)\s/u, '', 'GIÁM ĐỐC'],
  [/^bao\s/u, '', 'TỔNG BIÊN TẬP'],
  [/^(?:ubnd|uy ban nhan dan)\s/u, 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
  [/^phong\s/u, '', 'TRƯỞNG PHÒNG'],
  [/^uy ban kiem tra\s/u, 'T/M ỦY BAN KIỂM TRA', 'CHỦ NHIỆM'],
  [/^ban\s/u, '', 'TRƯỞNG BAN'],
  [/^(?:tinh|thanh|huyen|quan|thi) uy/u, 'T/M BAN THƯỜNG VỤ', 'BÍ THƯ'],
  [/^dang uy/u, 'T/M ĐẢNG ỦY', 'BÍ THƯ'],
  [/^chi bo/u, 'T/M CHI BỘ', 'BÍ THƯ'],
  [/^truong\s/u, '', 'HIỆU TRƯỞNG'],
  [/^cong an\s/u, '', 'GIÁM ĐỐC'],
  [/^van phong/u, '', 'CHÁNH VĂN PHÒNG'],
];

/** The form of a unit, made out from its name; a head nobody can name is THỦ TRƯỞNG ĐƠN VỊ. */
export function describeUnitForm(name: string): UnitForm {
  const folded = foldText(name);
  const head = HEADS.find(([begins]) => begins.test(folded));
  return {
    system: PARTY.test(folded) ? 'party' : 'state',
    abbreviation: abbreviateUnit(name),
    capacity: head?.[1] ?? '',
    signerTitle: head?.[2] ?? 'THỦ TRƯỞNG ĐƠN VỊ',
  };
}

/** Initials of a unit's own name, place and "và" left out: Sở Văn hóa, Thể thao và Du lịch tỉnh Cao Bằng → SVHTTDL. */
export function abbreviateUnit(name: string): string {
  const own = name.replace(/\([^()]*\)/gu, ' ').replace(PLACE, '');
  const committee = /^(.*?\s[uủ][yỷ])(?:\s|$)/iu.exec(own.normalize('NFC'))?.[1] ?? own;
  return committee
    .split(/[\s,-]+/u)
    .filter((word) => word !== '' && !/^(?:và|&)$/iu.test(word))
    .map((word) => (/^\p{Lu}{2,}$/u.test(word) ? word : initial(word)))
    .join('');
}

/** First letter without accents but Đ: Ủy → U, Đài → Đ. */
function initial(word: string): string {
  const first = word.charAt(0).toUpperCase();
  return first === 'Đ' ? first : foldText(first).toUpperCase();
}

/**
 * A unit's name as it stands in a head: without what the line above it already says, its place or the committee it serves.
 * A people's committee keeps its place.
 */
export function headName(unit: string, parent: string): string {
  if (parent !== '' && foldText(unit).endsWith(` ${foldText(parent)}`)) {
    return unit.slice(0, unit.length - parent.length).trim();
  }
  const place = PLACE.exec(unit);
  if (!place || /^(?:ubnd|uy ban)/u.test(foldText(unit))) return unit;
  const name = place[0].trim().split(' ').slice(1).join(' ').toLowerCase();
  return name !== '' && parent.toLowerCase().includes(name) ? unit.slice(0, place.index) : unit;
}
