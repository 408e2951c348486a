/** What kind of label opens a block. `division` is Phần, Chương, Điều, Phụ lục; `star` is *, •, ▪. */
export type LabelKind =
  | 'division'
  | 'capital'
  | 'roman'
  | 'arabic'
  | 'letter'
  | 'step'
  | 'dash'
  | 'plus'
  | 'star';

/** A label found at the start of a block. */
export interface Label {
  readonly kind: LabelKind;
  /** As written, without its punctuation; null for bullets. */
  readonly no: string | null;
  /** The smaller, the higher it stands; a label closes all open sections of its rank and below. */
  readonly rank: number;
  /** Letters it takes up, with the space after it. */
  readonly length: number;
}

const DIVISION =
  /^(PHẦN|Phần|CHƯƠNG|Chương|MỤC|Mục|ĐIỀU|Điều|PHỤ LỤC|Phụ lục)\s+(thứ\s+\p{L}+|THỨ\s+\p{L}+|[IVXLC]+|\d{1,3}[a-z]?)(?:\s*[.:]\s*|\s*[-–—]\s+|$)/u;
/** "Bước 2. Thông báo", "Giai đoạn 1: Chuẩn bị": a part of a procedure or of a timetable. */
const STEP =
  /^(BƯỚC|Bước|GIAI ĐOẠN|Giai đoạn)\s+(\d{1,2}|[IVX]{1,4})\s*(?:[.:]|[-–]\s)\s*(?=\p{L})/u;
const CAPITAL = /^([ABCDĐEGHK])\s*(?:[.)]\s+|[-–—]\s*)(?=\p{Lu})/u;
const ROMAN = /^([IVX]{1,6})\s*(?:[./)]\s*|[-–—]\s*|,\s+(?=\p{Lu}{2}))(?=[\p{Lu}\p{N}“"(])/u;
/** "1. 100% hồ sơ …", "a) 05 lớp …": an amount, no date and no other number. */
const AMOUNT = String.raw`\d[\d.,]*(?:\s*[-–]\s*\d[\d.,]*)?\s?(?:%|\s\p{L})`;
const DEEP = new RegExp(
  String.raw`^(\d{1,2}(?:\.\d{1,2}){1,3}(?:\.[a-zđ])?)(?:(?:[.)]\s*|\s*[-–]\s+|\s+)(?=[\p{L}“"(])|[.)]\s+(?=${AMOUNT}))`,
  'u',
);
const DEEP_LETTER = /^(\d{1,2}\.[a-zđ])(?:[.)]\s+)(?=[\p{L}“"(])/u;
/** "1- Mục đích" as well; "14-HD/BTGTU" is the number of a document. */
const ARABIC = new RegExp(
  String.raw`^(\d{1,3})(?:\s*[.)/]\s*(?=[\p{L}“"(])|[.)]\s+(?=${AMOUNT})|[-–]\s+(?=${AMOUNT})|\s*[-–]\s*(?=\p{Lu}\p{Ll})|\s*[-–]\s+(?=\p{Lu}{2,}\s+\p{L}))`,
  'u',
);
const LETTER = new RegExp(
  String.raw`^([a-zđ](?:\.?\d{1,2})?)\s*(?:(?:\)\s*|\.\s+)(?=[\p{L}“"(])|\)\s+(?=${AMOUNT}))`,
  'u',
);
/** (1), (i), (a): parts of an item. */
const BRACKETED = /^\((\d{1,2}|[ivx]{1,4}|[a-zđ])\)\s*[.:]?\s*(?=\p{Lu})/u;
const DASH = /^[_~\s]*[-–—−]+[-–—_~\s]*(?=[\p{L}\p{N}“"(])/u;
const PLUS = /^\+\s*(?=\S)/u;
const STAR = /^[*•▪●◦·○■□]\s*(?=\S)/u;

const DIVISION_RANK: Readonly<Record<string, number>> = {
  'phụ lục': 0,
  phần: 0,
  chương: 1,
  mục: 2,
  điều: 3,
};
const ROMAN_FORM = /^X{0,3}(?:IX|IV|V?I{0,3})$/u;

function make(kind: LabelKind, rank: number, found: RegExpExecArray, no: string | null): Label {
  return { kind, rank, no, length: found[0].length };
}

/** The label a block opens with, or null. */
export function readLabel(text: string): Label | null {
  let found = DIVISION.exec(text);
  if (found) {
    const word = found[1] ?? '';
    return make('division', DIVISION_RANK[word.toLowerCase()] ?? 0, found, `${word} ${found[2]}`);
  }
  found = STEP.exec(text);
  if (found) return make('step', 10, found, `${found[1] ?? ''} ${found[2] ?? ''}`);
  found = ROMAN.exec(text);
  if (found && ROMAN_FORM.test(found[1] ?? '')) return make('roman', 5, found, found[1] ?? null);
  found = CAPITAL.exec(text);
  if (found) return make('capital', 4, found, found[1] ?? null);
  found = DEEP.exec(text) ?? DEEP_LETTER.exec(text);
  if (found) {
    const no = found[1] ?? '';
    return make('arabic', 5 + no.split('.').length, found, no);
  }
  found = ARABIC.exec(text);
  if (found) return make('arabic', 6, found, found[1] ?? null);
  found = LETTER.exec(text);
  if (found) return make('letter', 11, found, found[1] ?? null);
  found = BRACKETED.exec(text);
  if (found) return make('letter', 11.5, found, `(${found[1] ?? ''})`);
  found = DASH.exec(text);
  if (found) return make('dash', 13, found, null);
  found = PLUS.exec(text);
  if (found) return make('plus', 14, found, null);
  found = STAR.exec(text);
  return found ? make('star', 15, found, null) : null;
}
